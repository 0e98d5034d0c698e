import { type CityPage, cityPages } from "../model/city.ts";
import { interviewPages } from "../model/interview.ts";
import { atlas } from "./_atlas.ts";

/**
 * The page data of every city and interview, made once: the pages, their Markdown twins and the data files all print
 * the same records.
 */
export const cities = cityPages(atlas);
export const interviews = interviewPages(atlas);

/** A hash of what a page and its Markdown twin are made of: see `src/build/reuse.ts`. */
async function keyOf(record: unknown, body = ""): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify([record, body]));
	return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("base64url");
}

/** A city without the drawing of its surroundings, which the code makes for the city's point: that need not be hashed. */
const undrawn = ({ locator, ...city }: CityPage) => ({ ...city, locator: locator && { ...locator, map: undefined } });

/**
 * The routes of all cities and interviews: their pages and twins show what the key is made from, and nothing else. Each takes
 * a list of its own, since Astro writes into it.
 */
export const cityPaths = await Promise.all(
	cities.map(async (city) => ({
		params: { id: city.id },
		props: { city },
		cacheKey: await keyOf(undrawn(city), atlas.cityEntries.get(city.id)?.body),
	})),
);
export const interviewPaths = await Promise.all(
	interviews.map(async (interview) => ({
		params: { id: interview.id },
		props: { interview },
		cacheKey: await keyOf(interview, atlas.interviewEntries.get(interview.id)?.body),
	})),
);
