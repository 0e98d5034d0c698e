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
				/** Whether the page asked for last could not be made. */
				let isFailing = false;
				server.middlewares.use((_, response, next) => {
					response.once("finish", () => {
						const isPage = String(response.getHeader("content-type")).startsWith("text/html");
						if (isPage) isFailing = response.statusCode >= 500;
					});
					next();
				});
				// Once more when the mistake is mended, since a reload event that arrives while a page reloads already is lost; and a
				// page that says why it failed, which does not know of the event below, until it can be made.
				let mendedAt = 0;
				const reloadSoon = (delay: number) =>
					setTimeout(() => {
						if (errors) return;
						server.ws.send({ type: "full-reload" });
						if (isFailing) reloadSoon(Math.min(2 * delay, 10_000));
					}, delay).unref();
				process.on("message", (report) => {
					const hadErrors = errors !== "";
					errors = String(report);
					if (errors || !hadErrors) show();
					else {
						mendedAt = Date.now();
						server.ws.send({ type: "custom", event: resolved });
						reloadSoon(1000);
					}
				});
				server.ws.on("connection", () => {
					// For a page that is opened later. Of one that could not be made, Astro sends its own words some time afterwards, which
					// would take the place of ours.
					for (const delay of [0, 1000, 5000]) setTimeout(show, delay).unref();
					// One that was loading as the mistake was mended may show the content from before, and has not heard of the change.
					if (Date.now() - mendedAt < 3000) reloadSoon(500);
				});
				// The parent process, `npm run dev`, has ended.
				process.once("disconnect", () => process.exit());
			},
		},
	};
}
