import * as z from "zod";

/** The five regions in which UNESCO groups its member states, and the countries (ISO 3166-1 alpha-2) of each. */
export const regions = {
	africa:
		"AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MU MW MZ NA NE NG RW SC SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW",
	"arab-states": "AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE",
	"asia-and-the-pacific":
		"AF AU BD BN BT CK CN FJ FM ID IN IR JP KG KH KI KP KR KZ LA LK MH MM MN MV MY NP NR NU NZ PG PH PK PW SB SG TH TJ TL TM TO TV UZ VN VU WS",
	"europe-and-north-america":
		"AD AL AM AT AZ BA BE BG BY CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA US VA XK",
	"latin-america-and-the-caribbean":
		"AG AI AR AW BB BO BR BS BZ CL CO CR CU CW DM DO EC GD GT GY HN HT JM KN KY LC MS MX NI PA PE PR PY SR SV SX TT UY VC VE VG",
} as const;

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
	if (!region) throw new RangeError(`No region for country "${country}": add it to src/schemas/country.ts.`);
	return region;
}

export const countryCodes = [...regionOf.keys()].sort();

export const country = z
	.enum(countryCodes as [string, ...string[]], "must be a two-letter country code in capitals (ISO 3166-1), such as IE")
	.describe("The country, as its two-letter ISO code in capitals: IE, CN, CI. The region follows from it.");
