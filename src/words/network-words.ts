import type { network } from "../network/network.ts";

type Region = keyof typeof network.regions;

/** The sentences about the network that the interface needs: `src/network/` has a table of them in each language. */
export interface NetworkWords {
	/** The regions' names. */
	regions: Record<Region, string>;
	home: {
		title: string;
		lead: (cities: number, countries: number, interviews: number) => string;
		mapCaption: string;
	};
	/** Says at the foot of every page, and on the cover of the book, that the atlas is not the network's own. */
	independent: string;
	city: {
		/** The label of the award's years. */
		awards: string;
		/** Describes a city that has no summary, for search engines. */
		about: (name: string, country: string) => string;
		noProfile: (name: string) => string;
	};
	/** Descriptions of the lists, and the title of a region's or a country's. */
	lists: { regions: string; themes: string; interviews: string; citiesIn: (place: string) => string };
	/** On the page of the years of joining; `about` says what such a year is worth. */
	years: { description: string; about: string };
	awards: { title: string; description: string };
	/** Describes the page of the cities with and without a profile. */
	profiles: string;
	/** On the timeline; `left` says why totals fall. */
	timeline: { description: string; left: string };
	/** Describes the ZIM file: at most 80 characters. */
	zim: string;
	search: {
		/** Queries that the search page offers: each finds something in this content. */
		examples: readonly string[];
		/** Words by which each city's page is found though it does not hold them, and those for a year of the award. */
		city: string;
		award: (year: number) => string;
		/** Other names of each region. */
		regions: Record<Region, readonly string[]>;
	};
}
