import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { outputOf } from "../../src/check/catalogue.ts";
import { generated } from "../../src/check/generate/files.ts";
import { rules } from "../../src/check/rules/index.ts";
import { catalogue } from "../../src/model/catalogue.ts";
import { fieldsOf, type GuideField, guide } from "../../src/model/guide.ts";
import { collections } from "../../src/schemas/index.ts";

const root = join(import.meta.dirname, "../..");

describe("What is made from the schemas and the rules is up to date (npm run generate)", () => {
	test.each([...generated()])("%s", (path, text) => {
		expect(existsSync(join(root, path)), `${path} is missing`).toBe(true);
		expect(readFileSync(join(root, path), "utf8")).toBe(text);
	});
});

/** The text of an element of a built page, without its markup. */
const plain = (html: string) =>
	html
		.replace(/<[^>]*>/g, "")
		.replace(
			/&(lt|gt|amp|quot|#39|#34);/g,
			(_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'", "#34": '"' })[name]!,
		);

describe("The catalogue of errors", () => {
	test("has a page for each rule, and no other", () => {
		expect(catalogue.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
	});

	test.each(rules.map((rule) => [rule.id, rule] as const))(
		"%s: its page prints what the checker prints",
		(id, rule) => {
			const html = readFileSync(join(inject("dist"), "errors", `${id}.html`), "utf8");
			const printed = plain(/<pre class="output">([\s\S]*?)<\/pre>/.exec(html)![1]!);
			expect(printed).toBe(outputOf(rule));
		},
	);
});

describe("The field guide", () => {
	const keys = (fields: GuideField[]): string[] => fields.flatMap(({ key, forms }) => [key, ...forms.flatMap(keys)]);

	test("has every key of every schema, each with a description", () => {
		const silent = (fields: GuideField[], path: string): string[] =>
			fields.flatMap(({ key, description, forms }) => [
				...(description ? [] : [`${path}.${key}`]),
				...forms.flatMap((form) => silent(form, `${path}.${key}`)),
			]);
		for (const [name, { schema }] of Object.entries(collections)) expect(silent(fieldsOf(schema), name)).toEqual([]);
	});

	test("is on the site, key by key", () => {
		const html = readFileSync(join(inject("dist"), "field-guide.html"), "utf8");
		const shown = [...html.matchAll(/<dt[^>]*>\s*<code>([^<]*)<\/code>/g)].map((match) => match[1]);
		expect(shown).toEqual(guide().flatMap(({ fields }) => keys(fields)));
	});
});
