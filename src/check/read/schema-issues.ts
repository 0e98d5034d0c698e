import type * as z from "zod";
import { branchFor, schemaAt, shapeOf, unionOn } from "../../authoring/schema-introspection.ts";
import type { Path } from "../../front-matter/front-matter.ts";
import { collections } from "../../schemas/index.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { SourceFile } from "./source-file.ts";

/** One thing that the schema says about the facts of a file, sorted by what an author did. */
export interface SchemaIssue {
	kind: "missing" | "unknown" | "type" | "vocabulary" | "form";
	path: Path;
	/** What stands there. */
	value: unknown;
	/** The schema's own words, such as "must be at most 120 characters long". */
	message: string;
	/** The schema of the place; for an unknown key, of the object that holds it. */
	schema: z.ZodType;
	/** For an unknown key: the one that was meant. For a value: the nearest of the vocabulary. */
	near?: string | undefined;
}

type Raw = z.core.$ZodIssue;
const step = (value: unknown, key: PropertyKey) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
const valueAt = (value: unknown, path: Path): unknown => path.reduce<unknown>(step, value);

/** Every issue of a file's facts, with unions resolved to the branch that the author meant. */
export function schemaIssues(file: SourceFile): SchemaIssue[] {
	const issues = issuesOf(collections[file.collection!].schema, file.data, []);
	const meant = new Set(issues.map(({ near, path }) => near && [...path.slice(0, -1), near].join(".")));
	const seen = new Set<string>();
	return issues.filter(({ kind, path }) => {
		const name = path.join(".");
		// A key that is only misspelt is not missing as well, a figure that is not there needs no year, and one place has
		// one mistake.
		if (kind === "missing" && (meant.has(name) || noFigure(valueAt(file.data, path.slice(0, -1)), path))) return false;
		if (seen.has(name)) return false;
		seen.add(name);
		return true;
	});
}

/** The issues of a value that stands at `prefix`. */
function issuesOf(schema: z.ZodType, value: unknown, prefix: Path): SchemaIssue[] {
	const result = schema.safeParse(value);
	if (result.success) return [];
	const unions = new Set<string>();
	return result.error.issues.flatMap((issue) => {
		const path = issue.path as Path;
		const union = unionOn(schema, path, value);
		if (!union) return sorted(issue, prefix, schema, value);
		// zod tells a union's issues in several ways. The branch that the author meant is asked itself, once.
		const at = path.slice(0, union.depth);
		const there = valueAt(value, at);
		if (unions.has(at.join("."))) return [];
		unions.add(at.join("."));
		const place = [...prefix, ...at];
		if (there === undefined) {
			return [{ kind: "missing" as const, path: place, value: there, message: issue.message, schema: union.schema }];
		}
		return issuesOf(branchFor(union.schema, there), there, place);
	});
}

/** Whether `holder` is a statement under `facts` without a figure, for which the rule on figures has its own words. */
function noFigure(holder: unknown, path: Path): boolean {
	if (path[0] !== "facts" || path.length < 3 || path.at(-1) === "value" || path.at(-1) === "absent") return false;
	if (typeof holder !== "object" || holder === null) return false;
	const keys = Object.keys(holder);
	const figure = keys.some((key) => key !== "absent" && didYouMean(key, ["value", "band"]));
	return !figure;
}

function sorted(issue: Raw, prefix: Path, root: z.ZodType, data: unknown): SchemaIssue[] {
	const inside = issue.path as Path;
	const path = [...prefix, ...inside];
	const value = valueAt(data, inside);
	const schema = schemaAt(root, inside, data) ?? root;
	const base = { path, value, schema, message: issue.message };
	if (issue.code === "unrecognized_keys") {
		const known = Object.keys(shapeOf(schema) ?? {}).filter((key) => step(value, key) === undefined);
		return issue.keys.map((key) => ({
			...base,
			kind: "unknown",
			path: [...path, key],
			value: step(value, key),
			near: didYouMean(key, known),
		}));
	}
	if (value === undefined) return [{ ...base, kind: "missing" }];
	if (issue.code === "invalid_type") return [{ ...base, kind: "type" }];
	if (issue.code === "invalid_value") {
		if (typeof value === "object") return [{ ...base, kind: "type" }];
		return [{ ...base, kind: "vocabulary", near: didYouMean(String(value), issue.values.map(String)) }];
	}
	return [{ ...base, kind: "form" }];
}
