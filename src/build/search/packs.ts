import { writeHandOver } from "./hand-over.ts";

/** A file of the index: its path inside Pagefind's folder, and its bytes. */
export interface IndexFile {
	path: string;
	content: Uint8Array;
}

/** How many pages' fragments one script may hold on average: a query reads ten of them, so a few each stay small. */
const fragmentsInPack = 4;

/**
 * How many letters of a fragment's name choose its pack. Names are hexadecimal hashes, so each letter parts the
 * fragments in sixteen.
 */
export const packLetters = (fragments: number): number =>
	Math.max(1, Math.ceil(Math.log(fragments / fragmentsInPack) / Math.log(16)));

/** The script that holds a file of the index: `src/client/search/engine.ts` finds it by the same rule. */
export function packOf(path: string, letters: number): string {
	const fragment = /^fragment\/\w+?_([0-9a-f]+)\.pf_fragment$/.exec(path)?.[1];
	return fragment === undefined ? path : `fragment/${fragment.slice(0, letters)}`;
}

/**
 * Writes the index once more as classic scripts that hand over its bytes (base64), for the page opened from disk. Every
 * file is a script of its own, but fragments, one a page, go together by a few: many small files crawl on a stick.
 */
export function writePacks(folder: string, files: readonly IndexFile[], letters: number): void {
	const packs = Map.groupBy(files, ({ path }) => packOf(path, letters));
	for (const [pack, members] of packs) {
		const bytes = Object.fromEntries(
			members.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]),
		);
		writeHandOver(folder, `search/disk/${pack}.js`, JSON.stringify(bytes));
	}
}
