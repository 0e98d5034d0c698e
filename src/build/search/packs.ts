import { packOf } from "../../model/search-packs.ts";
import type { Put } from "../files.ts";
import { handOver } from "./hand-over.ts";

/** A file of the index: its path inside Pagefind's folder, and its bytes. */
export interface IndexFile {
	path: string;
	content: Uint8Array;
}

/** How many pages' fragments one script may hold on average: a query reads ten of them, so a few each stay small. */
const fragmentsInPack = 4;

/** Among how many scripts some fragments are divided. */
export const packCount = (fragments: number): number => Math.ceil(fragments / fragmentsInPack);

/**
 * Writes the index once more as classic scripts that hand over its bytes (base64), for the page opened from disk. Every
 * file is a script of its own, but fragments, one a page, go together by a few: many small files crawl on a stick.
 */
export function writePacks(put: Put, files: readonly IndexFile[], count: number): void {
	const packs = Map.groupBy(files, ({ path }) => packOf(path, count));
	for (const [pack, members] of packs) {
		const bytes = Object.fromEntries(
			members.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]),
		);
		const path = `search/disk/${pack}.js`;
		put(path, handOver(path, JSON.stringify(bytes)));
	}
}
