import { mkdirSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { searchedPart } from "../search/page-text.ts";
import { type SearchIndex, searchIndex } from "../search/search-index.ts";
import { site } from "../site.ts";
import type { PageCollector } from "./page-transforms.ts";

/**
 * Indexes the pages for search.
 *
 * @returns `collect`, which takes each page as it is rendered, and `write`, which writes the index beside the pages
 */
export function search(): { collect: PageCollector; write: AstroIntegration } {
	let index: SearchIndex;
	return {
		collect(html, path) {
			const part = searchedPart(html);
			if (part !== undefined) index.add(path, part);
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
