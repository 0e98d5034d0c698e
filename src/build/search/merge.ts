import { hash } from "node:crypto";
import { encode } from "cborg";
import { packed, packedTable } from "./packed.ts";
import type { IndexFile } from "./packs.ts";
import { pageIds } from "./page-ids.ts";
import { type Filter, type Shard, type Table, UnknownForm } from "./shard.ts";

// Pagefind's index of all pages, out of those of some pages each. Its words are in CBOR, and remain bytes here: a word is
// `[word, postings, [[variant, postings], …]]`, and its postings are `[[page, places, places among what comes with a result],
// …]`, where a page is told by how many pages it stands after the one before. So all that changes in the postings of a
// shard is the distance of their first page from the last page of the shard before.

/** On which pages a word stands. */
interface Postings {
	pages: number;
	/** The numbers among them, by which Pagefind weighs its chunks. */
	size: number;
	/** The first and the last page. */
	first: number;
	last: number;
	/** Everything after the first page's number. */
	rest: Uint8Array;
}

interface Word {
	word: string;
	postings: Postings;
	variants: { form: string; postings: Postings }[];
}

const [number, text, array] = [0, 3, 4];

/** Reads the words of a chunk. */
function wordsIn(chunk: Uint8Array): Word[] {
	const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
	let at = 0;
	/** The value of the next number, or the length of the next text or array. */
	function head(kind: number): number {
		const byte = bytes[at++] ?? 255;
		if (byte >> 5 !== kind) throw new UnknownForm("its words (.pf_index)");
		const short = byte & 31;
		if (short < 24) return short;
		const length = 2 ** (short - 24);
		if (length > 4) throw new UnknownForm("its words (.pf_index)");
		at += length;
		return bytes.readUIntBE(at - length, length);
	}
	function skipNumbers(): number {
		const count = head(array);
		for (let i = 0; i < count; i++) {
			const byte = bytes[at] ?? 255;
			// 26 is the largest kind that holds a place; from 0x40 on it is no number.
			if (byte >= 0x40 || (byte & 31) > 26) throw new UnknownForm("its words (.pf_index)");
			const short = byte & 31;
			at += short < 24 ? 1 : 1 + 2 ** (short - 24);
		}
		return count;
	}
	function string(): string {
		const length = head(text);
		at += length;
		return bytes.toString("utf8", at - length, at);
	}
	function postings(): Postings {
		const pages = head(array);
		let [size, first, last, begin] = [0, 0, 0, at];
		for (let i = 0; i < pages; i++) {
			if (head(array) !== 3) throw new UnknownForm("its words (.pf_index)");
			last += head(number);
			if (i === 0) [first, begin] = [last, at];
			size += skipNumbers() + skipNumbers() + 1;
		}
		return { pages, size, first, last, rest: bytes.subarray(begin, at) };
	}
	/** As many as the array says. */
	const all = <T>(one: () => T): T[] => Array.from({ length: head(array) }, one);
	const tuple = (length: number) => {
		if (head(array) !== length) throw new UnknownForm("its words (.pf_index)");
	};
	tuple(1);
	return all(() => {
		tuple(3);
		return {
			word: string(),
			postings: postings(),
			variants: all(() => {
				tuple(2);
				return { form: string(), postings: postings() };
			}),
		};
	});
}

/** Bytes that grow. */
function writer() {
	let bytes = Buffer.allocUnsafe(1 << 16);
	let at = 0;
	function room(length: number) {
		if (at + length > bytes.length) bytes = Buffer.concat([bytes], 2 * (at + length));
	}
	function put(some: Uint8Array) {
		room(some.length);
		bytes.set(some, at);
		at += some.length;
	}
	function head(kind: number, value: number) {
		room(5);
		const length = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
		bytes[at++] = (kind << 5) | (length === 0 ? value : 24 + Math.log2(length));
		if (length > 0) bytes.writeUIntBE(value, at, length);
		at += length;
	}
	return {
		put,
		head,
		string(value: string) {
			const encoded = Buffer.from(value);
			head(text, encoded.length);
			put(encoded);
		},
		written: () => Buffer.from(bytes.subarray(0, at)),
	};
}

/** What a shard says of a word, with the number of pages before the shard. */
type Part<T> = { before: number } & T;

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

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

function writeChunk(words: readonly [string, Part<Word>[]][]): Buffer {
	const out = writer();
	const postings = (parts: readonly Part<{ postings: Postings }>[]) => {
		out.head(array, sum(parts.map((part) => part.postings.pages)));
		let last = 0;
		for (const { before, postings } of parts) {
			if (postings.pages === 0) continue;
			out.head(array, 3);
			out.head(number, before + postings.first - last);
			out.put(postings.rest);
			last = before + postings.last;
		}
	};
	out.head(array, 1);
	out.head(array, words.length);
	for (const [word, parts] of words) {
		out.head(array, 3);
		out.string(word);
		postings(parts);
		const forms = Map.groupBy(
			parts.flatMap(({ before, variants }) => variants.map((variant) => ({ before, ...variant }))),
			({ form }) => form,
		);
		out.head(array, forms.size);
		for (const [form, variants] of forms) {
			out.head(array, 2);
			out.string(form);
			postings(variants);
		}
	}
	return out.written();
}

/** How many numbers a chunk may hold, if it holds more than one word: Pagefind's own measure. */
const full = 20_000;

const sizeOf = (parts: readonly Word[]) =>
	sum(
		parts
			.flatMap(({ postings, variants }) => [postings, ...variants.map((each) => each.postings)])
			.map(({ size }) => size),
	);

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
				known.set(value, [...(known.get(value) ?? []), ...pages.map((page) => before + page)]);
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
