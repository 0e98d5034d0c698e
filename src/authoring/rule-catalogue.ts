import data from "./rule-catalogue.json" with { type: "json" };

/** One rule of the checker, as its page in the catalogue of errors shows it. */
export interface CatalogueEntry {
	/** The permanent id, which the checker prints. */
	id: string;
	title: string;
	why: string;
	repair: string;
	severity: "error" | "warning";
	/** The file of the example: `content/cities/aville.md`. */
	file: string;
	/** The lines as they are right, where the mistake is one of the text. */
	right?: string;
	/** The same lines with the mistake. */
	wrong?: string;
	/** What the checker prints about it, to the letter. */
	output: string;
}

export type RuleCatalogue = CatalogueEntry[];

/** Every rule of the checker, written by `npm run generate` from the rules themselves. */
export const ruleCatalogue = data as RuleCatalogue;
