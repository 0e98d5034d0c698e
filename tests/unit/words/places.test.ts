import { expect, test } from "vitest";
import { wordsFor } from "../../../src/words/index.ts";

const t = wordsFor("en-GB");

test.each([
	["GB", "United Kingdom", "in the United Kingdom"],
	["NL", "Netherlands", "in the Netherlands"],
	["AE", "United Arab Emirates", "in the United Arab Emirates"],
	["IE", "Ireland", "in Ireland"],
	["UA", "Ukraine", "in Ukraine"],
])("the country %s takes an article where English gives it one", (code, name, where) => {
	expect(t.inCountry({ code, name })).toBe(where);
});

test("a region takes an article where English gives it one", () => {
	expect(t.lists.citiesIn(t.inRegions["arab-states"])).toBe("Learning cities in the Arab States");
	expect(t.lists.citiesIn(t.inRegions.africa)).toBe("Learning cities in Africa");
});
