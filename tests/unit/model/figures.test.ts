import { describe, expect, test } from "vitest";
import { numbered } from "../../../src/model/citations.ts";
import { figuresOf } from "../../../src/model/figures.ts";
import { cityEntry } from "../entries.ts";

const source = (id: string) => ({ id, title: id, publisher: "A publisher" });

describe("Figures", () => {
	const facts = cityEntry("aville", {
		sources: [source("census"), source("uil")],
		facts: {
			population: {
				value: 224004,
				unit: "people",
				year: "2022",
				source: "census",
				also: [{ value: 119418, unit: "people", year: "2006", source: ["uil", "census"] }],
			},
			gdpPerCapita: { band: { from: 15000, to: 25000 }, unit: "USD", year: "undated", source: "uil" },
			schooling: { absent: "not-published", note: "Asked in 2024." },
			memberSince: { value: 2016, source: "uil" },
		},
	}).data;
	const { population, gdpPerCapita, schooling, memberSince } = figuresOf(facts.facts, numbered(facts.sources));

	test("keep year and source, and both values where sources disagree", () => {
		expect(
			population.statements!.map(({ value, year, sources }) => [value, year, sources.map((s) => s.number)]),
		).toEqual([
			[224004, "2022", [1]],
			[119418, "2006", [1, 2]],
		]);
	});

	test("keep the reason why they are missing", () => {
		expect(schooling).toMatchObject({ absent: "not-published", note: "Asked in 2024.", sources: [] });
	});

	test("have a magnitude to sort by: the value, the middle of a band, or none", () => {
		expect([population, gdpPerCapita, schooling, memberSince].map(({ magnitude }) => magnitude)).toEqual([
			224004,
			20000,
			undefined,
			2016,
		]);
	});
});
