import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { downloads as releaseFiles } from "../edition.ts";
import { folders } from "../environment/folders.ts";

/** Copies the files of the release in RELEASE_DIR, and their checksums, into `downloads/`, which the offline page links to. */
export function downloads(): AstroIntegration {
	return {
		name: "downloads",
		hooks: {
			"astro:build:done": ({ dir, logger }) => {
				const files = releaseFiles();
				if (files.length === 0) return;
				const out = new URL("downloads/", dir);
				mkdirSync(out, { recursive: true });
				for (const name of [...files.map((file) => file.name), "SHA256SUMS"]) {
					copyFileSync(join(folders.release!, name), new URL(name, out));
				}
				logger.info(`${files.length} files of the release are offered`);
			},
		},
	};
}
