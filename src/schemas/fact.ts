import * as z from "zod";
import { dateOrUndated, wholeYear } from "./date.ts";
import { sourceRef } from "./source.ts";
import { line } from "./text.ts";

/**
 * Why a figure is missing. Blank, zero and "N/A" are not absences. `unknown` is a finding: sources were read, and none gives the
 * figure. `not-sought` is the lack of one: nobody has looked.
 */
export const absenceReasons = [
	"not-published",
	"not-collected",
	"not-applicable",
	"withheld",
	"unknown",
	"not-sought",
] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

export const absence = z
	.strictObject({
		absent: z
			.enum(absenceReasons)
			.describe(
				"Why there is no figure: `not-published`, `not-collected`, `not-applicable`, `withheld`, `unknown` (sources were read, and none gives it) or `not-sought` (nobody has looked yet).",
			),
		note: line(300).optional().describe("What a reader should know about the gap."),
		source: sourceRef.optional().describe("The sources that were read and do not give the figure."),
	})
	.describe("A figure that is missing, and why.");

const band = z
	.strictObject({
		from: z.number().optional().describe("The lower end. Leave out for 'less than'."),
		to: z.number().optional().describe("The upper end. Leave out for 'more than'."),
	})
	.refine((b) => b.from !== undefined || b.to !== undefined, "must have a `from`, a `to`, or both")
	.refine((b) => b.from === undefined || b.to === undefined || b.from < b.to, "must have a `from` below its `to`");

export const qualifiers = ["about", "more than", "less than", "almost", "at least"] as const;

/** The keys of one statement of a figure; `unit` differs by field. */
export const statement = <U extends z.ZodType>(unit: U, number: z.ZodNumber) => ({
	value: number.optional().describe("The figure as a plain number, without separators: 224004."),
	band: band.optional().describe("Instead of a value, where the source gives a range: { from: 15000, to: 25000 }."),
	qualifier: z
		.enum(qualifiers)
		.optional()
		.describe(`How exact the source says it is: ${qualifiers.join(", ")}.`),
	unit,
	year: dateOrUndated.describe("The year or date that the figure is for, or `undated` where the source gives none."),
	source: sourceRef,
	note: line(300).optional().describe("What the figure covers, such as 'metropolitan area' or '2022 census'."),
});

export const oneOf = (f: { value?: number | undefined; band?: unknown }) =>
	(f.value === undefined) !== (f.band === undefined);
export const oneOfMessage = "must have a `value` or a `band`, and not both";

/**
 * A figure that knows itself: value or band, unit, year and source, with any statement that disagrees kept beside it
 * under `also`; or a typed absence.
 *
 * @param unit  the schema of the unit, described in the author's words
 * @param number  the schema of the value, in that unit
 */
export function fact<U extends z.ZodType>(unit: U, number: z.ZodNumber) {
	const also = z
		.array(z.strictObject(statement(unit, number)).refine(oneOf, oneOfMessage))
		.min(1)
		.optional()
		.describe("Other sources' figures where they disagree, each with its own year and source.");
	return z.union([z.strictObject({ ...statement(unit, number), also }).refine(oneOf, oneOfMessage), absence]);
}

const membershipYear = {
	value: wholeYear.describe("The year in which the city joined the network."),
	source: sourceRef,
	note: line(300)
		.optional()
		.describe("Anything a reader should know, such as 'announced in December, in force in January'."),
};

/** The year of joining is itself a year, so it carries no second one. */
export const yearOfJoining = z.union([
	z.strictObject({
		...membershipYear,
		also: z.array(z.strictObject(membershipYear)).min(1).optional().describe("Other years given by other sources."),
	}),
	absence,
]);

export type Band = z.infer<typeof band>;
export type Qualifier = (typeof qualifiers)[number];
