import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Edition, edition } from "../edition.ts";
import { keptIn } from "../kept.ts";
import { moved } from "../moved.ts";
import { site } from "../site.ts";
import { asWritten, carryOver, type Sum, sumOf, writeNew } from "./files.ts";

/** What was made, by its file from the site's root. */
type Made = Map<string, { key: string; sum: Sum; modified: number; known: unknown[] }>;

/** What the footer of each page says of the edition. It is the same on all: see src/components/Footer.astro. */
const footer = /<p class="edition"[^>]*>(.*? data-made="[^"]*")/s;

/** Files that the last build made, and that need not be made again. */
export interface Reuse {
	/**
	 * Puts a file into the new site as the last build wrote it, if it was made from the same, and lies there as it was
	 * written. A page of another edition gets this one into its footer.
	 *
	 * @param path  from the site's root
	 * @param key  a hash of everything that the file shows, but for the edition in a page's footer
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
 * Takes files over from the last build. A file is the same while the code, the site's constants and its own key are: each
 * page prints the record that it is given and nothing else of the content. A file that somebody has changed since is made
 * again.
 *
 * @param cache  the folder for the notes
 * @param last  where the last build lies
 * @param next  where this build lies
 */
export function reuse(cache: string, last: string, next: string): Reuse {
	const kept = keptIn<{ edition: Edition; files: Made }>(cache);
	const madeWith = hash("sha256", JSON.stringify([site, moved]));
	const before = kept.get(madeWith);
	const isSameEdition = isDeepStrictEqual(before?.edition, edition);
	const now: Made = new Map();
	let taken = 0;
	/** What footers say of this edition, once a page has been made. */
	let said: string | undefined;
	/** @returns the page of this edition, once it is known what that says */
	function inThisEdition(html: string): string | undefined {
		const [, other] = footer.exec(html) ?? [];
		return other === undefined ? html : said && html.split(other).join(said);
	}
	function note(path: string, key: string, content: string | Uint8Array, known: unknown[]): void {
		if (typeof content === "string") said ??= footer.exec(content)?.[1];
		now.set(path, { key, sum: sumOf(content), modified: statSync(join(next, path)).mtimeMs, known });
	}
	return {
		takeOver(path, key) {
			const made = before?.files.get(path);
			if (made === undefined || made.key !== key) return undefined;
			const from = join(last, path);
			const modified = asWritten(from, made.sum, made.modified);
			if (modified === undefined) return undefined;
			if (isSameEdition || !path.endsWith(".html")) {
				carryOver(from, join(next, path));
				now.set(path, modified === made.modified ? made : { ...made, modified });
			} else {
				const html = inThisEdition(readFileSync(from, "utf8"));
				if (html === undefined) return undefined;
				writeNew(join(next, path), html);
				note(path, made.key, html, made.known);
			}
			taken++;
			return made.known;
		},
		note,
		keep() {
			kept.set(madeWith, { edition, files: now });
			kept.tidy();
			return { taken, sums: new Map([...now].map(([path, { sum }]) => [path, sum])) };
		},
	};
}
