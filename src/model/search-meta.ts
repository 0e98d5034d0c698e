import type { Region } from "../schemas/country.ts";
import type { AreaId } from "../schemas/practice.ts";
import type { City, Interview, Practice, Topic } from "./atlas.ts";

/** How search describes a page besides its text. */
export interface SearchMeta {
	/** The ids of the values of Pagefind's filters, such as the page's kind. */
	filters: { kind: [SearchKind] } & Record<string, string[]>;
	/** The names by which readers ask for the page, its own first. */
	names?: string[] | undefined;
	/** Names that its result does not show: those in other languages. */
	otherNames?: readonly string[] | undefined;
	/** The people whom it is about. */
	people?: string[] | undefined;
	/** Where its subject lies, as its result says it. */
	place?: string | undefined;
	/** Synonyms: words that lead to the page without standing on it. */
	words?: string[] | undefined;
	/** The day by which results are sorted: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	date?: string | undefined;
}

/** The kinds of pages that the search tells apart. */
export type SearchKind = "city" | Interview["kind"] | "place" | "theme" | "practice" | "topic" | "page";

type Office = City["people"][number]["office"];

/** The texts of the interface that search metadata needs: a part of `Words` in src/words. */
interface SearchTexts {
	regions: Record<Region, string>;
	city: { people: Record<Office, string> };
	practices: { areas: Record<AreaId, string>; learners: Record<Practice["learners"][number], string> };
	search: {
		words: {
			city: string;
			practice: string;
			topic: string;
			award(year: number): string;
			offices: Record<Office, string>;
		};
	};
}

const countryId = (city: City) => city.country.code.toLowerCase();

/** @param countryNames  what else the city's country is called */
export const citySearchMeta = (city: City, t: SearchTexts, countryNames: readonly string[] = []): SearchMeta => ({
	filters: {
		kind: ["city"],
		region: [city.region],
		country: [countryId(city)],
		theme: city.themes.map((theme) => theme.id),
		award: city.awards.map(({ year }) => String(year)),
	},
	names: [city.name, ...city.names.map((name) => name.text), ...city.aliases],
	otherNames: [...new Set(city.exonyms.map(({ text }) => text))],
	people: city.people.map(({ name }) => name),
	place: city.country.name,
	words: [
		t.search.words.city,
		t.regions[city.region],
		...countryNames,
		...city.awards.map(({ year }) => t.search.words.award(year)),
		...city.people.map(({ office }) => `${t.city.people[office]} ${t.search.words.offices[office]}`),
	],
	date: city.dated.day,
});

const headOfCity = /\b(?:mayor|provost|governor)\b/i;

/** @param countryNames  what else the country of the interview's city is called */
export function interviewSearchMeta(
	{ kind, city, themes, speakers, date }: Interview,
	t: SearchTexts,
	countryNames: readonly string[] = [],
): SearchMeta {
	const isMayor = speakers.some(({ role }) => headOfCity.test(role));
	return {
		filters: {
			kind: [kind],
			region: [city.region],
			country: [countryId(city)],
			theme: themes.map((theme) => theme.id),
		},
		people: speakers.map(({ name }) => name),
		place: `${city.name}, ${city.country.name}`,
		words: [t.regions[city.region], ...countryNames, ...(isMayor ? [t.search.words.offices.mayor] : [])],
		date,
	};
}

/** @param countryNames  what else the country of the practice's city is called */
export const practiceSearchMeta = (
	{ name, aliases, city, also, areas, learners, themes, topics, status }: Practice,
	t: SearchTexts,
	countryNames: readonly string[] = [],
): SearchMeta => ({
	filters: {
		kind: ["practice"],
		region: [...new Set([city, ...also].map(({ region }) => region))],
		country: [...new Set([city, ...also].map(countryId))],
		theme: themes.map((theme) => theme.id),
	},
	names: [name, ...aliases],
	place: `${city.name}, ${city.country.name}`,
	words: [
		t.search.words.practice,
		t.regions[city.region],
		...countryNames,
		...also.map((each) => each.name),
		...areas.map((area) => t.practices.areas[area]),
		...learners.map((each) => t.practices.learners[each]),
		...topics.map((topic) => topic.name),
	],
	date: status.asOf,
});

export const topicSearchMeta = ({ name, aliases, themes }: Topic, t: SearchTexts): SearchMeta => ({
	filters: { kind: ["topic"], theme: themes.map((theme) => theme.id) },
	names: [name, ...aliases],
	words: [t.search.words.topic],
});
