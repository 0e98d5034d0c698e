import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { edition } from "../edition.ts";
import { keptIn } from "../kept.ts";
import { moved } from "../moved.ts";
import { site } from "../site.ts";
import { carryOver } from "./files.ts";

/** What was made, by its file from the site's root: the key of what it was made from, and the hash of what came of it. */
type Made = Map<string, [key: string, sha256: string]>;

/** Files that the last build made, and that need not be made again. */
export interface Reuse {
	/**
	 * Puts a file into the new site as the last build wrote it, if it was made from the same, and lies there as it was
	 * written.
	 *
	 * @param path  from the site's root
	 * @param key  a hash of everything that the file shows
	 * @returns whether it was so
	 */
	takeOver(path: string, key: string): boolean;
	/** Takes note of a file that this build has made. */
	note(path: string, key: string, content: string | Uint8Array): void;
	/**
	 * Keeps the notes for the next build.
	 *
	 * @returns how many files were taken over
	 */
	keep(): number;
}

/**
 * Takes files over from the last build. A file is the same while the code, the site's constants, the edition and its own
 * key are: each page prints the record that it is given and nothing else of the content.
 *
 * @param cache  the folder for the notes
 * @param last  where the last build lies: what is taken from there is compared with its hash
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
			const [knownKey, sum] = before.get(path) ?? [];
			if (sum === undefined || knownKey !== key) return false;
			const [from, to] = [join(last, path), join(next, path)];
			try {
				if (hash("sha256", readFileSync(from)) !== sum) return false;
			} catch {
				return false;
			}
			carryOver(from, to);
			now.set(path, [key, sum]);
			taken++;
			return true;
		},
		note(path, key, content) {
			now.set(path, [key, hash("sha256", content)]);
		},
		keep() {
			kept.set(madeWith, now);
			kept.tidy();
			return taken;
		},
	};
}
