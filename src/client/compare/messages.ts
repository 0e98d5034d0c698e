/** The heads of the columns of the CSV file, in the order of the file. */
export type CsvColumns = Record<
	| "city"
	| "country"
	| "what"
	| "value"
	| "from"
	| "to"
	| "qualifier"
	| "unit"
	| "year"
	| "absent"
	| "note"
	| "sources"
	| "addresses",
	string
>;

/**
 * The messages of the comparison, as the page carries them in JSON. `{name}`, `{names}`, `{one}`, `{other}`, `{chapter}`, `{rows}`,
 * `{file}` and `{n}` are placeholders.
 */
export interface ComparisonMessages {
	title: string;
	pick: Record<"limit" | "full" | "add" | "remove" | "similar" | "needOne", string> & {
		list: Record<"label" | "guesses" | "none" | "one" | "many", string>;
	};
	standing: string;
	unknownOne: string;
	unknownMany: string;
	unread: string;
	same: string;
	brief: string;
	/** The chapters of a profile by their headings, and what they are called here. */
	chapters: { heading: string; label: string }[];
	readOn: string;
	readOnAbout: string;
	voices: string;
	themes: string;
	inCommon: string;
	yes: string;
	no: string;
	awards: string;
	region: string;
	distance: string;
	apart: string;
	notPlaced: string;
	nothing: string;
	noAward: string;
	none: string;
	moreOne: string;
	moreMany: string;
	missing: string;
	/** The ids and names of the figures that stand near the beginning, and of those at the end. */
	figures: Record<"first" | "last", [id: string, name: string][]>;
	columns: CsvColumns;
}
