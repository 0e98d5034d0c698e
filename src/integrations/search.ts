import { mkdirSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { folderOf, pageState, siteLanguages, splitLanguage } from "../languages.ts";
import { type Language, originalLanguage } from "../schemas/language.ts";
import type { KindWords, OnlyEnglish } from "../search/data-files.ts";
import type { NameKind } from "../search/name-kinds.ts";
import { indexedPart } from "../search/page-text.ts";
import { dataScript, endIndexing, type SearchFile, type SearchIndex, searchIndex } from "../search/search-index.ts";
import type { PageCollector } from "./page-transforms.ts";

/**
 * Builds a search index for each language. Pages are indexed while Astro renders the others.
 *
 * @param kindsIn  what suggestions call each kind of name, by language
 * @returns `collect`, which indexes a page, and `write`, which writes the files of the indexes into the site
 */
export function search(kindsIn: (language: Language) => Record<NameKind, KindWords>): {
	collect: PageCollector;
	write: AstroIntegration;
} {
	const indexes = new Map<Language, SearchIndex>();
	return {
		collect(html, path) {
			const main = indexedPart(html);
			const own = splitLanguage(path);
			if (main !== undefined) indexes.get(own.language)!.add(own.path, main);
		},
		write: {
			name: "search",
			hooks: {
				"astro:build:start": () => {
					for (const language of siteLanguages) {
						indexes.set(language, searchIndex(language, folderOf(language), kindsIn(language)));
					}
				},
				"astro:build:done": async ({ dir, logger }) => {
					const write = (files: readonly SearchFile[]) => {
						for (const [path, content] of files) {
							const file = new URL(path, dir);
							mkdirSync(new URL(".", file), { recursive: true });
							writeFileSync(file, content);
						}
					};
					let english: readonly string[] = [];
					let count = 0;
					// English first. One after the other, so that the files of only one are in memory.
					try {
						for (const [language, index] of indexes) {
							const { pages, files } = await index.finish();
							if (language === originalLanguage) english = pages;
							else write([onlyEnglish(english, language)]);
							write(files);
							count += pages.length;
						}
					} finally {
						await endIndexing();
					}
					logger.info(`${count} pages are indexed${indexes.size > 1 ? ` in ${indexes.size} languages` : ""}`);
				},
			},
		},
	};
}

/** The script that tells which English pages a language has not as a whole. */
function onlyEnglish(pages: readonly string[], language: Language): SearchFile {
	const positions: OnlyEnglish = pages.flatMap((path, i) => (pageState(path, language) === "whole" ? [] : [i]));
	return dataScript(`${folderOf(language)}search/only-english.js`, JSON.stringify(positions));
}
