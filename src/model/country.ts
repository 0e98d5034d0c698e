import { network } from "../network/network.ts";
import { countryCodes } from "../schemas/country.ts";
import type { CountryLink } from "./atlas.ts";

/** Names that the network uses in place of CLDR's, by language and code. */
const usage: Record<string, Record<string, string>> = network.countryNames;

const displayNames = new Map<string, Intl.DisplayNames>();

/**
 * The name of a country.
 *
 * @param code  ISO 3166-1 alpha-2, in capitals
 * @param locale  BCP 47 tag
 */
export function countryName(code: string, locale: string): string {
	let names = displayNames.get(locale);
	if (!names) {
		names = new Intl.DisplayNames(locale, { type: "region" });
		displayNames.set(locale, names);
	}
	return usage[locale.slice(0, 2)]?.[code] ?? names.of(code) ?? code;
}

/** @param locale  BCP 47 tag of the name */
export const countryLink = (code: string, locale: string): CountryLink => ({
	code,
	name: countryName(code, locale),
	path: `countries/${code.toLowerCase()}.html`,
});

/** Every country of the network's regions: its name by its code. */
export const countryNames = (locale: string): Record<string, string> =>
	Object.fromEntries(countryCodes.map((code) => [code, countryName(code, locale)]));
