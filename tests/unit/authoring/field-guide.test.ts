import { expect, test } from "vitest";
import { fieldsOf, type GuideField } from "../../../src/authoring/field-guide.ts";
import { collections } from "../../../src/schemas/index.ts";

test("The field guide has every key of every schema, each with a description", () => {
	const silent = (fields: GuideField[], path: string): string[] =>
		fields.flatMap(({ key, description, forms }) => [
			...(description ? [] : [`${path}.${key}`]),
			...forms.flatMap((form) => silent(form, `${path}.${key}`)),
		]);
	for (const [name, { schema }] of Object.entries(collections)) expect(silent(fieldsOf(schema), name)).toEqual([]);
});
