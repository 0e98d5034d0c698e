import type { network } from "../network/network.ts";

type Region = keyof typeof network.regions;

/** The sentences about the network that the interface needs: `src/network/` has a table of them in each language. */
export interface NetworkWords {
	/** The regions' names. */
	regions: Record<Region, string>;
	/** Where something in a region is: `in the Arab States`. */
	inRegions: Record<Region, string>;
	/** The names of the areas by which practices are indexed. */
	areas: Record<keyof typeof network.areas, string>;
	/** On practices: what they are, and what the areas are, whose source follows the last sentence as a link. */
	practices: { description: string; areasTitle: string; areasOwn: string };
	home: {
		title: string;
		/** What the site is, in a line above the title. */
		kind: string;
		/** What a member is, and what the atlas gathers. */
		lead: string;
		/**
		 * What readers ask, the most wanted first, and the pages that answer it, the best first: `themes/libraries`. Those that the
		 * content lacks are passed over.
		 */
		questions: readonly { ask: string; pages: readonly string[] }[];
	};
	/** The link to the page that explains what a member is. */
	introduction: string;
	/** Says at the foot of every page, and on the cover of the book, that the atlas is not the network's own. */
	independent: string;
	city: {
		/** The label of the award's years. */
		awards: string;
		/** Describes a city that has no summary, for search engines. */
		about: (name: string, country: string) => string;
		noProfile: (name: string) => string;
		/** Says what is known of a city without a profile. `cities` counts those of its country in the atlas; `where` is `in Ireland`. */
		known: (city: {
			name: string;
			joined?: number | undefined;
			awards: number[];
			cities: number;
			where: string;
		}) => string;
	};
	/** Descriptions of the lists, and the title of a region's or a country's; `where` is `in Africa`. */
	lists: { regions: string; themes: string; interviews: string; citiesIn: (where: string) => string };
	/** On the page of the years of joining; `about` says what such a year is worth. */
	years: { description: string; about: string };
	/** On the page of the award; `about` says what it is for. */
	awards: { title: string; description: string; about: string };
	/** The chapters of a profile that the comparison quotes: their headings, as `network.ts` has them, and its name for them. */
	chapters: readonly { heading: string; label: string }[];
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
		/** Questions about the network: the words that a question about any member may hold, and answers of its own. */
		asks: {
			member: string;
			answers: { asks: string[][]; also: string; line: string; label: string; href: string }[];
		};
	};
}
