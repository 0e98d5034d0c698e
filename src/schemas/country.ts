import * as z from "zod";
import { network } from "../network/network.ts";

const { regions } = network;

export type Region = keyof typeof regions;
export const regionIds = Object.keys(regions) as Region[];

const regionOf = new Map<string, Region>();
for (const id of regionIds) for (const code of regions[id].split(" ")) regionOf.set(code, id);

/**
 * The region of a country.
 *
 * @param country  ISO 3166-1 alpha-2 code in capitals; one that the `country` schema has let in
 * @throws {RangeError} for a code that stands in no region
 */
export function regionOfCountry(country: string): Region {
	const region = regionOf.get(country);
	if (!region) throw new RangeError(`No region for country "${country}": add it to src/network/network.ts.`);
	return region;
}

export const countryCodes = [...regionOf.keys()].sort();

export const country = z
	.enum(countryCodes as [string, ...string[]], "must be a two-letter country code in capitals (ISO 3166-1), such as IE")
	.describe("The country, as its two-letter ISO code in capitals: IE, CN, CI. The region follows from it.");
