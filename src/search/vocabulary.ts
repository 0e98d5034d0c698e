import type { Vocabulary } from "./data-files.ts";
import type { SearchPage } from "./page-text.ts";
import { fold } from "./tokens.ts";

/** Matches a word in an alphabetic script. Spelling correction does not apply to other scripts. */
const word =
	/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{M}’']+/gu;

/** Document frequency: the number of pages that have a word, by the folded word. */
export type WordCounts = Map<string, number>;

/** Adds the words of a page to the counts. Words of fewer than 3 or more than 24 letters are skipped. */
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
 * Compresses the vocabulary by front coding. A line of `words` is a digit in base 36, the number of letters it shares with
 * the line before; the other letters; and, unless it is 0, the binary logarithm of the word's document frequency.
 *
 * @param pages  the indexed pages
 * @returns `words`, folded and sorted; `cities` and `names`, the names of cities and of all other subjects, one a line
 */
export function vocabulary(counts: Readonly<WordCounts>, pages: readonly NamedPage[]): Vocabulary {
	const sorted = [...counts.keys()].sort();
	let previous = "";
	const words = sorted.map((each) => {
		let shared = 0;
		while (shared < 35 && shared < previous.length && previous[shared] === each[shared]) shared++;
		previous = each;
		const weight = Math.min(9, Math.floor(Math.log2(counts.get(each)!)));
		return `${shared.toString(36)}${each.slice(shared)}${weight || ""}`;
	});
	const namesOf = (subset: readonly NamedPage[]) =>
		[...new Set(subset.flatMap((page) => page.names))].filter((name) => name.match(word)).join("\n");
	const isCity = ({ path }: NamedPage) => path.startsWith("cities/");
	return {
		words: words.join("\n"),
		cities: namesOf(pages.filter(isCity)),
		names: namesOf(pages.filter((page) => !isCity(page))),
	};
}
