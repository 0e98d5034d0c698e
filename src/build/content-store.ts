import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Astro's name for the module that holds all entries of the content. */
export const holdsEntries = "\0astro:data-layer-content";

/**
 * Lets the build read the entries from the file in which Astro has stored them. Astro writes them into the program that
 * it bundles, as one string: at ten thousand cities that is 80 MB, which the bundler reads, writes and hands to the
 * engine to compile, all for a program that runs once, beside that file. Should Astro name its module otherwise, the
 * build goes its usual way.
 */
export function contentStore(): AstroIntegration {
	return {
		name: "content-store",
		hooks: {
			"astro:config:setup": ({ command, config, updateConfig }) => {
				if (command !== "build") return;
				const file = fileURLToPath(new URL("data-store.json", config.cacheDir));
				const plugin = {
					name: "content-store",
					load: {
						// Before Astro's own plugin.
						order: "pre" as const,
						filter: { id: new RegExp(`^${holdsEntries}$`) },
						handler: () =>
							existsSync(file)
								? `import { readFileSync } from "node:fs";
								export default JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));`
								: undefined,
					},
				};
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}
