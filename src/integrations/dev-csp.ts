import type { AstroIntegration } from "astro";

/**
 * Adds a middleware to the dev server that strips the content security policy (CSP) from pages: the policy would block the
 * inline style sheet of Vite. Built pages always have the policy.
 */
export function devCsp(): AstroIntegration {
	return {
		name: "dev-csp",
		hooks: {
			"astro:config:setup": ({ command, addMiddleware }) => {
				if (command !== "dev") return;
				addMiddleware({ entrypoint: new URL("./strip-csp.ts", import.meta.url), order: "pre" });
			},
		},
	};
}
