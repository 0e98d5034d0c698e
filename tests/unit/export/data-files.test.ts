import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { dataFiles } from "../../../src/export/data-files.ts";
import { dataPackage } from "../../../src/export/datapackage.ts";
import { atlas, publication } from "./aville.ts";

const files = dataFiles(atlas, publication);
const text = (path: string) =>
	new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.find((file) => file.path === path)!.content);
const rows = (path: string) => parse(text(path), { columns: true }) as Record<string, string>[];
const [aville, bville] = rows("cities.csv");

describe("cities.csv", () => {
	test("has each figure with unit, year, source and note", () => {
		expect(aville).toMatchObject({
			population: "1200",
			population_qualifier: "about",
			population_unit: "people",
			population_year: "2021",
			population_source: "census",
			population_note: "With the islands.",
			population_absent: "",
		});
	});

	test("has a range as its two ends, and no value", () => {
		expect(aville).toMatchObject({
			gdp_per_capita: "",
			gdp_per_capita_from: "100",
			gdp_per_capita_to: "200",
			gdp_per_capita_unit: "EUR",
		});
	});

	test("says why a figure is missing, and leaves its cell empty", () => {
		expect(aville).toMatchObject({ schooling: "", schooling_absent: "withheld", schooling_statements: "0" });
		expect(bville).toMatchObject({ population: "", population_absent: "not-published" });
	});

	test("counts the statements that disagree", () => {
		expect(aville).toMatchObject({ population_statements: "2", member_since: "2016", member_since_statements: "2" });
	});

	test("keeps a negative coordinate a number", () => {
		expect(aville).toMatchObject({ latitude: "-1.5", longitude: "2.25", coordinates_source: "census;paper" });
	});
});

test("figures.csv has a row for each statement and each absence", () => {
	const population = rows("figures.csv").filter(({ city, figure }) => city === "aville" && figure === "population");
	expect(population.map(({ rank, value, year, source }) => [rank, value, year, source])).toEqual([
		["1", "1200", "2021", "census"],
		["2", "900", "undated", "paper"],
	]);
	expect(rows("figures.csv")).toContainEqual(
		expect.objectContaining({
			figure: "schooling",
			value: "",
			absent: "withheld",
			note: "The council keeps it.",
			source: "paper",
		}),
	);
});

test("names.csv has a row for each name in another language, with its source", () => {
	expect(rows("names.csv")).toEqual(
		[
			["fr", "Avilla"],
			["ru", "Авиль"],
		].map(([language, name]) => ({
			city: "aville",
			language,
			name,
			source: "Gazetteer (A publisher)",
			source_url: "https://list.example/",
		})),
	);
});

test("cities.json keeps statements that disagree, absences and people with their dates", () => {
	const [record] = JSON.parse(text("cities.json"));
	expect(record).toMatchObject({
		url: "https://atlas.example/sub/cities/aville.html",
		aliases: ["Old Aville"],
		figures: {
			population: {
				statements: [
					{ value: 1200, sources: ["census"] },
					{ value: 900, year: "undated" },
				],
			},
			gdpPerCapita: { statements: [{ band: { from: 100, to: 200 }, unit: "EUR" }] },
			schooling: { absent: "withheld", note: "The council keeps it.", sources: ["paper"] },
		},
		people: [{ office: "mayor", asOf: "undated", sources: ["paper"] }],
		awards: [{ year: 2017, sources: ["census", "paper"] }, { year: 2021 }],
		interviews: ["talk"],
	});
});

test("cities.geojson puts longitude first, and lists a city that no source places", () => {
	const { features } = JSON.parse(text("cities.geojson"));
	expect(features[0].geometry).toEqual({ type: "Point", coordinates: [2.25, -1.5] });
	expect(features[1]).toMatchObject({
		id: "bville",
		geometry: null,
		properties: { population_absent: "not-published" },
	});
});

test("sources.json names each source by its page and id", () => {
	expect(JSON.parse(text("sources.json")).map(({ page, id }: Record<string, string>) => `${page} ${id}`)).toEqual([
		"cities/aville census",
		"cities/aville paper",
		"interviews/talk census",
		"interviews/talk paper",
		"practices/open-sundays census",
		"practices/open-sundays paper",
	]);
});

test("the package says version, licence and day, and is the same for the same content", async () => {
	const first = await dataPackage(files, publication, atlas.today);
	expect(JSON.parse(first)).toMatchObject({
		name: "atlas-of-examples",
		version: "1.2.3",
		created: "2026-05-01T00:00:00Z",
		licenses: [{ name: "CC-BY-4.0" }],
	});
	expect(await dataPackage(files, publication, atlas.today)).toBe(first);
});

describe("practices", () => {
	test("practices.csv has a row for each, with what no source tells", () => {
		expect(rows("practices.csv")).toEqual([
			expect.objectContaining({
				id: "open-sundays",
				city: "aville",
				status: "ended",
				costs: "1",
				evaluation: "independent",
			}),
		]);
		expect(rows("practices.csv")[0]!["untold"]!.split(";")).toContain("staff");
	});

	test("practice-figures.csv has a row for each figure, with what it rests on", () => {
		const figures = rows("practice-figures.csv");
		expect(
			figures.map(({ field, value, from, to, unit, per, year, end, basis }) => [
				field,
				value,
				from,
				to,
				unit,
				per,
				year,
				end,
				basis,
			]),
		).toEqual([
			["cost", "12000", "", "", "EUR", "year", "2020", "2022", "claim"],
			["participants", "", "100", "200", "", "a year", "2022", "", "plan"],
			["results", "-20", "", "", "%", "", "2022", "", "fact"],
		]);
		expect(figures[0]).toMatchObject({ source: "census;paper" });
	});

	test("practices.json names cities and sources by their ids", () => {
		const [record] = JSON.parse(text("practices.json"));
		expect(record).toMatchObject({
			city: "aville",
			also: ["bville"],
			takenUpBy: [{ who: "Bville", how: "copied", year: "2023", city: "bville", sources: ["paper"] }],
			absences: [{ field: "staff", absent: "not-published", note: "Asked in 2024." }],
			topics: ["read"],
			sources: ["census", "paper"],
		});
	});

	test("an atlas without practices has no files of them", () => {
		const none = dataFiles({ ...atlas, practices: [] }, publication).map(({ path }) => path);
		expect(none.filter((path) => path.includes("practice"))).toEqual([]);
	});
});
