import { describe, expect, test } from "vitest";
import { shapeOf } from "../../../src/authoring/schema-introspection.ts";
import { didYouMean, respelling } from "../../../src/check/did-you-mean.ts";
import { exampleDay } from "../../../src/check/example-content.ts";
import { readContent } from "../../../src/check/read/read-content.ts";
import { countryName } from "../../../src/model/country.ts";
import { countryCodes } from "../../../src/schemas/country.ts";
import { collections } from "../../../src/schemas/index.ts";

describe("Two spellings of a word", () => {
	test("no two words that authors choose between are the same but for their spelling", () => {
		const content = readContent("content", exampleDay);
		const lists = [
			...Object.values(collections).map(({ schema }) => Object.keys(shapeOf(schema)!)),
			countryCodes,
			countryCodes.map((code) => countryName(code, "en")),
			[...content.ids("cities")],
			[...content.ids("themes")],
		];
		for (const list of lists) expect(list.filter((word) => respelling(word.toUpperCase(), list) !== word)).toEqual([]);
	});

	test("what is the same but for its spelling is shown first", () => {
		expect(didYouMean("Sao Paulo", ["sao-paula", "são-paulo"])).toBe("são-paulo");
		expect(didYouMean("newyork", ["newyorks", "new-york"])).toBe("new-york");
	});

	test("marks of other alphabets make another letter", () => {
		expect(respelling("か", ["が"])).toBeUndefined();
		expect(respelling("Café", ["cafe"])).toBe("cafe");
	});
});
