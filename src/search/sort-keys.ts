import { foldWords } from "./tokens.ts";

/** The nines' complement of a date's digits: it sorts before those of earlier dates. */
const invert = (date: string) => date.replace(/\d/g, (digit) => String(9 - Number(digit)));

let ranks: Map<string, string> | undefined;

/** A text that sorts as readers of Chinese expect: in the place of each of its letters stands that letter's rank by pronunciation. */
export function byPronunciation(text: string): string {
	ranks ??= new Map(
		Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCharCode(0x4e00 + i))
			.sort(new Intl.Collator("zh").compare)
			.map((letter, i) => [letter, String.fromCharCode(0x4e00 + i)]),
	);
	return text.replace(/[一-鿿]/g, (letter) => ranks!.get(letter)!);
}

/**
 * The sort keys of a page, for an ascending comparison of strings.
 *
 * @param date  `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or empty
 * @param isChinese  whether the pages are in Chinese
 * @returns `name`: the title without diacritics and punctuation; `date`: newest first, then by name
 */
export function sortKeys(title: string, date: string, isChinese = false): Record<"name" | "date", string> {
	const folded = foldWords(title);
	const name = isChinese ? byPronunciation(folded) : folded;
	// A tilde sorts after digits and hyphens: a year comes after its months, and a page without a date comes last.
	return { name, date: `${invert(date)}~${name}` };
}
