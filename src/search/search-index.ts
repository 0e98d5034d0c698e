import { close, createIndex } from "pagefind";
import { classicEngine, type IndexFile } from "./classic-engine.ts";
import { diskScriptOf } from "./disk-scripts.ts";
import { pagefindHtml, readPage, type SearchPage } from "./page-text.ts";
import { deliver } from "./script-data.ts";
import { suggestionsOf } from "./suggestions.ts";
import { countWords, vocabulary, type WordCounts } from "./vocabulary.ts";

/** A file to write into the site: its path from the root, and its content. */
export type SearchFile = [path: string, content: string | Uint8Array];

export interface SearchIndex {
	/** Indexes a page asynchronously, while others are rendered. Parameters are those of `readPage`. */
	add(path: string, main: string): void;
	/**
	 * Completes the index, once every page is added. Its files:
	 *
	 * - `pagefind/`: Pagefind's index in chunks, fetched from a host;
	 * - `search/disk/`: the same chunks as JSONP scripts, loaded from disk;
	 * - `search/engine.js`: Pagefind's engine as a JSONP script, for both;
	 * - `search/vocabulary.js`: the vocabulary for spelling correction, loaded when a query has an unknown word;
	 * - `search/names.js`: suggestions, loaded when the search field gets the focus.
	 *
	 * @returns the number of indexed pages, and the files
	 * @throws {Error} if Pagefind does not start, cannot index a page, or does not meet the assumptions of `classic-engine.ts`
	 */
	finish(): Promise<{ pages: number; files: SearchFile[] }>;
}

/**
 * Creates a search index.
 *
 * @param language  the site's language, ISO 639-1, by whose rules Pagefind stems words
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
		add(path, main) {
			const page = readPage(path, main);
			const { html: _, text, ...rest } = page;
			countWords(words, text);
			pages.push(rest);
			const sent = send(path, pagefindHtml(page));
			// Avoids an unhandled rejection: `finish` awaits the promise and reports its error.
			sent.catch(() => undefined);
			added.push(sent);
		},
		async finish() {
			const errors = (await Promise.all(added)).flatMap((each) => each.errors);
			const { index, errors: atStart } = await started;
			const output = await index?.getFiles();
			await close();
			const problems = [...new Set([...atStart, ...errors, ...(output?.errors ?? [])])];
			if (!output || problems.length > 0) throw new Error(`Pagefind could not index the pages: ${problems.join("; ")}`);
			// Sorted, since their order differs from build to build.
			const { code, files } = await classicEngine(output.files.sort((a, b) => (a.path < b.path ? -1 : 1)));
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

/** The JSONP scripts for copies on disk. The value of each is an object: contents in base64, by path in the index. */
const diskScripts = (files: readonly IndexFile[]): SearchFile[] =>
	[...Map.groupBy(files, ({ path }) => `search/disk/${diskScriptOf(path)}.js`)].map(([script, members]) => {
		const contents = members.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]);
		return [script, deliver(script, JSON.stringify(Object.fromEntries(contents)))];
	});
