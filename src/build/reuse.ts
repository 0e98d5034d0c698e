import { hash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { edition } from "../edition.ts";
import { keptIn } from "../kept.ts";
import { moved } from "../moved.ts";
import { site } from "../site.ts";
import { asWritten, carryOver, type Sum, sumOf } from "./files.ts";

/** What was made, by its file from the site's root. */
type Made = Map<string, { key: string; sum: Sum; modified: number; known: unknown[] }>;

/** Files that the last build made, and that need not be made again. */
export interface Reuse {
	/**
	 * Puts a file into the new site as the last build wrote it, if it was made from the same, and lies there as it was
	 * written.
	 *
	 * @param path  from the site's root
	 * @param key  a hash of everything that the file shows
	 * @returns what is known of the file, if it was so
	 */
	takeOver(path: string, key: string | undefined): unknown[] | undefined;
	/**
	 * Takes note of a file that this build has written.
	 *
	 * @param known  what is to be known of it as long as it is taken over
	 */
	note(path: string, key: string, content: string | Uint8Array, known: unknown[]): void;
	/**
	 * Keeps the notes for the next build.
	 *
	 * @returns how many files were taken over, and the sums of these and of those noted
	 */
	keep(): { taken: number; sums: Map<string, Sum> };
}

/**
 * Takes files over from the last build. A file is the same while the code, the site's constants, the edition and its own
 * key are: each page prints the record that it is given and nothing else of the content. A file that somebody has changed
 * since is made again.
 *
 * @param cache  the folder for the notes
 * @param last  where the last build lies
 * @param next  where this build lies
 */
export function reuse(cache: string, last: string, next: string): Reuse {
	const kept = keptIn<Made>(cache);
	const madeWith = hash("sha256", JSON.stringify([site, edition, moved]));
	const before: Made = kept.get(madeWith) ?? new Map();
	const now: Made = new Map();
	let taken = 0;
	return {
		takeOver(path, key) {
			const made = before.get(path);
			if (made === undefined || made.key !== key) return undefined;
			const from = join(last, path);
			const modified = asWritten(from, made.sum, made.modified);
			if (modified === undefined) return undefined;
			carryOver(from, join(next, path));
			now.set(path, modified === made.modified ? made : { ...made, modified });
			taken++;
			return made.known;
		},
		note(path, key, content, known) {
			now.set(path, { key, sum: sumOf(content), modified: statSync(join(next, path)).mtimeMs, known });
		},
		keep() {
			kept.set(madeWith, now);
			kept.tidy();
			return { taken, sums: new Map([...now].map(([path, { sum }]) => [path, sum])) };
		},
	};
}
