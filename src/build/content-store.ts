import type { AstroIntegration } from "astro";

/** Astro's name for the module that holds all entries of the content. */
export const holdsEntries = "\0astro:data-layer-content";

/**
 * Gives the build the entries that it has just read, which `src/content.config.ts` leaves for it. Astro writes them into
 * the program that it bundles, as one string: at ten thousand cities that is 80 MB, which the bundler reads and writes,
 * which the engine compiles, and which then lies in memory beside the entries themselves. Should Astro name its module
 * otherwise, or nothing have been left, the build goes its usual way.
 */
export function contentStore(): AstroIntegration {
	return {
		name: "content-store",
		hooks: {
			"astro:config:setup": ({ command, updateConfig }) => {
				if (command !== "build") return;
				const plugin = {
					name: "content-store",
					load: {
						// Before Astro's own plugin.
						order: "pre" as const,
						filter: { id: new RegExp(`^${holdsEntries}$`) },
						// They come in the order in which their files were read, which is another in each build.
						handler: () =>
							globalThis.contentEntries &&
							`const byId = ([a], [b]) => (a < b ? -1 : 1);
							const sorted = (entries) => new Map(entries().sort(byId));
							export default new Map([...contentEntries].map(([name, entries]) => [name, sorted(entries)]));`,
					},
				};
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}
