import * as z from "zod";

/** A field of a Frictionless table schema (https://datapackage.org/standard/table-schema). */
export interface Field {
	name: string;
	type: "string" | "integer" | "number" | "boolean" | "date" | "array" | "object";
	description: string;
	constraints?: { required?: true; unique?: true; enum?: readonly string[]; pattern?: string };
}

/** What a JSON Schema says of one property, as far as a field says it too. */
interface Property {
	type?: Exclude<Field["type"], "date">;
	format?: string;
	description?: string;
	unique?: true;
	enum?: string[];
	pattern?: string;
	anyOf?: unknown[];
}

/** A text that matches a pattern as a whole. */
const matching = (pattern: string) => z.string().regex(new RegExp(`^(?:${pattern})$`));

/** A code of two capital letters. */
export const countryCode = matching("[A-Z]{2}");

const datePattern = "\\d{4}(-\\d{2}(-\\d{2})?)?";
/** A date as precise as its source is: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = matching(datePattern);
/** The same, or the word `undated`. */
export const dateOrUndated = matching(`undated|${datePattern}`);

/** A record, described by a zod object. A key of it may say `.meta({ unique: true })`. */
export type RecordSchema = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

/** The fields of a record, in the order of its keys. */
export function fieldsOf(schema: RecordSchema): Field[] {
	const { properties, required = [] } = z.toJSONSchema(schema) as {
		properties: Record<string, Property>;
		required?: string[];
	};
	return Object.entries(properties).map(([name, property]) => {
		const { type = "object", format, description = "", unique, pattern } = property;
		const isDate = format === "date";
		const constraints = {
			...(required.includes(name) && { required: true as const }),
			...(unique && { unique }),
			...(property.enum && { enum: property.enum }),
			// A table schema's pattern has to match the whole value anyway.
			...(pattern && !isDate && { pattern: pattern.slice("^(?:".length, -")$".length) }),
		};
		return {
			name,
			type: isDate ? "date" : type,
			description,
			...(Object.keys(constraints).length > 0 && { constraints }),
		};
	});
}
