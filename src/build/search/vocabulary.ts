import { fold } from "../../model/search-words.ts";
import type { SearchPage } from "./page.ts";

/** Scripts with an alphabet, in which a letter can be wrong. */
const word =
	/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{M}’']+/gu;

/** What `src/client/search/spelling.ts` unpacks. */
export type Vocabulary = Record<"words" | "cities" | "names", string>;

/** Counts on how many pages a word stands, page by page. */
export function wordCount(): { add(text: string): void; pages: ReadonlyMap<string, number> } {
	const pages = new Map<string, number>();
	// A word is folded once: ten thousand pages hold millions of words, and thirty thousand different ones.
	const known = new Map<string, string>();
	const folded = (each: string) => {
		let plain = known.get(each);
		if (plain === undefined) {
			plain = structuredClone(fold(each.replace(/['’]s$/, "")));
			// Copies: a part of a string keeps the whole in memory.
			known.set(structuredClone(each), plain);
		}
		return plain;
	};
	return {
		pages,
		add(text) {
			for (const each of new Set((text.match(word) ?? []).map(folded))) {
				if (each.length >= 3 && each.length <= 24) pages.set(each, (pages.get(each) ?? 0) + 1);
			}
		},
	};
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
