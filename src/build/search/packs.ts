import { lazily } from "../../model/lazily.ts";
import { packOf } from "../../model/search-packs.ts";
import { hashOf } from "../files.ts";
import { handOver } from "./hand-over.ts";
import { type Packing, packed } from "./packed.ts";

/** A file of the index. */
export interface IndexFile {
	/** Inside Pagefind's folder. */
	path: string;
	content: Uint8Array;
	/** How its content is still to be compressed. */
	packing: Packing;
}

/** How many pages' fragments one script may hold on average: a query reads ten of them, so a few each stay small. */
const fragmentsInPack = 4;

/** Among how many scripts some fragments are divided. */
export const packCount = (fragments: number): number => Math.ceil(fragments / fragmentsInPack);

/** A file of the site that is to be written unless it is there. */
export interface SiteFile {
	/** From the site's root. */
	path: string;
	/** A hash of what it is made of. */
	key: string;
	content(): string | Uint8Array;
}

/** A script that hands over files of the index, each as base64 by its path. */
function scriptOf(
	pack: string,
	members: readonly { path: string; key: string; content: () => Uint8Array }[],
): SiteFile {
	const path = `search/disk/${pack}.js`;
	return {
		path,
		key: hashOf(JSON.stringify(members.map((member) => [member.path, member.key]))),
		content() {
			const bytes = members.map(({ path, content }) => [path, Buffer.from(content()).toString("base64")]);
			return handOver(path, JSON.stringify(Object.fromEntries(bytes)));
		},
	};
}

/**
 * Files of the index as they are written: for hosts as Pagefind names them, and once more as classic scripts for the page
 * opened from disk. Every file has a script of its own, but fragments, one a page, go together by a few: many small files
 * crawl on a stick.
 *
 * @param count  among how many scripts all fragments are divided: these must be given at once
 */
export function siteFilesOf(files: readonly IndexFile[], count: number): SiteFile[] {
	const made = files.map(({ path, content, packing }) => ({
		path,
		key: hashOf(content),
		content: lazily(() => packed(content, packing)),
	}));
	const packs = Map.groupBy(made, ({ path }) => packOf(path, count));
	return [
		...made.map((file) => ({ ...file, path: `pagefind/${file.path}` })),
		...[...packs].map(([pack, members]) => scriptOf(pack, members)),
	];
}
