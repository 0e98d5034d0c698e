import { expect, test } from "vitest";
import { problemsOf, rulesOn, textWith, theme } from "../problems.ts";

test.each([
	["title: Reading\n", "<<<<<<< HEAD\ntitle: Reading\n=======\ntitle: Books\n>>>>>>> main\n"],
	["Cities under", "<<<<<<< HEAD\nCities under\n=======\nCities below\n>>>>>>> 12ab34c\n"],
	["Cities under", "<<<<<<< HEAD\nCities under\n||||||| base\nTowns\n=======\nCities below\n>>>>>>> x\n"],
])("each line that git has left in place of %j is found", (right, wrong) => {
	const lines = problemsOf(theme, textWith(theme, right, wrong)).filter(({ rule }) => rule === "merge-conflict");
	expect(lines).toHaveLength(wrong.match(/^[<=>|]{7}/gm)!.length);
});

test("a heading with a line of seven signs below it is none", () => {
	expect(rulesOn(theme, "Cities under", "Cities\n=======\n\nCities under")).not.toContain("merge-conflict");
});
