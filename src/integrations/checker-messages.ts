import type { AstroIntegration } from "astro";

/** The event at which a page takes the messages away. */
const mended = "checker-messages:mended";

/**
 * Shows the checker's errors over the page while one writes: `npm run dev` runs the checker beside Astro and sends what it
 * finds, or an empty text where all is well. Without that, Astro would go on showing the last good page without a word.
 */
export function checkerMessages(): AstroIntegration {
	let errors = "";
	return {
		name: "checker-messages",
		hooks: {
			"astro:config:setup": ({ command, injectScript }) => {
				// Takes the messages away without a reload: one that comes while a page still reloads would be lost, and with it
				// the text that Astro has read meanwhile.
				const hide = `() => document.querySelector("vite-error-overlay")?.remove()`;
				if (command === "dev") injectScript("page", `import.meta.hot?.on("${mended}", ${hide});`);
			},
			"astro:server:setup": ({ server }) => {
				const title = "The content has mistakes.";
				const show = () => {
					if (errors) server.ws.send({ type: "error", err: { title, message: errors, stack: "" } });
				};
				process.on("message", (found) => {
					const hadErrors = errors !== "";
					errors = String(found);
					if (errors || !hadErrors) show();
					else server.ws.send({ type: "custom", event: mended });
				});
				// A page that is opened later shows them too.
				server.ws.on("connection", show);
				// `npm run dev` itself has ended, whatever ended it.
				process.once("disconnect", () => process.exit());
			},
		},
	};
}
