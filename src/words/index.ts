import { ar } from "./ar.ts";
import { en, type Words } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";
import { zh } from "./zh.ts";

export { caveats } from "./caveats.ts";
export { otherCountryNames, partsOfCountries } from "./en/countries.ts";
export type { Words } from "./en.ts";
export { amount, dated } from "./figure.ts";
export * as format from "./format.ts";
export { costInWords, countInWords, figureOrigin, resultInWords, sinceInWords } from "./practice.ts";
export { voiceCount, voiceDate, voiceKinds, voiceLine } from "./voice.ts";

const tables: Record<string, Words> = { en, ar, es, fr, ru, zh };

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
