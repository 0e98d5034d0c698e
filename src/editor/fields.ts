import type * as z from "zod";
import {
	branchesOf,
	elementOf,
	isOptional,
	maxLengthOf,
	shapeOf,
	typeOf,
	vocabularyOf,
} from "../authoring/schema-introspection.ts";
import { isReferencePath } from "../check/read/facts.ts";
import type { KeyPath } from "../front-matter/front-matter.ts";
import type { CollectionName } from "../schemas/index.ts";

/** Which ids a field may name: those of a collection, or those of the file's own sources. */
export type References = CollectionName | "sources";

/** How a value is asked for, as its schema says. */
export type FormField =
	| { kind: "text"; long: boolean; number: boolean }
	/** One word or id of some. */
	| { kind: "choice"; from: References | readonly string[] }
	/** Several of them. `loneWord`: one alone stands without a list. */
	| { kind: "choices"; from: References | readonly string[]; loneWord: boolean }
	| { kind: "group"; shape: [key: string, schema: z.ZodType][] }
	| { kind: "list"; element: z.ZodType }
	| { kind: "forms"; forms: z.ZodType[] }
	/** What no field can hold: it is written in the file. */
	| { kind: "other" };

/** From this many letters on, a text has a field of several lines. */
const longText = 150;

const referencesAt = (path: KeyPath): References => {
	if (path[0] === "city") return "cities";
	return path[0] === "themes" ? "themes" : "sources";
};

/** How the value at a path is asked for. */
export function fieldOf(schema: z.ZodType, path: KeyPath): FormField {
	const element = elementOf(schema);
	if (isReferencePath(path)) {
		const from = referencesAt(path);
		return branchesOf(schema).length > 0 ? { kind: "choices", from, loneWord: true } : { kind: "choice", from };
	}
	const words = vocabularyOf(element ?? schema);
	const from = element && isReferencePath([...path, 0]) ? referencesAt(path) : words;
	if (element && from) return { kind: "choices", from, loneWord: false };
	if (from) return { kind: "choice", from };
	const forms = branchesOf(schema).flatMap((branch) => (shapeOf(branch) || elementOf(branch) ? [branch] : []));
	if (forms.length > 0) return { kind: "forms", forms };
	const shape = shapeOf(schema);
	if (shape) return { kind: "group", shape: Object.entries(shape) };
	if (element) return { kind: "list", element };
	if (!/^(?:string|number)$/.test(typeOf(schema))) return { kind: "other" };
	return { kind: "text", long: maxLengthOf(schema) > longText, number: typeOf(schema) === "number" };
}

/** Whether a schema is that of a missing figure, and why. */
export const isAbsence = (schema: z.ZodType): boolean => "absent" in (shapeOf(schema) ?? {});

/** Which of some forms a value has: a list, an absence, or else the first group. -1 where there is no value. */
export function formOf(forms: readonly z.ZodType[], value: unknown): number {
	if (typeof value !== "object" || value === null) return -1;
	if (Array.isArray(value)) return forms.findIndex((form) => elementOf(form));
	const absent = "absent" in value;
	return forms.findIndex((form) => shapeOf(form) && isAbsence(form) === absent);
}

/** What a new value of a schema begins with: the words that leave no choice, and the reason that claims nothing for an absence. */
export function initialValue(schema: z.ZodType): unknown {
	const element = elementOf(schema);
	if (element) return [initialValue(element)];
	const shape = shapeOf(schema);
	if (!shape) return "";
	const due = Object.entries(shape).flatMap(([key, field]) => {
		const words = vocabularyOf(field) ?? [];
		if (isOptional(field)) return [];
		if (words.length === 1 || key === "absent") return [[key, words.find((word) => word === "not-sought") ?? words[0]]];
		return [];
	});
	return Object.fromEntries(due);
}

/** The facts of a new page: what the schema needs and leaves no choice about. */
export function newFacts(schema: z.ZodType, known: Record<string, unknown>, today: string): Record<string, unknown> {
	const entries = Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]): [string, unknown][] => {
		if (known[key] !== undefined) return [[key, known[key]]];
		if (key === "reviewed") return [[key, today]];
		if (isOptional(field)) return [];
		const shape = shapeOf(field);
		if (!shape) return [];
		return [[key, Object.fromEntries(Object.entries(shape).flatMap(([inner, of]) => absenceOf(inner, of)))]];
	});
	return Object.fromEntries(entries);
}

/** A figure that nobody has looked up yet. */
function absenceOf(key: string, schema: z.ZodType): [string, unknown][] {
	const absent = branchesOf(schema).find(isAbsence);
	return absent && !isOptional(schema) ? [[key, initialValue(absent)]] : [];
}
