import type { Cell } from "./csv.ts";

/** A field as a Frictionless table schema has it. */
export interface Field {
	name: string;
	type: "string" | "integer" | "number" | "boolean" | "date" | "array" | "object";
	description: string;
	constraints?: { required?: boolean; unique?: boolean; enum?: readonly string[]; pattern?: string };
}

/** A field of a flat file, with the way to its cell. */
export interface Column<T> extends Field {
	cell: (row: T) => Cell;
}

export const required = { required: true };

/** A date as precise as its source is, as a pattern of a table schema. */
export const partialDate = "\\d{4}(-\\d{2}(-\\d{2})?)?";

/** Several values in one cell; an empty cell for none. */
export const joined = (items: readonly (string | number)[]) => items.join(";") || undefined;
