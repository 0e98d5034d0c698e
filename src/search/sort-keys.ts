import { foldWords } from "./tokens.ts";

/** A date as a text that sorts before those of earlier dates. */
const newestFirst = (date: string) => date.replace(/\d/g, (digit) => String(9 - Number(digit)));

/**
 * The keys by which results may be sorted, both ascending: by name as an index of names would, without marks and signs, and
 * by date, newest first and then by name.
 *
 * @param title  the page's title
 * @param date  `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or empty
 */
export function sortKeys(title: string, date: string): Record<"name" | "date", string> {
	const name = foldWords(title);
	// The sign sorts after digits and hyphens: a year alone comes after its months, and what has no date comes last.
	return { name, date: `${newestFirst(date)}~${name}` };
}
