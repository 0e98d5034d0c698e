import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { edition } from "../edition.ts";
import { site } from "../site.ts";
import { digestOf, filesOf } from "./file-digest.ts";

/**
 * The licence of every file, as an SPDX identifier: that of the longest beginning of its path that stands here. An image
 * that `credits` names is under the licence that its credit ends with.
 */
const licences = {
	"": site.contentLicence.id,
	"assets/": "MIT",
	"client/": "MIT",
	// Pagefind's own engine.
	"pagefind/wasm.": "MIT",
	"search/engine.js": "MIT",
};

/**
 * Lists every file of the finished site with its size and SHA-256, its licence and, for an image, its credit:
 * `manifest.json` for programs, and the same as the classic script `manifest.js`, which the offline page can read from
 * disk as well. Neither lists the two of them.
 *
 * @param credits  the images that pages show, each with its credit
 */
export function manifest(credits: ReadonlyMap<string, string>): AstroIntegration {
	return {
		name: "manifest",
		hooks: {
			"astro:build:done": ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const files = filesOf(root)
					.map((path) => [path, digestOf(readFileSync(join(root, path)))] as const)
					.sort(([a], [b]) => (a < b ? -1 : 1));
				const text = JSON.stringify({
					name: site.name,
					url: site.url,
					...edition,
					licences,
					credits: Object.fromEntries([...credits].sort()),
					files: Object.fromEntries(files),
				});
				writeFileSync(new URL("manifest.json", dir), `${text}\n`);
				writeFileSync(new URL("manifest.js", dir), `var atlasManifest=${text};\n`);
				logger.info(`${files.length} files are listed with their hashes`);
			},
		},
	};
}
