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
				const send: (...message: unknown[]) => void = server.ws.send.bind(server.ws);
				const show = () => {
					const err = { title: "The content has mistakes.", message: errors, stack: "" };
					if (errors) send({ type: "error", err });
				};
				let reload: NodeJS.Timeout | undefined;
				const reloadSoon = () => {
					clearTimeout(reload);
					reload = setTimeout(() => errors || send({ type: "full-reload" }), 1000).unref();
				};
				let mendedAt = 0;
				// Of a page that could not be made, Astro sends its own words some time afterwards. They would take the place of ours, or
				// come when the mistake is mended, to a page that is well: such a page is loaded once more.
				server.ws.send = (...message: unknown[]) => {
					const isError = (message[0] as { type?: string }).type === "error";
					if (isError && errors) return show();
					send(...message);
					if (isError && Date.now() - mendedAt < 60_000) reloadSoon();
				};
				process.on("message", (report) => {
					const hadErrors = errors !== "";
					errors = String(report);
					if (errors || !hadErrors) return show();
					mendedAt = Date.now();
					send({ type: "custom", event: resolved });
					// A reload event that arrives while a page reloads already is lost, and a page that says why it failed does not know of
					// the event above.
					reloadSoon();
				});
				server.ws.on("connection", () => {
					show();
					// A page that was loading as the mistake was mended may show the content from before, and has not heard of the change.
					if (Date.now() - mendedAt < 3000) reloadSoon();
				});
				// The parent process, `npm run dev`, has ended.
				process.once("disconnect", () => process.exit());
			},
		},
	};
}
