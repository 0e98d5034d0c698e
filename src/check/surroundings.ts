import type { CollectionName } from "../schemas/index.ts";

/** What other files may know of a file. */
export interface Neighbour {
	/** From the content folder, with slashes: `cities/cork.md`. */
	readonly path: string;
	readonly collection: CollectionName | undefined;
	/** Whether it is a page of a collection that can be read. */
	readonly isPage: boolean;
	/** What tells the page from the others of its collection; not there where its facts do not say. */
	readonly name: string | undefined;
	/** The fragments to which a link into the page may lead; not there where its text cannot be parsed. */
	readonly anchors: readonly string[] | undefined;
}

/**
 * What a rule may know beside the file that it looks at. No more than this, so that a file that has not changed need not be
 * looked at again while its surroundings are the same: see `recheck`.
 */
export interface Surroundings {
	/** The day of the check, `YYYY-MM-DD`. */
	readonly today: string;
	/** Every file, sorted. */
	readonly paths: readonly string[];
	/** The pages of the site that are known before it is built, by their files from its root. */
	readonly addresses: ReadonlySet<string>;
	/** The ids of a collection. */
	ids(collection: CollectionName): ReadonlySet<string>;
	file(path: string): Neighbour | undefined;
	/** The file behind a link: the one that it names, or the one that its page is made of. */
	behind(target: { file?: string; page?: string }): Neighbour | undefined;
	/** The files that share a name by some measure. Each measure is taken once. */
	sharing(name: string, measure: (file: Neighbour) => string): readonly Neighbour[];
}
