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
	/** The head of the suggestions. */
	near: string;
	/** Words were dropped. */
	without: string;
	/** The head of the best results. */
	best: string;
	/** Other names of a page. */
	called: string;
	more: string;
	/** The head of a result's sections. */
	sections: string;
	sort: string;
	sorts: Record<SortOrder, string>;
	filters: string;
	filter: Record<FilterKey, string>;
	/** The names of kinds, for one page and for a group of them. */
	kind: Record<string, string>;
	kinds: Record<string, string>;
}
