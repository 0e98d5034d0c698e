import { expect, test } from "vitest";
import type * as z from "zod";
import { branchesOf, elementOf, shapeOf } from "../../../src/authoring/schema-introspection.ts";
import { contentFrom, exampleContent } from "../../../src/check/example-content.ts";
import { SourceFile } from "../../../src/check/read/source-file.ts";
import { runRules } from "../../../src/check/run-rules.ts";
import { fieldOf, formOf, initialValue } from "../../../src/editor/fields.ts";
import { newPage } from "../../../src/editor/new-page.ts";
import type { KeyPath } from "../../../src/front-matter/front-matter.ts";
import { collectionNames, collections } from "../../../src/schemas/index.ts";

/** Every field of a schema with its path, through lists, groups and all forms. */
function* fields(schema: z.ZodType, path: KeyPath = []): Generator<[KeyPath, ReturnType<typeof fieldOf>]> {
	const shape = shapeOf(schema);
	for (const [key, inner] of Object.entries(shape ?? {})) {
		const place = [...path, key];
		const field = fieldOf(inner, place);
		yield [place, field];
		if (field.kind === "group") yield* fields(inner, place);
		if (field.kind === "list") yield* fields(field.element, [...place, 0]);
		if (field.kind === "forms")
			for (const form of field.forms) yield* fields(elementOf(form) ?? form, elementOf(form) ? [...place, 0] : place);
	}
}

const at = (name: keyof typeof collections, path: string) =>
	[...fields(collections[name].schema)].filter(([place]) => place.join(".") === path).map(([, field]) => field);

test("each key of each schema has a kind of field", () => {
	for (const name of collectionNames) expect([...fields(collections[name].schema)].length).toBeGreaterThan(2);
	expect(at("cities", "name")).toMatchObject([{ kind: "text", long: false, number: false }]);
	expect(at("cities", "summary")).toMatchObject([{ kind: "text", long: true }]);
	expect(at("cities", "coordinates.lat")).toMatchObject([{ kind: "text", number: true }]);
	expect(at("cities", "people.0.office")).toMatchObject([{ kind: "choice", from: ["mayor", "focal-point"] }]);
	expect(at("cities", "facts.population")).toMatchObject([{ kind: "forms" }]);
	expect(at("cities", "facts.population.source")).toMatchObject([
		{ kind: "choices", from: "sources", loneWord: true },
		{ kind: "choices", from: "sources", loneWord: true },
	]);
	expect(at("cities", "themes")).toMatchObject([{ kind: "choices", from: "themes", loneWord: false }]);
	expect(at("interviews", "city")).toMatchObject([{ kind: "choice", from: "cities" }]);
	expect(at("cities", "sources")).toMatchObject([{ kind: "list" }]);
});

test("a figure begins with its unit, and an absence with the reason that claims nothing", () => {
	const figure = shapeOf(collections.cities.schema)!["facts"]!;
	const forms = branchesOf(shapeOf(figure)!["population"]!);
	expect(forms.map(initialValue)).toEqual([{ unit: "people" }, { absent: "not-sought" }]);
	for (const [i, form] of forms.entries()) expect(formOf(forms, initialValue(form))).toBe(i);
	expect(formOf(forms, undefined)).toBe(-1);
	expect(formOf(forms, {})).toBe(0);
});

test("a new page holds what leaves no choice, and the checker asks for the rest", () => {
	const path = "cities/beville.md";
	const file = new SourceFile(path, newPage("cities", "Beville", "2026-06-30"));
	expect(file.data).toMatchObject({
		name: "Beville",
		facts: { population: { absent: "not-sought" } },
		reviewed: "2026-06-30",
	});
	const content = contentFrom(new Map(exampleContent).set(path, file.bytes));
	const found = runRules(content.file(path)!, content);
	expect(found.map(({ rule, path }) => [rule.id, path])).toEqual([
		["missing-key", ["country"]],
		["missing-key", ["sources"]],
	]);
});
