import { fold } from "../../model/search-words.ts";
import type { SearchPage } from "./page.ts";

/** Scripts with an alphabet, in which a letter can be wrong. */
const word =
	/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{M}’']+/gu;

/** What `src/client/search/spelling.ts` unpacks. */
export type Vocabulary = Record<"words" | "cities" | "names", string>;

/** A word, folded, with the number of pages on which it has been counted, and the last one of them. */
interface Counted {
	word: string;
	pages: number;
	last: number;
}

/** All words that have been met. */
const met = new Map<string, Counted>();
/** The words in what stands between two spaces. Each is looked at once a build, as by `withAlternates`. */
const inToken = new Map<string, Counted[]>();

function counted(word: string): Counted {
	let known = met.get(word);
	if (!known) {
		known = { word, pages: 0, last: -1 };
		met.set(word, known);
	}
	return known;
}

function wordsIn(token: string): Counted[] {
	let words = inToken.get(token);
	if (!words) {
		words = (token.match(word) ?? [])
			.map((each) => fold(each.replace(/['’]s$/, "")))
			.filter(({ length }) => length >= 3 && length <= 24)
			// Copies, here and below: a part of a string keeps the whole in memory.
			.map((each) => counted(structuredClone(each)));
		inToken.set(structuredClone(token), words);
	}
	return words;
}

/** Counts on how many of some pages each word stands, folded. */
export function countWords(texts: readonly string[]): Map<string, number> {
	for (const [page, text] of texts.entries()) {
		for (const token of text.split(/\s+/)) {
			for (const each of wordsIn(token)) {
				if (each.last === page) continue;
				each.last = page;
				each.pages++;
			}
		}
	}
	const pages = new Map<string, number>();
	for (const each of met.values()) {
		if (each.pages > 0) pages.set(each.word, each.pages);
		[each.pages, each.last] = [0, -1];
	}
	return pages;
}

/** Adds what `countWords` has counted on some pages to what it has counted on others. */
export function addCounts(all: Map<string, number>, some: ReadonlyMap<string, number>): void {
	for (const [each, pages] of some) all.set(each, (all.get(each) ?? 0) + pages);
}

type NamedPage = Pick<SearchPage, "path" | "names">;

/**
 * All words of the corpus from which a misspelt one can be told, sorted and packed: each line begins with a digit that
 * says how many letters it shares with the line before (base 36), then come its other letters, then, for a word on many
 * pages, a digit: the logarithm of their number to the base of two.
 *
 * @param onPages  on how many pages each word stands, folded
 * @param pages  the searched pages
 * @returns `words`, folded, and `cities` and `names` (of all other things) as they are written, one a line
 */
export function vocabulary(onPages: ReadonlyMap<string, number>, pages: readonly NamedPage[]): Vocabulary {
	const sorted = [...onPages.keys()].sort();
	let before = "";
	const words = sorted.map((each) => {
		let shared = 0;
		while (shared < 35 && shared < before.length && before[shared] === each[shared]) shared++;
		before = each;
		const weight = Math.min(9, Math.floor(Math.log2(onPages.get(each)!)));
		return `${shared.toString(36)}${each.slice(shared)}${weight || ""}`;
	});
	const names = (some: readonly NamedPage[]) =>
		[...new Set(some.flatMap((page) => page.names))].filter((name) => name.match(word)).join("\n");
	const isCity = ({ path }: NamedPage) => path.startsWith("cities/");
	return {
		words: words.join("\n"),
		cities: names(pages.filter(isCity)),
		names: names(pages.filter((page) => !isCity(page))),
	};
}
