// The part of Pagefind's JavaScript API that the search page uses, as version 1.6 has it: https://pagefind.app/docs/api/

export type PagefindFilters = Record<string, { any: readonly string[] }>;
/** The number of pages for each value of each filter. */
export type FilterCounts = Record<string, Record<string, number>>;

/** A section of a page that holds words of the query. */
export interface SubResult {
	title: string;
	/** Its heading's anchor; none for the text before the first heading. */
	anchor?: { id: string };
	/** HTML: text with `<mark>` around the words found. */
	excerpt: string;
	locations: number[];
}

/** The fragment of a page, which is read when its result is shown. */
export interface PageData {
	/** The page's file from the site's root. */
	raw_url: string;
	excerpt: string;
	/** The indexed text, with spelling variants. */
	content: string;
	meta: { title: string; names?: string; words?: string; place?: string; date?: string };
	filters: Record<string, string[]>;
	sub_results: SubResult[];
}

/** A page found. */
export interface Hit {
	id: string;
	score: number;
	data(): Promise<PageData>;
}

export interface PagefindAnswer {
	results: Hit[];
}

export interface Pagefind {
	/** @param words  `null` finds every page, words in quotation marks are a phrase */
	search(
		words: string | null,
		options?: { filters?: PagefindFilters; sort?: Record<string, "asc" | "desc"> },
	): Promise<PagefindAnswer>;
	/** Loads all filters, so that answers count them. */
	filters(): Promise<FilterCounts>;
	init(): Promise<void>;
}

export interface PagefindSettings {
	basePath: string;
	noWorker: boolean;
	excerptLength: number;
	excerptEllipsis: string;
	ranking: Record<string, unknown>;
}
