import { UnknownForm } from "./shard.ts";

// A chunk of words as Pagefind writes it. Its words are in CBOR, and remain bytes here: a word is
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
	/** Where everything after the first page's number stands in the chunk. */
	begin: number;
	end: number;
}

/** A word as a shard tells of it. Words are in Latin-1, a sign for each byte: so they are in order as their bytes are. */
export interface Word {
	word: string;
	postings: Postings;
	variants: { form: string; postings: Postings }[];
	/** The chunk in which it stands. */
	chunk: Buffer;
}

const [number, text, array] = [0, 3, 4];

/**
 * Reads the words of a chunk one by one.
 *
 * @throws {UnknownForm} where the installed Pagefind writes them differently
 */
export function* wordsIn(chunk: Uint8Array): Generator<Word, void, void> {
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
	function string(): string {
		const length = head(text);
		at += length;
		return bytes.toString("latin1", at - length, at);
	}
	function postings(): Postings {
		const pages = head(array);
		let [size, first, last, begin] = [0, 0, 0, at];
		for (let i = 0; i < pages; i++) {
			tuple(3);
			last += head(number);
			if (i === 0) [first, begin] = [last, at];
			size += skipNumbers() + skipNumbers() + 1;
		}
		return { pages, size, first, last, begin, end: at };
	}
	function variant(): Word["variants"][0] {
		tuple(2);
		return { form: string(), postings: postings() };
	}
	tuple(1);
	for (let left = head(array); left > 0; left--) {
		tuple(3);
		yield {
			word: string(),
			postings: postings(),
			variants: Array.from({ length: head(array) }, variant),
			chunk: bytes,
		};
	}
}

/** Bytes that grow. */
function writer() {
	let bytes = Buffer.allocUnsafe(1 << 16);
	let at = 0;
	function room(length: number) {
		if (at + length > bytes.length) bytes = Buffer.concat([bytes], 2 * (at + length));
	}
	/** Copies a part of other bytes. */
	function copy(from: Buffer, begin: number, end: number) {
		room(end - begin);
		at += from.copy(bytes, at, begin, end);
	}
	function head(kind: number, value: number) {
		room(5);
		const length = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
		bytes[at++] = (kind << 5) | (length === 0 ? value : 24 + Math.log2(length));
		if (length > 0) bytes.writeUIntBE(value, at, length);
		at += length;
	}
	return {
		copy,
		head,
		string(value: string) {
			head(text, value.length);
			room(value.length);
			at += bytes.write(value, at, "latin1");
		},
		written: () => Buffer.from(bytes.subarray(0, at)),
	};
}

/** What a shard tells of a word, with the number of pages before the shard. */
export type Part<T> = { before: number } & T;

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** Writes a chunk of words, each out of what the shards tell of it, in their order. */
export function writeChunk(words: readonly Part<Word>[][]): Buffer {
	const out = writer();
	const postings = (parts: readonly Part<{ postings: Postings; chunk: Buffer }>[]) => {
		out.head(array, sum(parts.map((part) => part.postings.pages)));
		let last = 0;
		for (const { before, postings, chunk } of parts) {
			if (postings.pages === 0) continue;
			out.head(array, 3);
			out.head(number, before + postings.first - last);
			out.copy(chunk, postings.begin, postings.end);
			last = before + postings.last;
		}
	};
	out.head(array, 1);
	out.head(array, words.length);
	for (const parts of words) {
		out.head(array, 3);
		out.string(parts[0]!.word);
		postings(parts);
		const forms = Map.groupBy(
			parts.flatMap(({ before, chunk, variants }) => variants.map((variant) => ({ before, chunk, ...variant }))),
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

/** How many numbers a word has in a chunk. */
export const sizeOf = (parts: readonly Word[]) =>
	sum(parts.map(({ postings, variants }) => postings.size + sum(variants.map((each) => each.postings.size))));
