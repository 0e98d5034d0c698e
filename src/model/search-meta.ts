/** What search knows of a page beside its text and facets. */
export interface SearchMeta {
	/** The names by which the page is asked for, its own first. */
	names?: string[];
	/** Words that stand nowhere on the page and lead to it nevertheless. */
	words?: string[];
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: by this day the results are sorted. */
	date?: string | undefined;
}
