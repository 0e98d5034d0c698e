import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { edition } from "../edition.ts";
import { site } from "../site.ts";

/**
 * Lists every file of the finished site with its size and SHA-256: `manifest.json` for programs, and the same as the
 * classic script `manifest.js`, which the offline page can read from disk as well. Neither lists the two of them.
 */
export function manifest(): AstroIntegration {
	return {
		name: "manifest",
		hooks: {
			"astro:build:done": ({ dir, logger }) => {
				const paths = globSync("**/*", { cwd: dir })
					.map((path) => path.replaceAll("\\", "/"))
					.filter((path) => statSync(new URL(encodeURI(path), dir)).isFile())
					.sort();
				const files = paths.map((path) => {
					const bytes = readFileSync(new URL(encodeURI(path), dir));
					return [path, { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") }] as const;
				});
				const text = JSON.stringify({
					name: site.name,
					url: site.url,
					...edition,
					licence: { content: site.contentLicence.id, code: "MIT" },
					files: Object.fromEntries(files),
				});
				writeFileSync(new URL("manifest.json", dir), `${text}\n`);
				writeFileSync(new URL("manifest.js", dir), `var atlasManifest=${text};\n`);
				logger.info(`${files.length} files are listed with their hashes`);
			},
		},
	};
}
