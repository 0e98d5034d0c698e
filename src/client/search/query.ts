// The types of a search query and of its answer.

import type { FilterCounts, Hit } from "./pagefind.ts";

/** The filters of the search page, in the order in which they stand there. */
export const filterKeys = ["kind", "region", "country", "theme"] as const;

export type FilterKey = (typeof filterKeys)[number];

/** The chosen values of each filter. Values of one filter are alternatives, filters add up. */
export type ChosenValues = Readonly<Record<FilterKey, readonly string[]>>;

/** An object with a value for each filter. */
export const eachFilter = <T>(value: (key: FilterKey) => T): Record<FilterKey, T> =>
	Object.fromEntries(filterKeys.map((key) => [key, value(key)])) as Record<FilterKey, T>;

export const hasFilters = ({ chosen }: Query): boolean => filterKeys.some((key) => chosen[key].length > 0);

export type SortOrder = "relevance" | "name" | "date";

export interface Query {
	/** As it is typed, without space around it. */
	text: string;
	sort: SortOrder;
	chosen: ChosenValues;
	/** Searches for the words as they are typed, without correction. */
	verbatim: boolean;
}

export interface SearchAnswer {
	/** The pages found, in the order in which they are shown. */
	hits: Hit[];
	/** The folded words that were searched for in the end. */
	words: string[];
	/** The text that was searched for instead of the typed one. */
	corrected?: string | undefined;
	/** Other words that a misspelt one may stand for. */
	suggestions: string[];
	/** Words that were left out, because no page holds all of them together. */
	droppedWords: string[];
	/** How many results each value of each filter would leave, the other filters as they are. */
	countFilters(): Promise<FilterCounts>;
}
