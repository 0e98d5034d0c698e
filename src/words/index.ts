import { en, type Words } from "./en.ts";

export { caveats } from "./caveats.ts";
export { otherCountryNames, partsOfCountries } from "./en/countries.ts";
export type { Words } from "./en.ts";
export { amount, dated } from "./figure.ts";
export * as format from "./format.ts";

const tables: Record<string, Words> = { en };

/**
 * The texts of the user interface in a language.
 *
 * @param locale  BCP 47 tag, of which only the language counts
 * @throws {RangeError} for a language without a table
 */
export function wordsFor(locale: string): Words {
	const table = tables[locale.slice(0, 2)];
	if (!table) throw new RangeError(`No words for "${locale}": add a table beside src/words/en.ts.`);
	return table;
}
