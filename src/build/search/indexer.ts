import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createIndex, type PagefindIndex } from "pagefind";
import { classicEngine } from "./engine.ts";
import { writeHandOver } from "./hand-over.ts";
import { placeNames } from "./names.ts";
import { orders } from "./order.ts";
import { type IndexFile, packCount, writePacks } from "./packs.ts";
import { pagefindHtml, readPage, type SearchPage } from "./page.ts";
import { withShortIds } from "./page-ids.ts";
import { vocabulary, wordCount } from "./vocabulary.ts";

/** What a page reads of what Pagefind writes. Its own interface, worker and script stay out; its entry goes with the engine. */
const served = /^(?:pagefind\.\w+\.pf_meta|wasm\.[a-z]{2}\.pagefind|(?:index|fragment|filter)\/.+)$/;

async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
	const { files, errors } = await index.getFiles();
	await index.deleteIndex();
	if (errors.length > 0) throw new Error(`Pagefind could not write its index: ${errors.join("; ")}`);
	return withShortIds(files.map(({ path, content }) => ({ path: path.replaceAll("\\", "/"), content })));
}

export interface Indexer {
	/** Takes in a built page: its file from the site's root, and its HTML. */
	add(path: string, html: string): void;
	/** Lets Pagefind begin its index: every page is in. */
	complete(): void;
	/**
	 * Writes what the search page reads, once the index is complete:
	 *
	 * - `pagefind/`: Pagefind's index, read in parts from a host;
	 * - `search/disk/`: the same index as classic scripts, read in parts from disk;
	 * - `search/engine.js`: Pagefind's own engine as a classic script, for both, with the index's first file;
	 * - `search/vocabulary.js`: the words of the corpus, read when a word is not among them;
	 * - `search/order.js`: the pages by name and by date, read when results are sorted so;
	 * - `search/names.js`: the names of cities, read when the search field is entered.
	 *
	 * @param folder  where the site is built
	 * @returns the number of pages in the index
	 */
	write(folder: string): Promise<number>;
}

/**
 * Begins an index.
 *
 * @param language  of the site, ISO 639-1: by its rules Pagefind takes words to their stems
 * @throws {Error} if Pagefind does not start
 */
export async function indexer(language: string): Promise<Indexer> {
	const { index, errors } = await createIndex({ forceLanguage: language });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
	const pages: Omit<SearchPage, "html" | "text">[] = [];
	const adding: Promise<{ errors: string[] }>[] = [];
	const words = wordCount();
	let made: Promise<IndexFile[]> | undefined;
	/** The files of the index, made once. */
	const all = () => {
		made ??= make();
		return made;
	};
	async function make(): Promise<IndexFile[]> {
		const problems = (await Promise.all(adding)).flatMap((added) => added.errors);
		if (problems.length > 0) throw new Error(`Pagefind could not index the pages: ${problems.join("; ")}`);
		return filesOf(index!);
	}
	return {
		add(path, page) {
			const read = readPage(path, page);
			if (!read) return;
			adding.push(index.addHTMLFile({ url: path, content: pagefindHtml(read) }));
			const { text, html: _, ...kept } = read;
			words.add(text);
			// A copy: a part of a string keeps the whole in memory, and so a title the page.
			pages.push(structuredClone(kept));
		},
		complete() {
			// Whoever writes hears of a failure.
			all().catch(() => undefined);
		},
		async write(folder) {
			const byTitle = new Intl.Collator(language).compare;
			pages.sort((a, b) => byTitle(a.title, b.title) || a.path.localeCompare(b.path));
			const files = await all();
			const text = (name: string) => {
				const file = files.find(({ path }) => path === name);
				if (!file) throw new Error(`Pagefind wrote no ${name}: see what its getFiles() returns now.`);
				return Buffer.from(file.content).toString();
			};
			const kept = files.filter(({ path }) => served.test(path));
			for (const { path, content } of kept) {
				const file = join(folder, "pagefind", path);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, content);
			}
			const packs = packCount(pages.length);
			writePacks(folder, kept, packs);
			const [entry, engine] = [text("pagefind-entry.json"), await classicEngine(text("pagefind.js"))];
			writeHandOver(folder, "search/engine.js", `{packs:${packs},entry:${entry},start:${engine}}`);
			writeHandOver(folder, "search/vocabulary.js", JSON.stringify(vocabulary(words.pages, pages)));
			writeHandOver(folder, "search/order.js", JSON.stringify(orders(pages, kept)));
			writeHandOver(folder, "search/names.js", JSON.stringify(placeNames(pages)));
			return pages.length;
		},
	};
}
