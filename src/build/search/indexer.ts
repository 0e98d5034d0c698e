import { hash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { keptIn } from "../../kept.ts";
import { classicEngine } from "./engine.ts";
import { handOver } from "./hand-over.ts";
import { fragmentsOf, gathering, mergeShards } from "./merge.ts";
import { placeNames } from "./names.ts";
import { orders } from "./order.ts";
import { type IndexFile, packCount } from "./packs.ts";
import { readPage, type SearchPage, searchedPart } from "./page.ts";
import { closePagefind, runtimeOf, type Shard, shardOf } from "./shard.ts";
import { addCounts, countWords, vocabulary } from "./vocabulary.ts";

/** A page that is to be indexed: its file from the site's root, and a hash of the part of it that is searched. */
export interface Member {
	path: string;
	sum: string;
}

/** What is kept of a page that has been indexed. */
type KeptPage = Omit<SearchPage, "html" | "text">;

/** Some of the pages, with all that search needs of them. */
interface IndexedPages {
	shard: Shard;
	pages: KeptPage[];
	/** On how many of them each word stands. */
	words: Map<string, number>;
}

/** A script, or files of Pagefind's index with the number of scripts among which its fragments are divided. */
export type Made = { path: string; content: string } | { files: IndexFile[]; packs: number };

export interface Indexer {
	/** Takes in a page that has been written. */
	add(page: Member): void;
	/**
	 * Writes what the search page reads, once every page is in:
	 *
	 * - `pagefind/`: Pagefind's index, read in parts from a host;
	 * - `search/disk/`: the same index as classic scripts, read in parts from disk;
	 * - `search/engine.js`: Pagefind's own engine as a classic script, for both, with the index's first file;
	 * - `search/vocabulary.js`: the words of the corpus, read when a word is not among them;
	 * - `search/order.js`: the pages by name and by date, read when results are sorted so;
	 * - `search/names.js`: the names of cities, read when the search field is entered.
	 *
	 * @param put  puts what is made into the site, while the rest is still being made
	 * @returns the number of pages in the index
	 */
	write(put: (made: Made) => void): Promise<number>;
}

/**
 * Whether a page is the last of its shard. Its path says so, and not its number, so that a new page leaves the other
 * shards as they are. Pagefind holds a third of a megabyte for each page of a shard, and takes a moment to begin one.
 */
const endsShard = (path: string, pages: number): boolean =>
	pages >= 350 || hash("md5", path, "buffer").readUInt32BE() % 250 === 0;

/**
 * Begins an index. Pagefind makes it in shards, while further pages come in: for all pages at once it would begin when the
 * last has come, and hold three gigabytes at ten thousand. A shard of which no page has changed is taken from the cache.
 *
 * @param language  of the site, ISO 639-1: by its rules Pagefind takes words to their stems
 * @param cache  the folder in which shards are kept for the next build
 * @param page  reads a page, by its file from the site's root
 */
export function indexer(language: string, cache: string, page: (path: string) => string): Indexer {
	const kept = keptIn<IndexedPages>(cache);
	// There is time for this until the first page comes.
	const runtime = runtimeOf(language).then(async (made) => ({ ...made, engine: await classicEngine(made.script) }));
	runtime.catch(() => undefined);
	kept.readAll();
	const shards: Promise<Omit<IndexedPages, "words">>[] = [];
	const words = new Map<string, number>();
	const gathered = gathering();
	let members: Member[] = [];
	/** When the next shard may be gathered. */
	let turn = Promise.resolve();
	async function indexed(pages: readonly Member[], before: readonly Promise<unknown>[]): Promise<IndexedPages> {
		const key = hash("sha256", JSON.stringify(pages));
		const known = kept.get(key);
		if (known) return known;
		// Two shards are with Pagefind, one at each of its processes. The next is being read, and those after it wait.
		await before.at(-3);
		const read = pages.map(({ path }) => readPage(path, searchedPart(page(path))!));
		const counts = countWords(read.map(({ text }) => text));
		// Copies: a part of a string keeps the whole in memory, and so a title the page.
		const seen = read.map(({ html: _, text: __, ...rest }) => structuredClone(rest));
		await before.at(-2);
		const made = { shard: await shardOf(read, language), pages: seen, words: counts };
		kept.set(key, made);
		return made;
	}
	/** Begins a shard of the pages that have come since the last one. */
	function close(): void {
		const place = shards.length;
		const shard = indexed(members, shards.slice(-3)).then(async ({ words: counts, ...rest }) => {
			// One after the other, so that Pagefind is heard and spoken to in between.
			turn = turn.then(() => setImmediate());
			await turn;
			addCounts(words, counts);
			gathered.add(place, rest.shard);
			return rest;
		});
		// Whoever writes hears of a failure.
		shard.catch(() => undefined);
		shards.push(shard);
		members = [];
	}
	return {
		add(member) {
			members.push(member);
			if (endsShard(member.path, members.length)) close();
		},
		async write(put) {
			if (members.length > 0) close();
			const { version, program, entry, engine } = await runtime;
			const made = await Promise.all(shards);
			// It holds a hundred megabytes, and merging needs some too.
			await closePagefind();
			kept.tidy();
			const pages = made.flatMap((each) => each.pages);
			const merged = made.map(({ shard }) => shard);
			const fragments = fragmentsOf(merged, language);
			const packs = packCount(pages.length);
			put({ files: fragments.files, packs });
			const putFile = (file: IndexFile) => put({ files: [file], packs });
			putFile(program);
			const table = mergeShards(merged, gathered, fragments.ids, language, version, putFile);
			const idOf = new Map(pages.map(({ path }, i) => [path, fragments.ids[i]!]));
			const byTitle = new Intl.Collator(language).compare;
			pages.sort((a, b) => byTitle(a.title, b.title) || a.path.localeCompare(b.path));

			const hand = (path: string, code: string) => put({ path, content: handOver(path, code) });
			hand("search/engine.js", `{packs:${packs},entry:${JSON.stringify(entry(table, pages.length))},start:${engine}}`);
			hand("search/vocabulary.js", JSON.stringify(vocabulary(words, pages)));
			hand("search/order.js", JSON.stringify(orders(pages, idOf)));
			hand("search/names.js", JSON.stringify(placeNames(pages)));
			return pages.length;
		},
	};
}
