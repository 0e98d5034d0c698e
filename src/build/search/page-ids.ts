import { createHash } from "node:crypto";
import { decode, encode } from "cborg";
import { repacked, unpacked } from "./packed.ts";
import type { IndexFile } from "./packs.ts";

/** Pagefind's table of pages, as version 1.6 writes it. What the other parts hold is of no concern here. */
type Table = [version: string, pages: [id: string, words: number, sort: string][], ...others: unknown[]];

/**
 * How many signs an id has, if no other page's begins like it. Browsers keep a fragment for a year by its name: 36 to the
 * fifth power, 60 million, keeps that of another page or of an earlier release from having the same.
 */
const shortest = 5;

const isTable = (value: unknown): value is Table =>
	Array.isArray(value) &&
	value.length === 6 &&
	Array.isArray(value[1]) &&
	value[1].every((page) => Array.isArray(page) && page.length === 3 && /^[a-z]+_[0-9a-f]+$/.test(page[0]));

/** How many signs an id may have at the most. */
const longest = 12;

/** A hash of Pagefind's as digits and small letters: file names must differ where capital letters count for nothing. */
const letters = (hash: string) =>
	(BigInt(`0x${createHash("sha256").update(hash).digest("hex")}`) % 36n ** BigInt(longest))
		.toString(36)
		.padStart(longest, "0");

/**
 * Shorter ids for some pages, as different from each other as theirs.
 *
 * @param ids  Pagefind's: a language, `_`, and a hash in hexadecimal digits
 */
export function shortIds(ids: readonly string[]): Map<string, string> {
	const whole = ids.map(letters);
	const short = new Map<string, string>();
	let length = shortest;
	const beginnings = () => Map.groupBy(whole.keys(), (i) => whole[i]!.slice(0, length));
	for (let left = new Set(ids); left.size > 0; length++) {
		for (const [beginning, same] of beginnings()) {
			const id = ids[same[0]!]!;
			if (same.length > 1 || !left.delete(id)) continue;
			short.set(id, `${id.split("_")[0]}_${beginning}`);
		}
	}
	return short;
}

/**
 * Gives pages shorter ids, in the table of pages that each first query loads and in the names of their fragments. Of the
 * table more than half are ids, which are random and cannot be compressed: at ten thousand pages this makes it a fifth
 * smaller.
 *
 * @throws {Error} where the installed Pagefind writes its table differently
 */
export function withShortIds(files: readonly IndexFile[]): IndexFile[] {
	const table = files.find(({ path }) => path.endsWith(".pf_meta"));
	if (!table) return [...files];
	const bytes = unpacked(table.content);
	const known = decode(bytes);
	if (!isTable(known) || Buffer.compare(encode(known), bytes) !== 0) {
		throw new Error(
			"The installed Pagefind is not the one that src/build/search/page-ids.ts knows: it writes its table of pages (.pf_meta) differently. Read its new form, change page-ids.ts, and run the tests of search.",
		);
	}
	const [version, pages, ...others] = known;
	const short = shortIds(pages.map(([id]) => id));
	const renamed = encode([version, pages.map(([id, ...more]) => [short.get(id), ...more]), ...others]);
	return files.map((file) => {
		if (file === table) return { ...file, content: repacked(renamed) };
		const [, id] = /^fragment\/(\w+)\.pf_fragment$/.exec(file.path) ?? [];
		if (id === undefined) return file;
		if (!short.has(id)) throw new Error(`Pagefind's table names no page for ${file.path}.`);
		return { ...file, path: `fragment/${short.get(id)}.pf_fragment` };
	});
}
