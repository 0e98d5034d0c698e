import { hash } from "node:crypto";
import { encode } from "cborg";
import { type Part, sizeOf, textOf, writeChunk } from "./chunk.ts";
import type { IndexFile } from "./packs.ts";
import { pageIds } from "./page-ids.ts";
import { type Filter, type Shard, type Table, UnknownForm } from "./shard.ts";

/** The words of some shards. */
export interface Gathered {
	/** Takes in a shard by its place among them, in whichever order they are made. */
	add(place: number, shard: Shard): void;
	/** All words in the order of their bytes: of each what the shards tell of it, in their order. */
	inOrder(): Iterable<Part[]>;
}

/** Begins to gather words, which can go on while further shards are being made. */
export function gathering(): Gathered {
	const shards: Shard[] = [];
	/** Of each word the shards and rows in which it stands, one number after the other: there are half a million of them. */
	const places = new Map<string, number[]>();
	return {
		add(place, shard) {
			shards[place] = shard;
			const { words } = shard;
			for (let row = 0; row < words.text.length; row += 1 + words.variants[row]!) {
				const text = textOf({ words, row });
				const known = places.get(text);
				if (!known) places.set(text, [place, row]);
				else if (known.at(-2) === place) throw new UnknownForm("its words (.pf_index), one of them twice,");
				else known.push(place, row);
			}
		},
		*inOrder() {
			let pages = 0;
			const before = shards.map((shard) => {
				pages += shard.pages.length;
				return pages - shard.pages.length;
			});
			for (const text of [...places.keys()].sort()) {
				const known = places.get(text)!;
				const parts: Part[] = [];
				for (let i = 0; i < known.length; i += 2) {
					const place = known[i]!;
					parts.push({ words: shards[place]!.words, before: before[place]!, row: known[i + 1]! });
				}
				yield parts.sort((a, b) => a.before - b.before);
			}
		},
	};
}

/** How many numbers a chunk may hold, if it holds more than one word: about as many as in Pagefind's own. */
const full = 20_000;

/** Divides the words into chunks, of which each query loads those that it needs. */
function* chunksOf(words: Iterable<Part[]>): Generator<Part[][], void, void> {
	let chunk: Part[][] = [];
	let chunkSize = 0;
	for (const word of words) {
		const size = sizeOf(word);
		if (chunk.length > 0 && chunkSize + size > full) {
			yield chunk;
			[chunk, chunkSize] = [[], 0];
		}
		chunk.push(word);
		chunkSize += size;
	}
	if (chunk.length > 0) yield chunk;
}

/** A chunk as the table names it: its first and last words, and its file. */
type Chunk = Table[2][number];

/** The beginnings of two words up to the first letter in which they differ. */
function beginnings(one: string, other: string): [string, string] {
	const [a, b] = [[...one], [...other]];
	const differ = b.findIndex((letter, i) => letter !== a[i]);
	const shared = differ === -1 ? b.length : differ;
	return [a.slice(0, shared + 1).join(""), b.slice(0, shared + 1).join("")];
}

/** By which words a query finds its chunk: no more of them than tells one chunk from the next. */
function bounds(chunks: readonly Chunk[]): Chunk[] {
	const known = chunks.map((chunk): Chunk => [...chunk]);
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

/** What all pages tell of themselves where they are results. */
export interface Fragments {
	/** The name of each page. */
	ids: string[];
	/** A file for each. */
	files: IndexFile[];
}

/**
 * The fragments of all pages.
 *
 * @param shards  in the order of their pages
 * @param language  of the site, ISO 639-1
 */
export function fragmentsOf(shards: readonly Shard[], language: string): Fragments {
	const contents = shards.flatMap(({ pages }) => pages.map(({ fragment }) => fragment));
	const ids = pageIds(contents);
	const files = contents.map((content, i) => ({
		path: `fragment/${language}_${ids[i]}.pf_fragment`,
		content,
		packing: "done" as const,
	}));
	return { ids, files };
}

/**
 * Merges the indexes of some pages each into one of all pages, with what Pagefind would make of all of them at once.
 *
 * @param shards  in the order of their pages
 * @param gathered  the words of these
 * @param ids  the name of each page
 * @param language  of the site, ISO 639-1
 * @param version  of Pagefind
 * @param put  takes each file as it is made, without the fragments
 * @returns the name of the table, for Pagefind's entry
 * @throws {UnknownForm} where the installed Pagefind writes its index differently
 */
export function mergeShards(
	shards: readonly Shard[],
	gathered: Gathered,
	ids: readonly string[],
	language: string,
	version: string,
	put: (file: IndexFile) => void,
): string {
	const fields = shards[0]?.fields ?? [];
	if (shards.some((shard) => shard.fields.join() !== fields.join()))
		throw new Error("Every page must have the same fields of meta data: see pagefindHtml in src/build/search/page.ts.");
	const name = names(language);
	function write(kind: "index" | "filter", content: Uint8Array): string {
		const id = name(content);
		put({ path: `${kind}/${id}.pf_${kind}`, content, packing: "texts" });
		return id;
	}
	const pages = shards.flatMap((shard) => shard.pages);
	const text = ([part]: Part[]) => Buffer.from(textOf(part!), "latin1").toString();
	const chunks: Chunk[] = [];
	for (const words of chunksOf(gathered.inOrder()))
		chunks.push([text(words[0]!), text(words.at(-1)!), write("index", writeChunk(words))]);
	const content = encode([
		version,
		pages.map(({ words }, i) => [`${language}_${ids[i]}`, words, ""]),
		bounds(chunks),
		mergeFilters(shards).map((filter) => [filter[0], write("filter", encode(filter))]),
		[],
		fields,
	] satisfies Table);
	const table = name(content);
	put({ path: `pagefind.${table}.pf_meta`, content, packing: "numbers" });
	return table;
}
