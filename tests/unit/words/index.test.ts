import { expect, test } from "vitest";
import { wordsFor } from "../../../src/words/index.ts";

test("a language without a table is refused with what to do", () => {
	expect(() => wordsFor("xx")).toThrow(/add a table/);
});
