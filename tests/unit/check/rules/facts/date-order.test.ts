import { expect, test } from "vitest";
import { city, interview, rulesOn, underlined } from "../problems.ts";

test.each([
	[
		"an interview later than its publication",
		interview,
		"date: 2025-04-10\nspeakers",
		"date: 2025-10-04\nspeakers",
		"2025-10-04",
	],
	["a mayor named later than the source", city, "asOf: 2024-05", "asOf: 2026-05", "2026-05"],
	["an award later than its source", city, "  - year: 2021\n", "  - year: 2025\n", "2025"],
	["a source read before it was published", city, "accessed: 2026-01-15", "accessed: 2023-01-15", "2024-05-01"],
	[
		"a source captured before it was published",
		city,
		"    accessed: 2026-01-15",
		"    captured: 2010-01-15",
		"2024-05-01",
	],
])("%s is found", (_, path, right, wrong, date) => {
	expect(underlined("date-order", path, right, wrong)).toEqual([date]);
});

test.each([
	["an interview of the month of its publication", interview, "date: 2025-04-10\nspeakers", "date: 2025-04\nspeakers"],
	["a figure of the year of its source", city, 'year: "2024"', 'year: "2023"'],
	["a source read on the day of its publication", city, "accessed: 2026-01-15", "accessed: 2024-05-01"],
])("%s is right", (_, path, right, wrong) => {
	expect(rulesOn(path, right, wrong)).toEqual([]);
});
