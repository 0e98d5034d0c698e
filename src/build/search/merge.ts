import { hash } from "node:crypto";
import { encode } from "cborg";
import { type Part, sizeOf, type Word, wordsIn, writeChunk } from "./chunk.ts";
import { packed, packedTable } from "./packed.ts";
import type { IndexFile } from "./packs.ts";
import { pageIds } from "./page-ids.ts";
import type { Filter, Shard, Table } from "./shard.ts";

/** The words of all shards, in the order of their bytes in UTF-8. */
function gathered(shards: readonly Shard[]): [word: string, parts: Part<Word>[]][] {
	const parts = new Map<string, Part<Word>[]>();
	let before = 0;
	for (const shard of shards) {
		for (const word of shard.chunks.flatMap(wordsIn)) {
			const known = parts.get(word.word);
			if (known) known.push({ before, ...word });
			else parts.set(word.word, [{ before, ...word }]);
		}
		before += shard.pages.length;
	}
	return [...parts]
		.map((part) => ({ part, bytes: Buffer.from(part[0]) }))
		.sort((a, b) => Buffer.compare(a.bytes, b.bytes))
		.map(({ part }) => part);
}

/** How many numbers a chunk may hold, if it holds more than one word: about as many as in Pagefind's own. */
const full = 20_000;

/** Divides the words into chunks, of which each query loads those that it needs. */
function chunksOf(words: readonly [string, Part<Word>[]][]): [string, Part<Word>[]][][] {
	const chunks: [string, Part<Word>[]][][] = [];
	let chunkSize = full;
	for (const word of words) {
		const size = sizeOf(word[1]);
		if (chunkSize + size > full) {
			chunks.push([]);
			chunkSize = 0;
		}
		chunks.at(-1)!.push(word);
		chunkSize += size;
	}
	return chunks;
}

/** The beginnings of two words up to the first letter in which they differ. */
function beginnings(one: string, other: string): [string, string] {
	const [a, b] = [[...one], [...other]];
	const differ = b.findIndex((letter, i) => letter !== a[i]);
	const shared = differ === -1 ? b.length : differ;
	return [a.slice(0, shared + 1).join(""), b.slice(0, shared + 1).join("")];
}

/** By which words a query finds its chunk: no more of them than tells one chunk from the next. */
function bounds(chunks: readonly [string, unknown][][]): [from: string, to: string][] {
	const known = chunks.map((chunk): [string, string] => [chunk[0]![0], chunk.at(-1)![0]]);
	for (let i = 1; i < known.length; i++) {
		const [before, after] = [known[i - 1]!, known[i]!];
		const [to, from] = beginnings(before[1], after[0]);
		if (Buffer.compare(Buffer.from(to), Buffer.from(before[0])) >= 0) before[1] = to;
		after[0] = from;
	}
	return known;
}

function mergeFilters(shards: readonly Shard[]): Filter[] {
	const filters = new Map<string, Map<string, number[]>>();
	let before = 0;
	for (const shard of shards) {
		for (const [key, values] of shard.filters) {
			if (!filters.has(key)) filters.set(key, new Map());
			const known = filters.get(key)!;
			for (const [value, pages] of values) {
				if (!known.has(value)) known.set(value, []);
				for (const page of pages) known.get(value)!.push(before + page);
			}
		}
		before += shard.pages.length;
	}
	const inOrder = <T>(entries: Iterable<[string, T]>) =>
		[...entries].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
	return inOrder(filters).map(([key, values]) => [key, inOrder(values)]);
}

/** Names for files that browsers keep for a year: a name is never that of other bytes. */
function names(language: string): (bytes: Uint8Array) => string {
	const given = new Set<string>();
	return (bytes) => {
		const whole = hash("sha256", bytes, "hex");
		let length = 7;
		while (given.has(whole.slice(0, length))) length++;
		given.add(whole.slice(0, length));
		return `${language}_${whole.slice(0, length)}`;
	};
}

/** An index of all pages. */
export interface MergedIndex {
	/** Its files, of which one is the table that names the others. */
	files: IndexFile[];
	/** The table's name, for Pagefind's entry. */
	table: string;
	/** The name of each page. */
	ids: string[];
}

/**
 * Merges the indexes of some pages each into one of all pages, with what Pagefind would make of all of them at once.
 *
 * @param shards  in the order of their pages
 * @param language  of the site, ISO 639-1
 * @param version  of Pagefind
 * @throws {UnknownForm} where the installed Pagefind writes its index differently
 */
export async function mergeShards(shards: readonly Shard[], language: string, version: string): Promise<MergedIndex> {
	const fields = shards[0]?.fields ?? [];
	if (shards.some((shard) => shard.fields.join() !== fields.join()))
		throw new Error("Every page must have the same fields of meta data: see pagefindHtml in src/build/search/page.ts.");
	const name = names(language);
	const files: (IndexFile | Promise<IndexFile>)[] = [];
	function write(kind: "index" | "filter", bytes: Uint8Array): string {
		const id = name(bytes);
		files.push(packed(bytes).then((content) => ({ path: `${kind}/${id}.pf_${kind}`, content })));
		return id;
	}
	const pages = shards.flatMap((shard) => shard.pages);
	const ids = pageIds(pages.map(({ fragment }) => fragment));
	for (const [i, { fragment }] of pages.entries()) {
		files.push({ path: `fragment/${language}_${ids[i]}.pf_fragment`, content: fragment });
	}
	const chunks = chunksOf(gathered(shards));
	const between = bounds(chunks);
	const bytes = encode([
		version,
		pages.map(({ words }, i) => [`${language}_${ids[i]}`, words, ""]),
		chunks.map((chunk, i) => [...between[i]!, write("index", writeChunk(chunk))]),
		mergeFilters(shards).map((filter) => [filter[0], write("filter", encode(filter))]),
		[],
		fields,
	] satisfies Table);
	const table = name(bytes);
	files.push({ path: `pagefind.${table}.pf_meta`, content: await packedTable(bytes) });
	return { files: await Promise.all(files), table, ids };
}
