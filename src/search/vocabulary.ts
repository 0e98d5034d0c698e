import type { Vocabulary } from "./data-files.ts";
import type { SearchPage } from "./page-text.ts";
import { fold } from "./tokens.ts";

/** Matches a word in an alphabetic script. Spelling correction does not apply to other scripts. */
const word =
	/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{M}’']+/gu;

/** Document frequency: the number of pages that have a word, by the folded word. */
export type WordCounts = Map<string, number>;

/** Memoised results by word as it is written: a word occurs a dozen times on average. */
const folded = new Map<string, string>();

function foldWord(written: string): string {
	let result = folded.get(written);
	if (result === undefined) {
		result = fold(written.replace(/['’]s$/, ""));
		folded.set(written, result);
	}
	return result;
}

/** Adds the words of a page to the counts. Words of fewer than 3 or more than 24 letters are skipped. */
export function countWords(counts: WordCounts, text: string): void {
	const words = new Set((text.match(word) ?? []).map(foldWord));
	for (const each of words) if (each.length >= 3 && each.length <= 24) counts.set(each, (counts.get(each) ?? 0) + 1);
}

type NamedPage = Pick<SearchPage, "path" | "names">;

/**
 * Compresses words by front coding: a line is a digit in base 36, the number of letters that the word shares with the one before,
 * and the other letters.
 *
 * @param words  sorted
 * @param suffix  what stands behind a word
 */
export function packWords(words: readonly string[], suffix = (_: string): string | number => ""): string {
	let previous = "";
	const lines = words.map((each) => {
		let shared = 0;
		while (shared < 35 && shared < previous.length && previous[shared] === each[shared]) shared++;
		previous = each;
		return `${shared.toString(36)}${each.slice(shared)}${suffix(each)}`;
	});
	return lines.join("\n");
}

/**
 * The vocabulary, its words with the binary logarithm of their document frequency, unless it is 0.
 *
 * @param pages  the indexed pages
 * @returns `words`, folded and sorted; `cities` and `names`, the names of cities and of all other subjects, one a line
 */
export function vocabulary(counts: Readonly<WordCounts>, pages: readonly NamedPage[]): Vocabulary {
	const weight = (word: string) => Math.min(9, Math.floor(Math.log2(counts.get(word)!))) || "";
	const namesOf = (subset: readonly NamedPage[]) =>
		[...new Set(subset.flatMap((page) => page.names))].filter((name) => name.match(word)).join("\n");
	const isCity = ({ path }: NamedPage) => path.startsWith("cities/");
	return {
		words: packWords([...counts.keys()].sort(), weight),
		cities: namesOf(pages.filter(isCity)),
		names: namesOf(pages.filter((page) => !isCity(page))),
	};
}
