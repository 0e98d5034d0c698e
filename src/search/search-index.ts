import { close, createIndex } from "pagefind";
import { classicEngine, type IndexFile } from "./classic-engine.ts";
import { diskScriptOf } from "./disk-scripts.ts";
import { pagefindHtml, readPage, type SearchPage } from "./page-text.ts";
import { deliver } from "./script-data.ts";
import { suggestionsOf } from "./suggestions.ts";
import { countWords, vocabulary, type WordCounts } from "./vocabulary.ts";

/** A file of the site: its path from the root, and what it holds. */
export type SearchFile = [path: string, content: string | Uint8Array];

export interface SearchIndex {
	/** Takes in a page. Pagefind indexes it while others are rendered. */
	add(path: string, part: string): void;
	/**
	 * What the search page reads, once every page is in:
	 *
	 * - `pagefind/`: Pagefind's index, read in parts from a host;
	 * - `search/disk/`: the same index as classic scripts, read in parts from disk;
	 * - `search/engine.js`: Pagefind's own engine as a classic script, for both, with the index's first file;
	 * - `search/vocabulary.js`: the words of the corpus, read when a word is not among them;
	 * - `search/names.js`: the names of cities, read when the search field is entered.
	 *
	 * @returns the number of pages in the index, and the files
	 * @throws {Error} if Pagefind does not start, cannot read a page, or is not the one that `classic-engine.ts` knows
	 */
	finish(): Promise<{ pages: number; files: SearchFile[] }>;
}

/**
 * Begins an index.
 *
 * @param language  of the site, ISO 639-1: by its rules Pagefind takes words to their stems
 */
export function searchIndex(language: string): SearchIndex {
	const started = createIndex({ forceLanguage: language });
	const added: Promise<{ errors: string[] }>[] = [];
	const pages: Omit<SearchPage, "html" | "text">[] = [];
	const words: WordCounts = new Map();

	async function send(url: string, content: string): Promise<{ errors: string[] }> {
		const { index, errors } = await started;
		return index?.addHTMLFile({ url, content }) ?? { errors };
	}
	return {
		add(path, part) {
			const page = readPage(path, part);
			const { html: _, text, ...rest } = page;
			countWords(words, text);
			pages.push(rest);
			const sent = send(path, pagefindHtml(page));
			// `finish` tells of a failure.
			sent.catch(() => undefined);
			added.push(sent);
		},
		async finish() {
			const errors = (await Promise.all(added)).flatMap((each) => each.errors);
			const { index, errors: atStart } = await started;
			const made = await index?.getFiles();
			await close();
			const wrong = [...new Set([...atStart, ...errors, ...(made?.errors ?? [])])];
			if (!made || wrong.length > 0) throw new Error(`Pagefind could not index the pages: ${wrong.join("; ")}`);
			// Pagefind hands them over as they get ready.
			const { code, files } = await classicEngine(made.files.sort((a, b) => (a.path < b.path ? -1 : 1)));
			const script = (path: string, value: string): SearchFile => [path, deliver(path, value)];
			return {
				pages: pages.length,
				files: [
					...files.map(({ path, content }): SearchFile => [`pagefind/${path}`, content]),
					...diskScripts(files),
					script("search/engine.js", code),
					script("search/vocabulary.js", JSON.stringify(vocabulary(words, pages))),
					script("search/names.js", JSON.stringify(suggestionsOf(pages))),
				],
			};
		},
	};
}

/** Scripts that hand over the files of the index, each as base64 by its path. */
const diskScripts = (files: readonly IndexFile[]): SearchFile[] =>
	[...Map.groupBy(files, ({ path }) => `search/disk/${diskScriptOf(path)}.js`)].map(([script, members]) => {
		const held = members.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]);
		return [script, deliver(script, JSON.stringify(Object.fromEntries(held)))];
	});
