import { expect, test } from "vitest";
import { spellingVariants, withVariants } from "../../../src/search/spelling-variants.ts";

test("British and American spellings lead to each other, and words that are spelt in one way stay alone", () => {
	expect(spellingVariants("neighbourhoods")).toEqual(["neighborhoods"]);
	expect(spellingVariants("neighborhoods")).toEqual(["neighbourhoods"]);
	expect(spellingVariants("programme")).toEqual(["program"]);
	expect(spellingVariants("organisation")).toEqual(["organization"]);
	expect(spellingVariants("exercise")).toEqual([]);
	expect(spellingVariants("laboratory")).toEqual([]);
	expect(spellingVariants("river")).toEqual([]);
});

test("a word to which a mark clings keeps its own place among its spellings", () => {
	expect(spellingVariants("“centre”")).toEqual(["centre", "center"]);
});

test("the pairs of an unspaced word are its variants, as they are the words of a query", () => {
	expect(withVariants("武汉市")).toBe("武汉市|武汉|汉市|市");
});

test("an Arabic word is also found without its article", () => {
	expect(spellingVariants("الرياض")).toContain("رياض");
});
