import type { Path } from "../../front-matter/front-matter.ts";
import type { SchemaIssue } from "./schema-issues.ts";

/** Keys that name a source wherever they stand. */
export const isSourceOf = ({ kind, path }: SchemaIssue) => kind === "missing" && path.at(-1) === "source";

const inFacts = ({ path }: SchemaIssue) => path[0] === "facts" && path.length > 2;

export const isFactYear = (issue: SchemaIssue) =>
	issue.kind === "missing" && inFacts(issue) && issue.path.at(-1) === "year";

/** What the rule on figures says in one sentence: neither a figure nor an absence, or both. */
export const isFactValue = ({ kind, path, message }: SchemaIssue) => {
	if (path[0] !== "facts" || path.length < 2) return false;
	const last = String(path.at(-1));
	if (kind === "missing") return last === "value" || last === "absent";
	if (kind === "unknown") return last === "absent" || last === "value";
	return kind === "form" && message.includes("a `value` or");
};

/** The keys that hold a date or a year. */
const dateKeys = new Set(["reviewed", "accessed", "captured", "date", "end", "asOf", "year"]);

export const isDate = ({ path }: Pick<SchemaIssue, "path">) => dateKeys.has(String(path.at(-1)));

/** A value that names another file or a source: the rules on cities, themes and sources say what is wrong with it. */
export const isReference = ({ path, value }: SchemaIssue) =>
	(path[0] === "themes" && path.length === 2) ||
	(path[0] === "city" && path.length === 1) ||
	(typeof value === "string" && isSourceRef(path));

/** Whether a source is named at a path: `source: id`, or an entry of `source: [id, id]`. */
export const isSourceRef = (path: Path) =>
	path.at(-1) === "source" || (path.at(-2) === "source" && typeof path.at(-1) === "number");
