import type { SearchPage } from "./page-text.ts";
import { fold } from "./tokens.ts";

/** Scripts with an alphabet, in which a letter can be wrong. */
const word =
	/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{M}’']+/gu;

/** What `src/client/search/spelling.ts` unpacks. */
export type Vocabulary = Record<"words" | "cities" | "names", string>;

/** On how many pages each word stands, folded. */
export type WordCounts = Map<string, number>;

/** Counts the words of one page's text. */
export function countWords(counts: WordCounts, text: string): void {
	const words = new Set(
		(text.match(word) ?? [])
			.map((each) => fold(each.replace(/['’]s$/, "")))
			.filter(({ length }) => length >= 3 && length <= 24),
	);
	for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
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
export function vocabulary(onPages: Readonly<WordCounts>, pages: readonly NamedPage[]): Vocabulary {
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
