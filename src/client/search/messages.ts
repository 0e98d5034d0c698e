import type { filterKeys } from "./address.ts";
import type { Sort } from "./find.ts";

/** What the page says, as `src/words` has it; the layout writes it into the page as JSON. */
export interface SearchMessages {
	loading: string;
	one: string;
	many: string;
	empty: string;
	emptyChosen: string;
	clear: string;
	failed: string;
	tooOld: string;
	unread: string;
	uncounted: string;
	lists: string;
	again: string;
	corrected: string;
	instead: string;
	near: string;
	without: string;
	best: string;
	called: string;
	more: string;
	sections: string;
	sort: string;
	sorts: Record<Sort, string>;
	filters: string;
	filter: Record<(typeof filterKeys)[number], string>;
	/** The names of kinds, for one page and for a group of them. */
	kind: Record<string, string>;
	kinds: Record<string, string>;
}
