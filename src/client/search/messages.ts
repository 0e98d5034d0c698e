import type { Answer } from "./answer-card.ts";
import type { FilterKey, SortOrder } from "./query.ts";

/** The messages of the search page, from `src/words`; the layout writes them into the page as JSON. */
export interface SearchMessages {
	loading: string;
	one: string;
	many: string;
	empty: string;
	/** Nothing was found under the chosen filters. */
	emptyChosen: string;
	/** The link that takes all filters away. */
	clear: string;
	/** A file of the index could not be read. */
	failed: string;
	/** The browser cannot run the search. */
	tooOld: string;
	/** Some results could not be read. */
	unread: string;
	/** The filters could not be read. */
	uncounted: string;
	/** Where to go on without the search. */
	lists: string;
	/** The button that runs the query once more. */
	again: string;
	corrected: string;
	/** The link to the query as it was typed. */
	instead: string;
	/** A word that no page holds; a city of the world that is not in the atlas, where its country is, and where it is not. */
	missing: string;
	missingPlace: string;
	missingCountry: string;
	/** The head of the suggestions. */
	near: string;
	/** Words were dropped. */
	without: string;
	/** The link that compares the cities of the query. */
	compare: string;
	/** The number of cities that a card lists. */
	cityCount: { one: string; many: string };
	/** Other names of a page. */
	called: string;
	more: string;
	/** The head of a result's sections. */
	sections: string;
	sort: string;
	sorts: Record<SortOrder, string>;
	filters: string;
	filter: Record<FilterKey, string>;
	/** The names of the filters' values, by their ids; kinds in the plural. */
	values: Record<FilterKey, Record<string, string>>;
	/** The names of kinds, for one page. */
	kind: Record<string, string>;
	/** Where the page is not in English: the head of the results that are in English only, and the button that shows them. */
	onlyEnglish?: string;
	alsoEnglish?: string;
	/** What stands between two items of a list, where it is no comma with a space. */
	comma?: string;
	/** All years of the award. */
	awardYears: string[];
	answers: Answer[];
}

export const commaOf = ({ comma = ", " }: SearchMessages): string => comma;
