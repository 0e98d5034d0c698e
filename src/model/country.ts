import type { Region } from "../schemas/country.ts";
import type { City } from "./city.ts";
import type { Link } from "./link.ts";

export interface CountryLink extends Link {
	/** ISO 3166-1 alpha-2, in capitals. */
	code: string;
}

/** A country with its cities, sorted by name. */
export interface Country extends CountryLink {
	region: Region;
	cities: City[];
}

/** A region with its countries and cities, each sorted by name. */
export interface RegionGroup {
	id: Region;
	path: string;
	countries: Country[];
	cities: City[];
}

/** Names in use where CLDR's differ from the network's own. */
const usage: Record<string, string> = { PS: "Palestine", HK: "Hong Kong", MO: "Macao" };

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
	return usage[code] ?? names.of(code) ?? code;
}

/** @param locale  BCP 47 tag of the name */
export const countryLink = (code: string, locale: string): CountryLink => ({
	code,
	name: countryName(code, locale),
	path: `countries/${code.toLowerCase()}.html`,
});
