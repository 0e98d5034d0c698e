import { hash } from "node:crypto";
import { cityPages } from "../model/city.ts";
import { interviewPages } from "../model/interview.ts";
import { atlas } from "./_atlas.ts";

/**
 * The page data of every city and interview, made once: the pages, their Markdown twins and the data files all print
 * the same records.
 */
export const cities = cityPages(atlas);
export const interviews = interviewPages(atlas);

/** A hash of what a page and its Markdown twin are made of: see `src/build/reuse.ts`. */
const keyOf = (record: unknown, body = ""): string => hash("sha256", JSON.stringify([record, body]), "base64url");

/**
 * The routes of all cities and interviews: their pages and twins show what the key is made from, and nothing else. Each takes
 * a list of its own, since Astro writes into it.
 */
export const cityPaths = cities.map((city) => ({
	params: { id: city.id },
	props: { city },
	cacheKey: keyOf(city, atlas.cityEntries.get(city.id)?.body),
}));
export const interviewPaths = interviews.map((interview) => ({
	params: { id: interview.id },
	props: { interview },
	cacheKey: keyOf(interview, atlas.interviewEntries.get(interview.id)?.body),
}));
