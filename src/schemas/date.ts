import * as z from "zod";

/** YAML reads `2016` as a number and `2016-11-15` as text: inside the house a date is always an ISO string. */
const asTyped = (value: unknown) => (typeof value === "number" ? String(value) : value);

const year = "(?:19|20)\\d{2}";
const month = "(?:0[1-9]|1[0-2])";
const dayOfMonth = "(?:0[1-9]|[12]\\d|3[01])";

/** True for a date that the calendar has: false for 2023-02-30. Takes YYYY, YYYY-MM or YYYY-MM-DD. */
export function exists(date: string): boolean {
	const [y, m = 1, d = 1] = date.split("-").map(Number) as [number, number?, number?];
	const utc = new Date(Date.UTC(y, m - 1, d));
	return utc.getUTCFullYear() === y && utc.getUTCMonth() === m - 1 && utc.getUTCDate() === d;
}

/** `YYYY-MM-DD`, as a string. */
export const day = z.preprocess(
	asTyped,
	z
		.string()
		.regex(new RegExp(`^${year}-${month}-${dayOfMonth}$`), "must be a date written as YYYY-MM-DD, such as 2026-11-21")
		.refine(exists, "must be a date that the calendar has"),
);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as a string: as precise as the source is. */
export const partialDate = z.preprocess(
	asTyped,
	z
		.string()
		.regex(
			new RegExp(`^${year}(?:-${month}(?:-${dayOfMonth})?)?$`),
			"must be a year, month or day written as YYYY, YYYY-MM or YYYY-MM-DD",
		)
		.refine(exists, "must be a date that the calendar has"),
);

/** A partial date, or the word `undated` where the source gives none. */
export const dateOrUndated = z.preprocess(
	asTyped,
	z
		.string()
		.regex(
			new RegExp(`^(?:undated|${year}(?:-${month}(?:-${dayOfMonth})?)?)$`),
			"must be YYYY, YYYY-MM, YYYY-MM-DD, or the word undated",
		)
		.refine((value) => value === "undated" || exists(value), "must be a date that the calendar has"),
);

/** A whole year from 1900 to 2099, as a number. */
export const wholeYear = z.int().min(1900).max(2099);
