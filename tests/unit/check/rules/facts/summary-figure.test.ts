import { expect, test } from "vitest";
import { city, rulesOn, underlined } from "../problems.ts";

const end = "learns in its library.";

test.each([
	["learns in its 120 libraries.", "120"],
	["learns in 3,000 rooms since 2019.", "3,000"],
	["learned first in 1998.", "1998"],
	["has 1.5 million readers.", "1.5 million"],
])("%s is found", (wrong, number) => {
	expect(underlined("summary-figure", city, end, wrong)).toEqual([number]);
});

test.each([
	"has 48,210 people, who read since 2019.",
	"has 48.21 thousand people.",
	"adopted its plan in 2024, with 12 parts.",
])("%s is right", (right) => {
	expect(rulesOn(city, end, right)).toEqual([]);
});
