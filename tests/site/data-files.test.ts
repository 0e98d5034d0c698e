import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { check } from "@placemarkio/check-geojson";
import { parse } from "csv-parse/sync";
import { Package, Resource } from "datapackage";
import { describe, expect, inject, test } from "vitest";
import { type Field, fieldsOf, type RecordSchema } from "../../src/export/fields.ts";
import { practiceFigureRow, practiceRecord, practiceRow } from "../../src/export/practice-records.ts";
import { cityRecord, interviewRecord, sourceRecord } from "../../src/export/records.ts";
import { cityRow, figureRow, nameRow } from "../../src/export/rows.ts";

const folder = join(inject("dist"), "data");
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const descriptor = JSON.parse(read("datapackage.json"));

interface Described {
	path: string;
	bytes: number;
	hash: string;
	schema?: { fields: { name: string }[] };
}
const resources: Described[] = descriptor.resources;
const fieldNames = ({ schema }: Described) => schema?.fields.map(({ name }) => name);

/**
 * What others build on: the addresses under data/ and the fields of each file, in their order. A new field is added to
 * the fixture. One that goes or is renamed breaks somebody's program: raise the first number of the version as well.
 */
const promised: Record<string, string[]> = JSON.parse(
	readFileSync(join(import.meta.dirname, "..", "fixtures", "data-fields.json"), "utf8"),
);

describe("what stays", () => {
	test("the addresses are the ones that were promised", () => {
		expect(globSync("*", { cwd: folder }).sort()).toEqual([...Object.keys(promised), "datapackage.json"].sort());
	});

	test.each(Object.entries(promised))("the fields of %s are the ones that were promised", (path, names) => {
		const text = read(path);
		if (path.endsWith(".csv")) expect(text.slice(0, text.indexOf("\r\n")).split(",")).toEqual(names);
		else {
			const records = path.endsWith(".json")
				? JSON.parse(text)
				: JSON.parse(text).features.map((feature: { properties: object }) => feature.properties);
			const used = new Set(records.flatMap(Object.keys));
			expect([...used].filter((name) => !names.includes(name as string))).toEqual([]);
		}
	});

	test("the package describes the fields that were promised", () => {
		for (const resource of resources.filter(({ schema }) => schema)) {
			expect(fieldNames(resource)).toEqual(promised[resource.path]);
		}
	});
});

describe("the data package", () => {
	test("is valid, in the eyes of a Frictionless library", async () => {
		const loaded = await Package.load(join(folder, "datapackage.json"), { strict: false });
		expect(loaded.errors.map(String)).toEqual([]);
		expect(loaded.valid).toBe(true);
		expect(loaded.resourceNames).toEqual(resources.map(({ path }) => path.replace(".", "-")));
	});

	test("names licence, version, sources and fields with their meaning", () => {
		expect(descriptor.licenses[0]).toMatchObject({ name: "CC-BY-4.0" });
		expect(descriptor.version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
		expect(descriptor.sources.length).toBeGreaterThan(0);
		const mute = descriptor.resources.flatMap(({ path, schema }: { path: string; schema?: { fields: object[] } }) =>
			(schema?.fields ?? []).filter((field) => !("description" in field)).map((field) => ({ path, field })),
		);
		expect(mute).toEqual([]);
	});

	test.each(resources)("gives the true size and sum of $path", ({ path, bytes, hash }) => {
		const content = readFileSync(join(folder, path));
		expect(content.length).toBe(bytes);
		expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
	});

	test.each(["cities-csv", "figures-csv", "names-csv"])(
		"every row of %s fits its schema, and every reference leads somewhere",
		async (name) => {
			const loaded = await Package.load(join(folder, "datapackage.json"));
			const rows = await loaded.getResource(name).read({ keyed: true });
			expect(rows.length).toBeGreaterThan(300);
			expect(await loaded.getResource(name).checkRelations()).toBe(true);
		},
	);

	test.each(["cities.json", "interviews.json", "practices.json", "sources.json"])(
		"every record of %s fits its schema",
		async (path) => {
			const resource = resources.find((each) => each.path === path)!;
			const names = fieldNames(resource)!;
			const records: Record<string, unknown>[] = JSON.parse(read(path));
			// As the rows of a table, which is what the library reads: a key that is left out is an empty cell.
			const data = [names, ...records.map((record) => names.map((name) => record[name] ?? ""))];
			const table = await Resource.load({
				name: "records",
				profile: "tabular-data-resource",
				schema: resource.schema,
				data,
			});
			expect((await table.read({ relations: false })).length).toBe(records.length);
		},
	);
});

describe("every exported record", () => {
	/** A cell as its field's type has it; an empty one is left out. */
	const typed = (cell: string, type: Field["type"]) =>
		type === "number" || type === "integer" ? Number(cell) : type === "boolean" ? cell === "true" : cell;

	function rowsOf(path: string, schema: RecordSchema): object[] {
		const types = new Map(fieldsOf(schema).map(({ name, type }) => [name, type]));
		return (parse(read(path), { columns: true }) as Record<string, string>[]).map((row) =>
			Object.fromEntries(
				Object.entries(row)
					.filter(([, cell]) => cell !== "")
					.map(([name, cell]) => [name, typed(cell, types.get(name) ?? "string")]),
			),
		);
	}

	test.each([
		["cities.json", cityRecord],
		["interviews.json", interviewRecord],
		["practices.json", practiceRecord],
		["sources.json", sourceRecord],
	])("of %s is what its schema describes, and nothing else", (path, schema) => {
		const records: unknown[] = JSON.parse(read(path));
		expect(records.length).toBeGreaterThan(path === "practices.json" ? 2 : 50);
		expect(records.flatMap((record) => schema.safeParse(record).error?.issues ?? [])).toEqual([]);
	});

	test.each([
		["cities.csv", cityRow],
		["figures.csv", figureRow],
		["practices.csv", practiceRow],
		["practice-figures.csv", practiceFigureRow],
		["names.csv", nameRow],
	])("of %s is what its schema describes, and nothing else", (path, schema) => {
		const rows = rowsOf(path, schema);
		expect(rows.length).toBeGreaterThan(path.startsWith("practice") ? 2 : 300);
		expect(rows.flatMap((row) => schema.safeParse(row).error?.issues ?? [])).toEqual([]);
	});

	test("is refused with a key that its schema does not have", () => {
		const [city] = JSON.parse(read("cities.json"));
		expect(cityRecord.safeParse({ ...city, mayor: "A. Person" }).success).toBe(false);
		expect(cityRow.safeParse({ ...rowsOf("cities.csv", cityRow)[0], mayor: "A. Person" }).success).toBe(false);
	});
});

describe("the map", () => {
	const text = read("cities.geojson");

	test("is valid, in the eyes of a GeoJSON library", () => {
		expect(() => check(text)).not.toThrow();
	});

	test("holds every city, and places those that the list places", () => {
		const cities = JSON.parse(read("cities.json"));
		const { features } = JSON.parse(text);
		expect(features.map(({ id, geometry }: { id: string; geometry: unknown }) => [id, geometry !== null])).toEqual(
			cities.map(({ id, coordinates }: { id: string; coordinates?: object }) => [id, coordinates !== undefined]),
		);
	});
});

test("every source that a figure names is in the list of sources", () => {
	const known = new Set(
		JSON.parse(read("sources.json")).map(({ page, id }: Record<string, string>) => `${page} ${id}`),
	);
	const named = JSON.parse(read("cities.json")).flatMap(({ id, ...rest }: { id: string }) =>
		[...JSON.stringify(rest).matchAll(/"sources":(\[[^\]]*\])/g)].flatMap(([, list]) =>
			JSON.parse(list!).map((source: string) => `cities/${id} ${source}`),
		),
	);
	expect(named.length).toBeGreaterThan(500);
	expect(named.filter((source: string) => !known.has(source))).toEqual([]);
});

test("the data page gives each file's size as it is", () => {
	const page = readFileSync(join(folder, "..", "data.html"), "utf8");
	const links = page.matchAll(/href="([^"]+)">[^<]*<\/a> <span class="quiet">\([\w ]+, (\d+) kB\)/g);
	const sizes = Object.fromEntries([...links].map(([, path, size]) => [path, Number(size)]));
	const offered = [...resources.map(({ path }) => `data/${path}`), "data/datapackage.json", "feed.xml"];
	expect(sizes).toEqual(
		Object.fromEntries(
			offered.map((path) => [path, Math.max(1, Math.round(statSync(join(folder, "..", path)).size / 1000))]),
		),
	);
});
