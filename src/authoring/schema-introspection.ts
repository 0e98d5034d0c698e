import type * as z from "zod";

/** The part of zod's definition of a schema (`schema.def`) that this file reads. No other file of the project looks inside. */
interface ZodDefinition {
	type: string;
	innerType?: z.ZodType;
	element?: z.ZodType;
	in?: z.ZodType;
	out?: z.ZodType;
	options?: z.ZodType[];
	shape?: Record<string, z.ZodType>;
	entries?: Record<string, string>;
	values?: unknown[];
	checks?: { _zod: { def: { check: string; maximum?: number } } }[];
}

const definitionOf = (schema: z.ZodType) => (schema as unknown as { def: ZodDefinition }).def;

/** The inner schema: without optional, default and preprocess. */
export function unwrap(schema: z.ZodType): z.ZodType {
	const def = definitionOf(schema);
	if (def.innerType) return unwrap(def.innerType);
	if (def.type === "pipe") return unwrap(definitionOf(def.in!).type === "transform" ? def.out! : def.in!);
	return schema;
}

export const isOptional = (schema: z.ZodType): boolean => definitionOf(schema).type === "optional";

/** The `.describe()` text of a schema, or of the schema that it wraps; empty where there is none. */
export function descriptionOf(schema: z.ZodType): string {
	const def = definitionOf(schema);
	const next = def.innerType ?? (def.type === "pipe" ? def.out : undefined);
	return schema.description ?? (next ? descriptionOf(next) : "");
}

/** The keys of an object schema, with their schemas; nothing for another type. */
export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> | undefined => definitionOf(unwrap(schema)).shape;

/** The schema of the elements of an array; nothing for another type. */
export const elementOf = (schema: z.ZodType): z.ZodType | undefined => definitionOf(unwrap(schema)).element;

/** The options of a union; none for another type. */
export const branchesOf = (schema: z.ZodType): z.ZodType[] => definitionOf(unwrap(schema)).options ?? [];

/** The words of an enum or a literal; nothing for another type. */
export function vocabularyOf(schema: z.ZodType): string[] | undefined {
	const { entries, values } = definitionOf(unwrap(schema));
	return entries ? Object.values(entries) : values?.map(String);
}

/** The most characters that a text may have; 0 where there is no limit. */
export const maxLengthOf = (schema: z.ZodType): number =>
	definitionOf(unwrap(schema)).checks?.find(({ _zod }) => _zod.def.check === "max_length")?._zod.def.maximum ?? 0;

/** The name that zod gives to the type: `string`, `array`, `enum`. */
export const typeOf = (schema: z.ZodType): string => definitionOf(unwrap(schema)).type;

/**
 * Resolves a union to the branch that an author means: for a list the array, for an object the branch with the fewest unknown
 * keys, and of these the one with the fewest missing keys. A schema that is no union is its own branch.
 */
export function branchFor(schema: z.ZodType, value: unknown): z.ZodType {
	const branches = branchesOf(schema);
	if (branches.length === 0) return schema;
	if (Array.isArray(value)) return branches.find((branch) => typeOf(branch) === "array") ?? branches[0]!;
	if (typeof value !== "object" || value === null) return branches[0]!;
	const keys = Object.keys(value);
	const misfit = (branch: z.ZodType) => {
		const shape = Object.entries(shapeOf(branch) ?? {});
		const unknown = keys.filter((key) => !shape.some(([known]) => known === key)).length;
		const missing = shape.filter(([key, schema]) => !isOptional(schema) && !keys.includes(key)).length;
		return unknown * 100 + missing;
	};
	return branches.reduce((best, branch) => (misfit(branch) < misfit(best) ? branch : best));
}

/** The schema of a key of an object, or of the elements of an array. */
function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
	if (typeof step === "number") return elementOf(schema);
	const shape = shapeOf(schema) ?? {};
	return Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
}

/** The schema at a path into a value, unions resolved; nothing where the path leaves the schema. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): z.ZodType | undefined {
	const here = branchFor(schema, value);
	const [step, ...rest] = path;
	if (step === undefined) return here;
	const next = childOf(here, step);
	return next && schemaAt(next, rest, (value as Record<PropertyKey, unknown> | undefined)?.[step]);
}

/** The first union along a path into a value, and the number of steps to it. */
export function firstUnion(
	schema: z.ZodType,
	path: readonly PropertyKey[],
	value: unknown,
): { schema: z.ZodType; depth: number } | undefined {
	for (let depth = 0; depth <= path.length; depth++) {
		const holder = depth === 0 ? undefined : schemaAt(schema, path.slice(0, depth - 1), value);
		const here = depth === 0 ? schema : holder && childOf(holder, path[depth - 1]!);
		if (!here) return undefined;
		if (branchesOf(here).length) return { schema: here, depth };
	}
	return undefined;
}
