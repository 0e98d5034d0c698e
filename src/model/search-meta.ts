import type { Region } from "../schemas/country.ts";
import type { City } from "./city.ts";
import type { Interview } from "./interview.ts";

/** How search describes a page besides its text. */
export interface SearchMeta {
	/** The values of Pagefind's filters, such as the page's kind. */
	filters: Record<string, string[]>;
	/** The names by which readers ask for the page, its own first. */
	names?: string[] | undefined;
	/** Synonyms: words that lead to the page without standing on it. */
	words?: string[] | undefined;
	/** The day by which results are sorted: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	date?: string | undefined;
}

type Office = City["people"][number]["office"];

/** The texts of the interface that search metadata needs: a part of `Words` in src/words. */
interface SearchTexts {
	regions: Record<Region, string>;
	interview: { kinds: Record<Interview["kind"], string> };
	city: { people: Record<Office, string> };
	search: { words: { city: string; award(year: number): string; offices: Record<Office, string> } };
}

/** @param otherNames  what else the city's country is called */
export const citySearchMeta = (city: City, t: SearchTexts, otherNames: readonly string[] = []): SearchMeta => ({
	filters: {
		kind: ["City"],
		region: [t.regions[city.region]],
		country: [city.country.name],
		theme: city.themes.map((theme) => theme.name),
	},
	names: [city.name, ...city.names.map((name) => name.text), ...city.aliases],
	words: [
		t.search.words.city,
		...otherNames,
		...city.awards.map(({ year }) => t.search.words.award(year)),
		...city.people.map(({ office }) => `${t.city.people[office]} ${t.search.words.offices[office]}`),
	],
	date: city.reviewed,
});

const headOfCity = /\b(?:mayor|provost|governor)\b/i;

/** @param otherNames  what else the country of the interview's city is called */
export function interviewSearchMeta(
	{ kind, city, themes, speakers, date }: Interview,
	t: SearchTexts,
	otherNames: readonly string[] = [],
): SearchMeta {
	const isMayor = speakers.some(({ role }) => headOfCity.test(role));
	return {
		filters: {
			kind: [t.interview.kinds[kind]],
			region: [t.regions[city.region]],
			country: [city.country.name],
			theme: themes.map((theme) => theme.name),
		},
		words: [...otherNames, ...(isMayor ? [t.search.words.offices.mayor] : [])],
		date,
	};
}
