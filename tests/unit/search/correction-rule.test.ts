import { expect, test } from "vitest";
import { isSafeCorrection, mostWrong } from "../../../src/search/correction-rule.ts";

test.each([
	["libary", "library", 1, false, true],
	["hambrug", "hamburg", 1, true, true],
	["crok", "cork", 1, true, false],
	["coork", "cork", 1, true, true],
	["limrik", "limerick", 2, true, false],
	["manisalez", "manizales", 2, true, true],
	["learnhig", "learning", 2, false, false],
	["jamburg", "hamburg", 1, true, false],
	["manizsalezz", "manizales", 3, true, false],
])("%j may become %j, which is %i letters away (a name: %s): %s", (typed, target, wrong, isName, isSafe) => {
	expect(isSafeCorrection(typed, target, wrong, isName)).toBe(isSafe);
});

test("the longer a word, the more wrong letters it may have, and never more than a name", () => {
	for (let letters = 1; letters < 30; letters++) {
		expect(mostWrong(letters + 1, true)).toBeGreaterThanOrEqual(mostWrong(letters, true));
		expect(mostWrong(letters, false)).toBeLessThanOrEqual(mostWrong(letters, true));
	}
});
