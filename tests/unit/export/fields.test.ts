import { expect, test } from "vitest";
import * as z from "zod";
import { dateOrUndated, fieldsOf, partialDate } from "../../../src/export/fields.ts";

test("a field has the type, the description and the limits that its schema gives it", () => {
	const schema = z.strictObject({
		id: z.string().meta({ unique: true }).describe("A key."),
		kind: z.enum(["one", "other"]).describe("A word."),
		size: z.number().optional().describe("A number."),
		rank: z.int().describe("A place."),
		day: z.iso.date().describe("A day."),
		when: partialDate.optional().describe("A date."),
		year: dateOrUndated.optional().describe("A year."),
		names: z.array(z.string()).describe("A list."),
		place: z.strictObject({ lat: z.number() }).optional().describe("A group."),
		either: z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })]).describe("One of two."),
	});
	expect(fieldsOf(schema)).toEqual([
		{ name: "id", type: "string", description: "A key.", constraints: { required: true, unique: true } },
		{
			name: "kind",
			type: "string",
			description: "A word.",
			constraints: { required: true, enum: ["one", "other"] },
		},
		{ name: "size", type: "number", description: "A number." },
		{ name: "rank", type: "integer", description: "A place.", constraints: { required: true } },
		{ name: "day", type: "date", description: "A day.", constraints: { required: true } },
		{ name: "when", type: "string", description: "A date.", constraints: { pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?" } },
		{
			name: "year",
			type: "string",
			description: "A year.",
			constraints: { pattern: "undated|\\d{4}(-\\d{2}(-\\d{2})?)?" },
		},
		{ name: "names", type: "array", description: "A list.", constraints: { required: true } },
		{ name: "place", type: "object", description: "A group." },
		{ name: "either", type: "object", description: "One of two.", constraints: { required: true } },
	]);
});

test("a date is matched as a whole", () => {
	const fits = (value: string) => dateOrUndated.safeParse(value).success;
	expect(["2024", "2024-05", "2024-05-01", "undated"].filter((value) => !fits(value))).toEqual([]);
	expect(["undated?", "in 2024", "2024-5", "24", ""].filter(fits)).toEqual([]);
});
