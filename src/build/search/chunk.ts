import { UnknownForm } from "./shard.ts";

// A chunk of words as Pagefind writes it. Its words are in CBOR: a word is `[word, postings, [[variant, postings], …]]`, and
// its postings are `[[page, places, places among what comes with a result], …]`, where a page is told by how many pages it
// stands after the one before. So all that changes in the postings of a shard is the distance of their first page from the
// last page of the shard before, and all else can remain bytes.

/**
 * The words of a shard in their order, as columns: of each word a row, and after it one for each of its variants. So half a
 * million rows are kept and read again as few long arrays.
 */
export interface Words {
	/** Pagefind's chunks, one after the other, in which the places below are. */
	bytes: Buffer;
	/** Where the word or variant begins and ends. */
	text: Uint32Array;
	textEnd: Uint32Array;
	/** How many rows after this one are variants of this word. */
	variants: Uint32Array;
	/** On how many pages it stands. */
	pages: Uint32Array;
	/** How many numbers its postings are, by which Pagefind weighs its chunks. */
	size: Uint32Array;
	/** The first and the last page. */
	first: Uint32Array;
	last: Uint32Array;
	/** Where everything after the first page's number begins and ends. */
	rest: Uint32Array;
	restEnd: Uint32Array;
}

const [number, text, array] = [0, 3, 4];

/**
 * Reads chunks of words.
 *
 * @param chunks  in the order of their words
 * @throws {UnknownForm} where the installed Pagefind writes them differently
 */
export function readWords(chunks: readonly Uint8Array[]): Words {
	const bytes = Buffer.concat(chunks);
	const columns: { [Key in Exclude<keyof Words, "bytes">]: number[] } = {
		text: [],
		textEnd: [],
		variants: [],
		pages: [],
		size: [],
		first: [],
		last: [],
		rest: [],
		restEnd: [],
	};
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
	const tuple = (length: number) => {
		if (head(array) !== length) throw new UnknownForm("its words (.pf_index)");
	};
	function skipNumbers(): number {
		const count = head(array);
		for (let i = 0; i < count; i++) {
			const byte = bytes[at] ?? 255;
			const short = byte & 31;
			// 26 is the largest kind that holds a place; from 0x40 on it is no number.
			if (byte >= 0x40 || short > 26) throw new UnknownForm("its words (.pf_index)");
			at += short < 24 ? 1 : 1 + 2 ** (short - 24);
		}
		return count;
	}
	/** Reads a text and its postings into a new row. */
	function row(): void {
		const length = head(text);
		columns.text.push(at);
		at += length;
		columns.textEnd.push(at);
		const pages = head(array);
		let [size, first, last, rest] = [0, 0, 0, at];
		for (let i = 0; i < pages; i++) {
			tuple(3);
			last += head(number);
			if (i === 0) [first, rest] = [last, at];
			size += skipNumbers() + skipNumbers() + 1;
		}
		columns.pages.push(pages);
		columns.size.push(size);
		columns.first.push(first);
		columns.last.push(last);
		columns.rest.push(rest);
		columns.restEnd.push(at);
	}
	function word(): void {
		tuple(3);
		row();
		const variants = head(array);
		columns.variants.push(variants);
		for (let i = 0; i < variants; i++) {
			tuple(2);
			row();
			columns.variants.push(0);
		}
	}
	while (at < bytes.length) {
		tuple(1);
		for (let left = head(array); left > 0; left--) word();
	}
	const packed = Object.entries(columns).map(([name, values]) => [name, Uint32Array.from(values)]);
	return { bytes, ...Object.fromEntries(packed) };
}

/** A word or variant as a shard tells of it. */
export interface Part {
	words: Words;
	row: number;
	/** The number of pages before the shard. */
	before: number;
}

/** The text of a row in Latin-1, a sign for each byte: so texts are in order as their bytes are. */
export const textOf = ({ words: { bytes, text, textEnd }, row }: Omit<Part, "before">): string =>
	bytes.toString("latin1", text[row], textEnd[row]);

/** Bytes that grow. */
function writer() {
	let bytes = Buffer.allocUnsafe(1 << 16);
	let at = 0;
	function room(length: number) {
		if (at + length > bytes.length) bytes = Buffer.concat([bytes], 2 * (at + length));
	}
	return {
		copy(from: Buffer, begin: number, end: number) {
			room(end - begin);
			at += from.copy(bytes, at, begin, end);
		},
		head(kind: number, value: number) {
			room(5);
			const length = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
			bytes[at++] = (kind << 5) | (length === 0 ? value : 24 + Math.log2(length));
			if (length > 0) bytes.writeUIntBE(value, at, length);
			at += length;
		},
		written: () => Buffer.from(bytes.subarray(0, at)),
	};
}

/** Writes a chunk of words, each out of what the shards tell of it, in their order. */
export function writeChunk(words: readonly Part[][]): Buffer {
	const out = writer();
	/** Writes a word or variant with its postings. */
	function write(parts: readonly Part[]): void {
		const { words, row } = parts[0]!;
		const [begin, end] = [words.text[row]!, words.textEnd[row]!];
		out.head(text, end - begin);
		out.copy(words.bytes, begin, end);
		let pages = 0;
		for (const { words, row } of parts) pages += words.pages[row]!;
		out.head(array, pages);
		let last = 0;
		for (const { words, row, before } of parts) {
			if (words.pages[row] === 0) continue;
			out.head(array, 3);
			out.head(number, before + words.first[row]! - last);
			out.copy(words.bytes, words.rest[row]!, words.restEnd[row]!);
			last = before + words.last[row]!;
		}
	}
	out.head(array, 1);
	out.head(array, words.length);
	for (const parts of words) {
		out.head(array, 3);
		write(parts);
		const variants = Map.groupBy(parts.flatMap(variantsOf), textOf);
		out.head(array, variants.size);
		for (const variant of variants.values()) {
			out.head(array, 2);
			write(variant);
		}
	}
	return out.written();
}

/** The rows of a word's variants. */
function variantsOf(word: Part): Part[] {
	const count = word.words.variants[word.row]!;
	return count === 0 ? [] : Array.from({ length: count }, (_, i) => ({ ...word, row: word.row + 1 + i }));
}

/** How many numbers a word has in a chunk. */
export function sizeOf(parts: readonly Part[]): number {
	let size = 0;
	for (const { words, row } of parts) for (let i = 0; i <= words.variants[row]!; i++) size += words.size[row + i]!;
	return size;
}
