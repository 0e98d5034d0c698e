import data from "./rule-catalogue.json" with { type: "json" };

/** A rule of the checker, as its page in the catalogue shows it. The fields are those of `Rule` (src/check/rule.ts). */
export interface CatalogueEntry {
	/** The permanent id, which the checker prints. */
	id: string;
	title: string;
	why: string;
	repair: string;
	severity: "error" | "warning";
	/** The file of the example: `content/cities/aville.md`. */
	file: string;
	/** The correct lines of the example, where the mistake is one of the text. */
	right?: string;
	/** The same lines with the mistake. */
	wrong?: string;
	/** The report of the checker on the example, to the letter. */
	output: string;
}

export type RuleCatalogue = CatalogueEntry[];

/** Every rule of the checker. `npm run generate` writes the file from the rules. */
export const ruleCatalogue = data as RuleCatalogue;
