import { describe, expect, test } from "vitest";
import { synonymsFor } from "../../../src/search/synonyms.ts";

describe("The synonyms of a page", () => {
	test("are the other words of a group of which it holds one", () => {
		const found = synonymsFor("A course for the Elderly, in the library.");
		expect(found).toEqual(expect.arrayContaining(["seniors", "pensioners", "retired"]));
		expect(found).not.toContain("elderly");
	});

	test("come from an expression of several words too, in whatever signs it stands", () => {
		expect(synonymsFor("early-childhood education")).toEqual(expect.arrayContaining(["kindergarten", "nursery"]));
		expect(synonymsFor("early education")).toEqual([]);
	});

	test("are single words, each once, and none that it holds", () => {
		const found = synonymsFor("Prison and prisoners, budget, people of older age");
		expect(found.every((word) => /^\S+$/.test(word))).toBe(true);
		expect(new Set(found).size).toBe(found.length);
		for (const word of ["prison", "prisoners", "budget"]) expect(found).not.toContain(word);
		expect(found).toEqual(expect.arrayContaining(["inmates", "funding"]));
	});

	test("come from whole words at the beginning and the end of the text, and not from parts of words", () => {
		expect(synonymsFor("asylum")).toContain("refugees");
		expect(synonymsFor("The prisonlike building of the costumed")).toEqual([]);
		expect(synonymsFor("")).toEqual([]);
	});
});
