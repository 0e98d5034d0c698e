import type { CsvColumns } from "./csv.ts";

/** The messages of the comparison, as the page carries them in JSON. `{name}`, `{names}` and `{n}` are placeholders. */
export interface ComparisonMessages {
	what: string;
	remove: string;
	same: string;
	shared: string;
	noShared: string;
	distance: string;
	km: string;
	here: string;
	notPlaced: string;
	needOne: string;
	full: string;
	unknownOne: string;
	unknownMany: string;
	standing: string;
	nothingDiffers: string;
	columns: CsvColumns;
}
