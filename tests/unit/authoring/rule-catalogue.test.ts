import { expect, test } from "vitest";
import { ruleCatalogue } from "../../../src/authoring/rule-catalogue.ts";
import { rules } from "../../../src/check/rules/index.ts";

test("The catalogue of errors has each rule, and no other", () => {
	expect(ruleCatalogue.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
});
