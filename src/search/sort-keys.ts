import { foldWords } from "./tokens.ts";

/** The nines' complement of a date's digits: it sorts before those of earlier dates. */
const invert = (date: string) => date.replace(/\d/g, (digit) => String(9 - Number(digit)));

/**
 * The sort keys of a page, for an ascending comparison of strings.
 *
 * @param date  `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or empty
 * @returns `name`: the title without diacritics and punctuation; `date`: newest first, then by name
 */
export function sortKeys(title: string, date: string): Record<"name" | "date", string> {
	const name = foldWords(title);
	// A tilde sorts after digits and hyphens: a year comes after its months, and a page without a date comes last.
	return { name, date: `${invert(date)}~${name}` };
}
