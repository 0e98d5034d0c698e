import { expect, test } from "vitest";
import { city, rulesOn, underlined } from "../problems.ts";

test.each([
	["title: A year in the library", "title: Report # 12 of the library", "Report # 12 of the library"],
	[
		"summary: Aville is a small",
		"summary: The #1 city is a small",
		"The #1 city is a small city that learns in its library.",
	],
	["publisher: Aville Library", "publisher: Library #reading", "Library #reading"],
	["publisher: Aville Library", "publisher: library #reading", "library #reading"],
	["title: A year in the library", "title: A year\n      in the # 1 library", "A year"],
	["  - reading\n", "  - Reading aloud # 1\n", "Reading aloud # 1"],
])("%s: %s is found", (right, wrong, passage) => {
	expect(underlined("text-cut", city, right, wrong)).toEqual([passage]);
});

test.each([
	["title: A year in the library", 'title: "Report # 12 of the library"'],
	["title: A year in the library", "title: 'Report # 12' # so it is called"],
	["title: A year in the library", "title: Report#12 of the library"],
	["country: FI", "country: FI # Finland"],
	["    value: 48210", "    value: 48210 # at the end of the year"],
	["    absent: unknown", "    absent: unknown # the plan was read"],
	["country: FI", "# Finland: # 1\ncountry: FI"],
	["summary: Aville is", "summary: >-\n  Aville, # 1, is"],
])("%s: %s is right", (right, wrong) => {
	expect(rulesOn(city, right, wrong)).not.toContain("text-cut");
});
