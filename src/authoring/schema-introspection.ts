import type * as z from "zod";

/** What of zod's own description of a schema is read here. Kept small: this is the one place that looks inside. */
interface Inside {
	type: string;
	innerType?: z.ZodType;
	element?: z.ZodType;
	in?: z.ZodType;
	out?: z.ZodType;
	options?: z.ZodType[];
	shape?: Record<string, z.ZodType>;
	entries?: Record<string, string>;
	values?: unknown[];
}

const inside = (schema: z.ZodType) => (schema as unknown as { def: Inside }).def;

/** The schema without what is wrapped around it: optional, defaults and preprocessing. */
export function unwrapped(schema: z.ZodType): z.ZodType {
	const def = inside(schema);
	if (def.innerType) return unwrapped(def.innerType);
	if (def.type === "pipe") return unwrapped(inside(def.in!).type === "transform" ? def.out! : def.in!);
	return schema;
}

export const isOptional = (schema: z.ZodType): boolean => inside(schema).type === "optional";

/** The author's description, from whichever wrapping carries it. */
export function descriptionOf(schema: z.ZodType): string {
	const def = inside(schema);
	const next = def.innerType ?? (def.type === "pipe" ? def.out : undefined);
	return schema.description ?? (next ? descriptionOf(next) : "");
}

/** The keys of an object's schema; nothing for any other schema. */
export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> | undefined => inside(unwrapped(schema)).shape;

export const elementOf = (schema: z.ZodType): z.ZodType | undefined => inside(unwrapped(schema)).element;

export const branchesOf = (schema: z.ZodType): z.ZodType[] => inside(unwrapped(schema)).options ?? [];

/** The closed vocabulary of a schema, or nothing. */
export function vocabularyOf(schema: z.ZodType): string[] | undefined {
	const { entries, values } = inside(unwrapped(schema));
	return entries ? Object.values(entries) : values?.map(String);
}

export const typeOf = (schema: z.ZodType): string => inside(unwrapped(schema)).type;

/**
 * The branch of a union that an author means: for a list the one that is a list, for an object the one with the fewest
 * keys that it does not know, and then the fewest that it lacks.
 */
export function branchFor(schema: z.ZodType, value: unknown): z.ZodType {
	const branches = branchesOf(schema);
	if (branches.length === 0) return schema;
	if (Array.isArray(value)) return branches.find((branch) => typeOf(branch) === "array") ?? branches[0]!;
	if (typeof value !== "object" || value === null) return branches[0]!;
	const keys = Object.keys(value);
	const misfit = (branch: z.ZodType) => {
		const shape = Object.entries(shapeOf(branch) ?? {});
		const strangers = keys.filter((key) => !shape.some(([known]) => known === key)).length;
		return strangers * 100 + shape.filter(([key, schema]) => !isOptional(schema) && !keys.includes(key)).length;
	};
	return branches.reduce((best, branch) => (misfit(branch) < misfit(best) ? branch : best));
}

/** The schema of one key or entry. */
function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
	if (typeof step === "number") return elementOf(schema);
	const shape = shapeOf(schema) ?? {};
	return Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
}

/** The schema at a path into a value, or nothing where the path leaves the schema. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): z.ZodType | undefined {
	const here = branchFor(schema, value);
	const [step, ...rest] = path;
	if (step === undefined) return here;
	const next = childOf(here, step);
	return next && schemaAt(next, rest, (value as Record<PropertyKey, unknown> | undefined)?.[step]);
}

/** The first union on the way along a path into a value, and how many steps lead to it. */
export function unionOn(
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
