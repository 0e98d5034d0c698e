import { mkdirSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { indexedPart } from "../search/page-text.ts";
import { type SearchIndex, searchIndex } from "../search/search-index.ts";
import { site } from "../site.ts";
import type { PageCollector } from "./page-transforms.ts";

/**
 * Builds the search index. Pages are indexed while Astro renders the others.
 *
 * @returns `collect`, which indexes a page, and `write`, which writes the files of the index into the site
 */
export function search(): { collect: PageCollector; write: AstroIntegration } {
	let index: SearchIndex;
	return {
		collect(html, path) {
			const main = indexedPart(html);
			if (main !== undefined) index.add(path, main);
		},
		write: {
			name: "search",
			hooks: {
				"astro:build:start": () => {
					index = searchIndex(site.language.slice(0, 2));
				},
				"astro:build:done": async ({ dir, logger }) => {
					const { pages, files } = await index.finish();
					for (const [path, content] of files) {
						const file = new URL(path, dir);
						mkdirSync(new URL(".", file), { recursive: true });
						writeFileSync(file, content);
					}
					logger.info(`${pages} pages are indexed`);
				},
			},
		},
	};
}
