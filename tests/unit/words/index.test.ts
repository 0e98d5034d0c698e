import { expect, test } from "vitest";
import { translationLanguages } from "../../../src/schemas/language.ts";
import { wordsFor } from "../../../src/words/index.ts";
import promised from "../../fixtures/data-fields.json" with { type: "json" };

test("a language without a table is refused with what to do", () => {
	expect(() => wordsFor("xx")).toThrow(/add a table/);
});

test.each(translationLanguages)("%s says of each data file what it holds", (language) => {
	const { dataFiles } = wordsFor(language);
	expect(Object.keys(dataFiles).sort()).toEqual(Object.keys(promised).sort());
});
