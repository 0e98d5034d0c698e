// The types of a search query and of its answer.

import type { Answer } from "./answer-card.ts";
import type { FilterCounts, Hit } from "./pagefind.ts";

/** The filters of the search page, in the order in which they stand there. */
export const filterKeys = ["kind", "region", "country", "theme"] as const;

export type FilterKey = (typeof filterKeys)[number];

/** The ids of the chosen values of each filter. Values of one filter are alternatives, filters add up. */
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

/** A word that no page holds. */
export interface MissingWord {
	/** As it is typed. */
	typed: string;
	/** Where it is a city of the world: its country, ISO 3166-1 alpha-2 in small letters. */
	country?: string | undefined;
}

/** A country or a region, as a value of the filter of its kind: a country's id is its code in small letters. */
export interface NamedPlace {
	kind: "country" | "region";
	id: string;
}

/** The sentence and the link above the results. */
export interface AnswerCard {
	answer: Answer;
	/** The places that the query names, in its order. */
	places: NamedPlace[];
	years: string[];
	/** How many cities are listed first. */
	listed: number;
}

export interface SearchAnswer {
	/** The pages found, in the order in which they are shown. */
	hits: Hit[];
	/** The folded words that were searched for in the end. */
	words: string[];
	card?: AnswerCard | undefined;
	/** The cities to compare, where the query names several. */
	compared: { path: string; name: string }[];
	/** The text that was searched for instead of the typed one. */
	corrected?: string | undefined;
	/** Words that no page holds. */
	missing: MissingWord[];
	/** What a missing word may have meant: names and words that are offered. */
	suggestions: string[];
	/** Words that were left out, because no page holds all of them together. */
	droppedWords: string[];
	/** How many results each value of each filter would leave, the other filters as they are. */
	countFilters(): Promise<FilterCounts>;
}
