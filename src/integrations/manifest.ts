import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { edition, manifestFiles } from "../edition.ts";
import { site } from "../site.ts";
import { digestOf, filesOf } from "./file-digest.ts";

/**
 * Licences by path prefix, as SPDX identifiers. The longest prefix that matches a file's path applies. An image listed in
 * `credits` has the licence that its credit ends with.
 */
const licences = {
	"": site.contentLicence.id,
	"assets/": "MIT",
	"client/": "MIT",
	// Pagefind's engine.
	"pagefind/wasm.": "MIT",
	"search/engine.js": "MIT",
};

/**
 * Writes the manifest: every file of the site but its own with size and SHA-256 checksum, with licences and image credits.
 *
 * @param credits  credit by the image's path from the site's root
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
				const texts = manifestFiles({
					name: site.name,
					url: site.url,
					...edition,
					licences,
					credits: Object.fromEntries([...credits].sort()),
					files: Object.fromEntries(files),
				});
				for (const [name, text] of Object.entries(texts)) writeFileSync(new URL(name, dir), text);
				logger.info(`${files.length} files are listed with their hashes`);
			},
		},
	};
}
