// The parts of Pagefind's interface that the search page uses, as pagefind.js of version 1.6 has them.

export type Filters = Record<string, { any: string[] }>;
export type FilterCounts = Record<string, Record<string, number>>;

/** A section of a page that holds what was asked for. */
export interface SubResult {
	title: string;
	/** The heading; not there for what stands before the first one. */
	anchor?: { id: string };
	/** HTML: text with `<mark>` around the words found. */
	excerpt: string;
	locations: number[];
}

export interface PageData {
	/** The page's file from the site's root. */
	raw_url: string;
	excerpt: string;
	meta: { title: string; names?: string; words?: string; country?: string; date?: string };
	filters: Record<string, string[]>;
	sub_results: SubResult[];
}

export interface Hit {
	id: string;
	score: number;
	/** Fields of `meta` in which a word was found. */
	matchedMetaFields?: string[];
	data(): Promise<PageData>;
}

export interface Answer {
	results: Hit[];
	/** How many pages there were before the filters. */
	unfilteredResultCount: number;
	/** How many of the results carry each value of each filter, for filters that have been loaded. */
	filters: FilterCounts;
}

export interface Pagefind {
	search(words: string | null, options?: { filters?: Filters; sort?: Record<string, "asc" | "desc"> }): Promise<Answer>;
	/** Loads all filters, so that answers count them. */
	filters(): Promise<FilterCounts>;
	init(): Promise<void>;
}

export interface Settings {
	basePath: string;
	noWorker: boolean;
	excerptLength: number;
	excerptEllipsis: string;
	ranking: Record<string, unknown>;
}
