import { hash } from "node:crypto";
import { type CityPage, cityPages } from "../model/city.ts";
import { interviewPages } from "../model/interview.ts";
import { atlas } from "./_atlas.ts";

/**
 * The page data of every city and interview, made once: the pages, their Markdown twins and the data files all print
 * the same records.
 */
export const cities = cityPages(atlas);
export const interviews = interviewPages(atlas);

const hashOf = (made: unknown) => hash("sha256", JSON.stringify(made), "base64url");

/** A hash of each city as other pages name it: what ten thousand pages say of eight others each is hashed once. */
const named = new Map(atlas.cities.map((city) => [city, hashOf(city)]));

const inShort = (companions: CityPage["near"] | CityPage["like"]) =>
	companions.map(({ city, ...reasons }) => [named.get(city), reasons]);

/** A hash of what a city's page and its Markdown twin are made of: see `src/build/reuse.ts`. */
const keyOf = ({ near, like, ...city }: CityPage): string =>
	hashOf([city, inShort(near), inShort(like), atlas.cityEntries.get(city.id)?.body]);

/**
 * The routes of all cities and interviews: their pages and twins show what the key is made from, and nothing else. Each takes
 * a list of its own, since Astro writes into it.
 */
export const cityPaths = cities.map((city) => ({
	params: { id: city.id },
	props: { city },
	cacheKey: keyOf(city),
}));
export const interviewPaths = interviews.map((interview) => ({
	params: { id: interview.id },
	props: { interview },
	cacheKey: hashOf([interview, atlas.interviewEntries.get(interview.id)?.body]),
}));
