import { close, createIndex } from "pagefind";
import { classicEngine, type IndexFile } from "./classic-engine.ts";
import type { KindWords } from "./data-files.ts";
import { diskScriptOf } from "./index-paths.ts";
import { knownWords } from "./known-words.ts";
import { rulesOf } from "./language-rules.ts";
import { nameIndex } from "./name-index.ts";
import type { NameKind } from "./name-kinds.ts";
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
	 * Completes the index, once every page is added. Its files, in the folder of its language:
	 *
	 * - `pagefind/`: Pagefind's index in chunks, fetched from a host;
	 * - `search/disk/`: the same chunks as JSONP scripts, loaded from disk;
	 * - `search/engine.js`: Pagefind's engine as a JSONP script, for both, the beginnings of the chunks of names, and the language's rules;
	 * - `search/names/`: the names of all pages, in chunks;
	 * - `search/vocabulary.js`: the vocabulary for spelling correction, loaded when a query has an unknown word;
	 * - `search/known-words.js`: words that are no misspelling though no page holds them, loaded with the vocabulary;
	 * - `search/suggestions.js`: suggestions, loaded when the search field gets the focus.
	 *
	 * @returns the paths of the indexed pages, sorted, and the files
	 * @throws {Error} if Pagefind does not start, cannot index a page, or does not meet the assumptions of `classic-engine.ts`
	 */
	finish(): Promise<{ pages: string[]; files: SearchFile[] }>;
}

/** Ends Pagefind, once all indexes are complete. */
export const endIndexing = (): Promise<unknown> => close();

/**
 * Creates the search index of a language.
 *
 * @param language  ISO 639-1, by whose rules Pagefind stems words
 * @param folder  the folder of the language, from the site's root, with a slash at its end; empty for English
 * @param kinds  what suggestions call each kind of name
 */
export function searchIndex(language: string, folder: string, kinds: Record<NameKind, KindWords>): SearchIndex {
	const rules = rulesOf(language);
	// Words that are cut already would be cut again.
	const started = createIndex({ forceLanguage: rules?.isUnspaced ? "unknown" : language });
	const added: Promise<{ errors: string[] }>[] = [];
	const pages: Omit<SearchPage, "html" | "text">[] = [];
	const words: WordCounts = new Map();

	async function send(url: string, content: string): Promise<{ errors: string[] }> {
		const { index, errors } = await started;
		return index?.addHTMLFile({ url, content }) ?? { errors };
	}
	return {
		add(path, main) {
			const page = readPage(path, main, rules);
			const { html: _, text, ...rest } = page;
			if (!rules?.isUnspaced) countWords(words, text);
			pages.push(rest);
			const sent = send(path, pagefindHtml(page, rules));
			// Avoids an unhandled rejection: `finish` awaits the promise and reports its error.
			sent.catch(() => undefined);
			added.push(sent);
		},
		async finish() {
			const errors = (await Promise.all(added)).flatMap((each) => each.errors);
			const { index, errors: atStart } = await started;
			// Pagefind is a process of its own: it writes while the words are counted here.
			const writing = index?.getFiles();
			const names = nameIndex(
				pages.sort((a, b) => (a.path < b.path ? -1 : 1)),
				rules,
			);
			const known = knownWords(new Set(words.keys()), names.keys, !rules);
			const output = await writing;
			const problems = [...new Set([...atStart, ...errors, ...(output?.errors ?? [])])];
			if (!output || problems.length > 0) throw new Error(`Pagefind could not index the pages: ${problems.join("; ")}`);
			// Sorted, since their order differs from build to build.
			const { code, files } = await classicEngine(output.files.sort((a, b) => (a.path < b.path ? -1 : 1)));
			const script = (path: string, value: string): SearchFile => dataScript(folder + path, value);
			const ownRules = rules ? `,rules:${JSON.stringify(rules)}` : "";
			return {
				pages: pages.map(({ path }) => path),
				files: [
					...files.map(({ path, content }): SearchFile => [`${folder}pagefind/${path}`, content]),
					...diskScripts(files, folder),
					script("search/engine.js", `{pagefind:${code},names:${JSON.stringify(names.starts)}${ownRules}}`),
					...names.chunks.map((chunk, i) => script(`search/names/${i}.js`, JSON.stringify(chunk))),
					script("search/vocabulary.js", JSON.stringify(vocabulary(words, pages))),
					script("search/known-words.js", JSON.stringify(known)),
					script("search/suggestions.js", JSON.stringify({ ...suggestionsOf(pages, kinds, rules?.comma), rules })),
				],
			};
		},
	};
}

/** A JSONP script. */
export const dataScript = (path: string, value: string): SearchFile => [path, deliver(path, value)];

/** The JSONP scripts for copies on disk. The value of each is an object: contents in base64, by path in the index. */
const diskScripts = (files: readonly IndexFile[], folder: string): SearchFile[] =>
	[...Map.groupBy(files, ({ path }) => `${folder}search/disk/${diskScriptOf(path)}.js`)].map(([script, members]) => {
		const contents = members.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]);
		return dataScript(script, JSON.stringify(Object.fromEntries(contents)));
	});
