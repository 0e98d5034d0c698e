import type { AstroIntegration } from "astro";

/** The custom event at which a page hides the error overlay. */
const resolved = "checker-messages:resolved";

/**
 * Shows the checker's errors in the browser, in Vite's error overlay. `npm run dev` runs the checker beside Astro and sends
 * its report to this process, an empty text where there is no error. Without the overlay, Astro would silently go on
 * serving the last page without errors.
 */
export function checkerMessages(): AstroIntegration {
	let errors = "";
	return {
		name: "checker-messages",
		hooks: {
			"astro:config:setup": ({ command, injectScript }) => {
				// Hides the overlay without a reload. A reload event that arrives while the page still reloads would be lost, and
				// with it the change to the content.
				const hide = `() => document.querySelector("vite-error-overlay")?.remove()`;
				if (command === "dev") injectScript("page", `import.meta.hot?.on("${resolved}", ${hide});`);
			},
			"astro:server:setup": ({ server }) => {
				const title = "The content has mistakes.";
				const show = () => {
					if (errors) server.ws.send({ type: "error", err: { title, message: errors, stack: "" } });
				};
				process.on("message", (report) => {
					const hadErrors = errors !== "";
					errors = String(report);
					if (errors || !hadErrors) show();
					else server.ws.send({ type: "custom", event: resolved });
				});
				// For a page that is opened later.
				server.ws.on("connection", show);
				// The parent process, `npm run dev`, has ended.
				process.once("disconnect", () => process.exit());
			},
		},
	};
}
