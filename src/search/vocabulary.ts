import type { Vocabulary } from "./data-files.ts";
import type { SearchPage } from "./page-text.ts";
import { fold } from "./tokens.ts";

/** Scripts with an alphabet, in which a letter can be wrong. */
const word =
	/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{M}’']+/gu;

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
 * Packs the vocabulary, which `src/client/search/vocabulary.ts` unpacks.
 *
 * @param onPages  on how many pages each word stands, folded
 * @param pages  the searched pages
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
