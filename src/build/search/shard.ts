import { decode } from "cborg";
import * as pagefind from "pagefind";
import { readWords, type Words } from "./chunk.ts";
import { unpacked } from "./packed.ts";
import type { IndexFile } from "./packs.ts";
import { pagefindHtml, type SearchPage } from "./page.ts";

/** Some of the pages as Pagefind has indexed them: what all pages make together is merged from such parts. */
export interface Shard {
	/** In the order in which they were given: how many words a page has, and its fragment as Pagefind has compressed it. */
	pages: { words: number; fragment: Uint8Array }[];
	/** What comes with a result, in the order of the numbers by which the words refer to it. */
	fields: string[];
	words: Words;
	/** Of each filter the pages with each value, as their places in `pages`. */
	filters: Filter[];
}

/** A filter as Pagefind writes it. */
export type Filter = [key: string, values: [value: string, pages: number[]][]];

/** Pagefind's table of an index, as version 1.6 writes it. Pages may be sorted by Pagefind too, of which no use is made. */
export type Table = [
	version: string,
	pages: [id: string, words: number, bundle: string][],
	chunks: [from: string, to: string, id: string][],
	filters: [key: string, id: string][],
	sorts: unknown[],
	fields: string[],
];

/** What is thrown where the installed Pagefind writes its index in another form than the one that is known here. */
export class UnknownForm extends Error {
	constructor(what: string) {
		super(
			`The installed Pagefind is not the one that src/build/search/shard.ts and merge.ts know: it writes ${what} differently. Read its new form, change them, and run the tests of search.`,
		);
	}
}

const isTexts = (value: unknown, length: number): value is string[] =>
	Array.isArray(value) && value.length === length && value.every((each) => typeof each === "string");

/** @throws {UnknownForm} for anything but a table of pages */
export function readTable(bytes: Uint8Array): Table {
	const table: unknown = decode(bytes);
	const isTable =
		Array.isArray(table) &&
		table.length === 6 &&
		table.every((part, i) => (i === 0 ? typeof part === "string" : Array.isArray(part))) &&
		(table as Table)[1].every(([id, words, bundle]) => /^[a-z]+_\w+$/.test(id) && words >= 0 && bundle === "") &&
		table[2].every((chunk: unknown) => isTexts(chunk, 3)) &&
		table[3].every((filter: unknown) => isTexts(filter, 2)) &&
		table[4].length === 0;
	if (!isTable) throw new UnknownForm("its table of pages (.pf_meta)");
	return table as Table;
}

/**
 * Pagefind twice, each with a process of its own: one does no more than one thing at a time. The second is the same module by
 * another name.
 */
const engines: (typeof pagefind)[] = [pagefind, await import(`${import.meta.resolve("pagefind")}?second`)];
/** The engine whose turn it is. */
let turn = 0;

/** The files that Pagefind has written. */
interface Written {
	/** @throws {UnknownForm} for a file that is not there */
	file(path: string): Uint8Array;
	entry: { version: string; languages: Record<string, { hash: string }> };
}

/** Lets Pagefind index some pages. */
async function indexed(language: string, pages: { path: string; html: string }[]): Promise<Written> {
	turn = (turn + 1) % engines.length;
	const { index, errors } = await engines[turn]!.createIndex({ forceLanguage: language });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
	const added = await Promise.all(pages.map(({ path, html }) => index.addHTMLFile({ url: path, content: html })));
	const made = await index.getFiles();
	await index.deleteIndex();
	const problems = [...added, made].flatMap((each) => each.errors);
	if (problems.length > 0) throw new Error(`Pagefind could not index the pages: ${problems.join("; ")}`);
	const files = new Map(made.files.map(({ path, content }) => [path.replaceAll("\\", "/"), content]));
	function file(path: string): Uint8Array {
		const content = files.get(path);
		if (!content) throw new UnknownForm(path);
		return content;
	}
	return { file, entry: JSON.parse(Buffer.from(file("pagefind-entry.json")).toString()) };
}

/**
 * Lets Pagefind index some pages.
 *
 * @param language  of the site, ISO 639-1: by its rules Pagefind takes words to their stems
 * @throws {Error} if Pagefind does not start, cannot read a page, or writes its index differently
 */
export async function shardOf(pages: readonly SearchPage[], language: string): Promise<Shard> {
	const { file, entry } = await indexed(
		language,
		pages.map((page) => ({ path: page.path, html: pagefindHtml(page) })),
	);
	const table = readTable(unpacked(file(`pagefind.${entry.languages[language]?.hash}.pf_meta`)));
	const [, known, chunks, filters, , fields] = table;
	if (known.length !== pages.length) throw new Error(`Of ${pages.length} pages Pagefind indexed ${known.length}.`);
	return {
		pages: known.map(([id, words]) => ({ words, fragment: file(`fragment/${id}.pf_fragment`) })),
		fields,
		words: readWords(chunks.map(([, , id]) => unpacked(file(`index/${id}.pf_index`)))),
		filters: filters.map(([, id]) => decode(unpacked(file(`filter/${id}.pf_filter`))) as Filter),
	};
}

/** Ends Pagefind's own processes, which the next call starts anew. */
export const closePagefind = () => Promise.all(engines.map(({ close }) => close()));

/** What Pagefind writes whatever it has indexed. */
export interface Runtime {
	version: string;
	/** `pagefind.js`. */
	script: string;
	/** The program that answers queries. */
	program: IndexFile;
	/** What `pagefind.js` begins with, of an index with a table of this name. */
	entry(table: string, pages: number): object;
}

/** Lets Pagefind write what it writes whatever it has indexed. */
export async function runtimeOf(language: string): Promise<Runtime> {
	const html = "<html><body><p data-pagefind-body>a</p></body></html>";
	const { file, entry } = await indexed(language, [{ path: "a.html", html }]);
	const program = `wasm.${language}.pagefind`;
	return {
		version: entry.version,
		script: Buffer.from(file("pagefind.js")).toString(),
		program: { path: program, content: file(program), packing: "done" },
		entry: (hash, page_count) => ({
			...entry,
			languages: { [language]: { ...entry.languages[language], hash, page_count } },
		}),
	};
}
