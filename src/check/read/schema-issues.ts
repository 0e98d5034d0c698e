import type * as z from "zod";
import { branchFor, firstUnion, schemaAt, shapeOf } from "../../authoring/schema-introspection.ts";
import type { KeyPath } from "../../front-matter/front-matter.ts";
import { type CollectionName, collections } from "../../schemas/index.ts";
import { translation } from "../../schemas/translation.ts";
import { didYouMean } from "../did-you-mean.ts";
import { figureFaults, figureKeys } from "./figure-faults.ts";
import { type IssueKind, isMissing, kindOf } from "./issue-kind.ts";

/** A mistake that the schema finds in the facts of a file. */
export interface SchemaIssue {
	kind: IssueKind;
	path: KeyPath;
	/** The value at the path; nothing for a missing key. */
	value: unknown;
	/** The schema's own words, such as "must be at most 120 characters long". */
	message: string;
	/** The schema of the place; for an unknown key, of the object that holds it. */
	schema: z.ZodType;
	/** The nearest key that the object has, for an unknown key; the nearest of the vocabulary, for a word outside it. */
	nearest?: string | undefined;
}

const nameOf = (path: KeyPath) => path.join(".");
const step = (value: unknown, key: PropertyKey) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
const valueAt = (value: unknown, path: KeyPath): unknown => path.reduce<unknown>(step, value);

/** Checks some facts against the schema of their kind: a collection, or a translation. There is one issue for each correction that an author has to make. */
export function schemaIssues(kind: CollectionName | "translation", data: Record<string, unknown>): SchemaIssue[] {
	const schema = kind === "translation" ? translation : collections[kind].schema;
	const issues = zodIssues(schema, data, []);
	const faults = kind === "translation" ? [] : figureFaults(kind, data);
	const misspelt = new Set(issues.map(({ nearest, path }) => nearest && nameOf([...path.slice(0, -1), nearest])));
	// Where the key of a figure is only misspelt, the figure is there.
	const reported = faults.filter(({ path }) => !figureKeys.some((key) => misspelt.has(nameOf([...path, key]))));
	const faulty = new Set(faults.map(({ path }) => nameOf(path)));
	const figureless = new Set(reported.filter(({ hasFigure }) => !hasFigure).map(({ path }) => nameOf(path)));

	/** Whether the correction of another issue corrects this one. */
	function isConsequence({ kind, path }: SchemaIssue): boolean {
		const holder = nameOf(path.slice(0, -1));
		// A key that is only misspelt is not missing as well, and a figure that is not there needs no year.
		if (isMissing(kind)) return misspelt.has(nameOf(path)) || figureless.has(holder);
		// A figure beside an absence is one mistake: neither of the two is an unknown key.
		if (kind === "unknown-key") return faulty.has(holder) && ["value", "absent"].includes(String(path.at(-1)));
		return faulty.has(nameOf(path));
	}
	// One place has one mistake.
	const places = Map.groupBy(
		issues.filter((issue) => !isConsequence(issue)),
		({ path }) => nameOf(path),
	);
	return [
		...[...places.values()].map(([first]) => first!),
		...reported.map(({ path, message }) => {
			return { kind: "figure-or-absence" as const, path, value: valueAt(data, path), message, schema };
		}),
	];
}

/**
 * The issues that zod finds in a value, with each union resolved to the branch that the author means.
 *
 * @param prefix  the path of the value in the facts
 */
function zodIssues(schema: z.ZodType, value: unknown, prefix: KeyPath): SchemaIssue[] {
	const result = schema.safeParse(value);
	if (result.success) return [];
	const unions = new Set<string>();
	return result.error.issues.flatMap((issue) => {
		const path = issue.path as KeyPath;
		const union = firstUnion(schema, path, value);
		if (!union) return plainIssues(issue, prefix, schema, value);
		// zod nests the issues of a union, by branch, and not always. We parse with the one branch instead, once for each union.
		const at = path.slice(0, union.depth);
		if (unions.has(nameOf(at))) return [];
		unions.add(nameOf(at));
		const there = valueAt(value, at);
		const place = [...prefix, ...at];
		if (there !== undefined) return zodIssues(branchFor(union.schema, there), there, place);
		const base = { path: place, value: there, message: issue.message, schema: union.schema };
		return [{ ...base, kind: kindOf(issue, place, there) }];
	});
}

/** Converts an issue outside of unions. zod has one issue for all unknown keys of an object, and we have one for each. */
function plainIssues(issue: z.core.$ZodIssue, prefix: KeyPath, root: z.ZodType, data: unknown): SchemaIssue[] {
	const inside = issue.path as KeyPath;
	const path = [...prefix, ...inside];
	const value = valueAt(data, inside);
	const schema = schemaAt(root, inside, data) ?? root;
	const base = { schema, message: issue.message };
	if (issue.code === "unrecognized_keys") {
		const known = Object.keys(shapeOf(schema) ?? {}).filter((key) => step(value, key) === undefined);
		return issue.keys.map((key) => ({
			...base,
			kind: kindOf(issue, [...path, key], step(value, key)),
			path: [...path, key],
			value: step(value, key),
			nearest: didYouMean(key, known),
		}));
	}
	const kind = kindOf(issue, path, value);
	const words = issue.code === "invalid_value" ? issue.values.map(String) : [];
	return [
		{ ...base, kind, path, value, nearest: kind === "vocabulary" ? didYouMean(String(value), words) : undefined },
	];
}
