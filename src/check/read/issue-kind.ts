import type * as z from "zod";
import type { KeyPath } from "../../front-matter/front-matter.ts";
import { isDatePath, isInFigure, isReferencePath } from "./facts.ts";

/** What an issue is about. Each kind is reported by one rule, and a rule reports one kind: that of its name, or the one named here. */
export type IssueKind =
	| "missing-key"
	/** fact-year */
	| "missing-year"
	/** fact-source */
	| "missing-source"
	/** fact-value. These issues are not zod's: see figure-faults.ts. */
	| "figure-or-absence"
	| "unknown-key"
	| "wrong-type"
	| "vocabulary"
	/** date-impossible */
	| "date"
	/** unknown-city, unknown-theme and unknown-source, which look up every id, whatever its form */
	| "reference"
	/** wrong-form */
	| "form";

export const isMissing = (kind: IssueKind): boolean => kind.startsWith("missing-");

/** Sorts an issue of zod's by what the author did. */
export function kindOf(issue: Pick<z.core.$ZodIssue, "code">, path: KeyPath, value: unknown): IssueKind {
	// `sumary: ...`: no key of the object.
	if (issue.code === "unrecognized_keys") return "unknown-key";
	if (value === undefined) {
		// A fact whose `source` is left out, wherever it stands.
		if (path.at(-1) === "source") return "missing-source";
		// A figure whose `year` is left out. Other years are keys like any other.
		if (path.at(-1) === "year" && isInFigure(path)) return "missing-year";
		// Any other key that is due and not there.
		return "missing-key";
	}
	// `value: "48210"`: text where a number is due, and the like.
	if (issue.code === "invalid_type") return "wrong-type";
	// A list or a group where one word of a vocabulary is due.
	if (issue.code === "invalid_value" && typeof value === "object") return "wrong-type";
	// `kind: intervew`: a word that is none of the vocabulary.
	if (issue.code === "invalid_value") return "vocabulary";
	// `themes: [Reading Books]`: text that cannot be an id.
	if (isReferencePath(path) && typeof value === "string") return "reference";
	// `date: 1 May 2024`, or a day that no calendar has.
	if (isDatePath(path)) return "date";
	// Everything else that a refinement says: too long, no web address, not on the globe.
	return "form";
}
