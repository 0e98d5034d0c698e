import { describe, expect, test } from "vitest";
import * as z from "zod";
import { network } from "../../../src/network/network.ts";
import { countryCodes, regionIds, regionOfCountry } from "../../../src/schemas/country.ts";
import { day, partialDate } from "../../../src/schemas/date.ts";
import { fact } from "../../../src/schemas/fact.ts";
import { collections } from "../../../src/schemas/index.ts";
import { cityEntry } from "../entries.ts";

const population = fact(z.literal("people"), z.number().int());
const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe("A figure", () => {
	const whole = { value: 224004, unit: "people", year: "2022", source: "census" };

	test("is a value with unit, year and source", () => {
		expect(accepts(population, whole)).toBe(true);
		for (const part of ["value", "unit", "year", "source"]) {
			expect([part, accepts(population, { ...whole, [part]: undefined })]).toEqual([part, false]);
		}
	});

	test("is never a bare number, a blank, or N/A", () => {
		for (const value of [224004, "", null, "N/A", {}]) expect(accepts(population, value)).toBe(false);
	});

	test("may be a band, but not a band and a value", () => {
		const { value, ...rest } = whole;
		expect(accepts(population, { ...rest, band: { from: 1, to: 2 } })).toBe(true);
		expect(accepts(population, { ...rest, band: { to: 2 } })).toBe(true);
		expect(accepts(population, { ...rest, band: {} })).toBe(false);
		expect(accepts(population, { ...rest, band: { from: 2, to: 1 } })).toBe(false);
		expect(accepts(population, { ...rest, value, band: { from: 1, to: 2 } })).toBe(false);
	});

	test("may carry a second, disagreeing value with a source of its own", () => {
		expect(accepts(population, { ...whole, also: [{ ...whole, value: 119418, year: "2006" }] })).toBe(true);
		expect(accepts(population, { ...whole, also: [{ value: 119418 }] })).toBe(false);
	});

	test("may be missing, for one of six reasons", () => {
		expect(accepts(population, { absent: "not-published" })).toBe(true);
		expect(accepts(population, { absent: "not-sought" })).toBe(true);
		expect(accepts(population, { absent: "no idea" })).toBe(false);
		expect(accepts(population, { absent: "unknown", value: 1 })).toBe(false);
	});

	test("may be undated, in that word", () => {
		expect(accepts(population, { ...whole, year: "undated" })).toBe(true);
		expect(accepts(population, { ...whole, year: "recent" })).toBe(false);
	});
});

describe("A date", () => {
	test("is an ISO string, also where YAML reads a number", () => {
		expect(partialDate.parse(2016)).toBe("2016");
		expect(partialDate.parse("2016-11")).toBe("2016-11");
	});

	test("is one that the calendar has", () => {
		expect(accepts(day, "2023-02-30")).toBe(false);
		expect(accepts(day, "2024-02-29")).toBe(true);
		expect(accepts(partialDate, "2016-13")).toBe(false);
	});
});

describe("The schemas", () => {
	test("refuse a key that they do not know", () => {
		expect(() => cityEntry("aville", { popluation: 1 })).toThrow(/popluation/);
	});

	test("take the day of the list for a city that nobody has read about, and ask for one of the two days", () => {
		expect(cityEntry("aville", { reviewed: undefined, listed: "2026-02-11" }).data.listed).toBe("2026-02-11");
		expect(() => cityEntry("aville", { reviewed: undefined })).toThrow(/reviewed/);
	});

	test("describe every field in words for the author", () => {
		const bare: string[] = [];
		const walk = (node: unknown, path: string): void => {
			if (typeof node !== "object" || node === null) return;
			for (const [key, value] of Object.entries((node as { properties?: object }).properties ?? {})) {
				if (!(value as { description?: string }).description) bare.push(`${path}.${key}`);
				walk(value, `${path}.${key}`);
			}
			for (const branch of (node as { anyOf?: unknown[] }).anyOf ?? []) walk(branch, path);
			walk((node as { items?: unknown }).items, path);
		};
		for (const [name, { schema }] of Object.entries(collections)) walk(z.toJSONSchema(schema), name);
		expect(bare).toEqual([]);
	});

	test("put every country into exactly one region", () => {
		const all = regionIds.flatMap((id) => network.regions[id].split(" "));
		expect(all.length).toBe(new Set(all).size);
		expect(countryCodes.length).toBe(all.length);
		expect([regionOfCountry("CN"), regionOfCountry("CI"), regionOfCountry("EG"), regionOfCountry("TR")]).toEqual([
			"asia-and-the-pacific",
			"africa",
			"arab-states",
			"europe-and-north-america",
		]);
		expect(() => regionOfCountry("QQ")).toThrow(/network.ts/);
	});
});
