import { expect, test } from "vitest";
import { placeInWords, quoteValue } from "../../../src/check/wording.ts";

test.each([
	[[], "the front matter"],
	[["title"], "`title`"],
	[["facts", "population", "year"], "`year` of `facts.population`"],
	[["themes", 1], "entry 2 of `themes`"],
	[["people", 0, "name"], "`name` of entry 1 of `people`"],
	[["facts", "population", "also", 0, "band", "from"], "`from` of `band` of entry 1 of `also` of `facts.population`"],
])("%j is %s", (path, words) => {
	expect(placeInWords(path)).toBe(words);
});

test("a value is cut to what a sentence can hold", () => {
	expect(quoteValue("x".repeat(61))).toBe(`\`${"x".repeat(57)}...\``);
	expect([null, [1], {}].map(quoteValue)).toEqual(["nothing", "a list", "a group of keys"]);
});
