import type { AstroIntegration } from "astro";

/**
 * Takes the content policy out of the pages of `npm run dev`, whose server puts the style sheet into the page: the policy
 * would refuse it. Every page that is built has the policy, whatever the environment says.
 */
export function devCsp(): AstroIntegration {
	return {
		name: "dev-policy",
		hooks: {
			"astro:config:setup": ({ command, addMiddleware }) => {
				if (command !== "dev") return;
				addMiddleware({ entrypoint: new URL("./strip-csp.ts", import.meta.url), order: "pre" });
			},
		},
	};
}
