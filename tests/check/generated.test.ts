import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fieldsOf, type GuideField } from "../../src/authoring/field-guide.ts";
import { ruleCatalogue } from "../../src/authoring/rule-catalogue.ts";
import { rules } from "../../src/check/rules/index.ts";
import { generated } from "../../src/commands/generated-files.ts";
import { collections } from "../../src/schemas/index.ts";

const root = join(import.meta.dirname, "../..");

describe("What is made from the schemas and the rules is up to date (npm run generate)", () => {
	test.each([...generated()])("%s", (path, text) => {
		expect(existsSync(join(root, path)), `${path} is missing`).toBe(true);
		expect(readFileSync(join(root, path), "utf8")).toBe(text);
	});
});

test("The catalogue of errors has each rule, and no other", () => {
	expect(ruleCatalogue.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
});

test("The field guide has every key of every schema, each with a description", () => {
	const silent = (fields: GuideField[], path: string): string[] =>
		fields.flatMap(({ key, description, forms }) => [
			...(description ? [] : [`${path}.${key}`]),
			...forms.flatMap((form) => silent(form, `${path}.${key}`)),
		]);
	for (const [name, { schema }] of Object.entries(collections)) expect(silent(fieldsOf(schema), name)).toEqual([]);
});
