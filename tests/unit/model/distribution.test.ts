import { describe, expect, test } from "vitest";
import { distributionOf, stripHeight, stripWidth } from "../../../src/model/distribution.ts";
import type { Statement } from "../../../src/model/figures.ts";

const people = (value: number, rest: Partial<Statement> = {}): Statement => ({
	value,
	unit: "people",
	year: "2020",
	sources: [],
	...rest,
});
/** 41 cities from ten thousand people to a million. */
const cities = Array.from({ length: 41 }, (_, i) => people(Math.round(10_000 * 100 ** (i / 40))));

describe("The distribution of a figure", () => {
	test("tells between which numbers the middle half of the cities lies", () => {
		const { count, middle } = distributionOf(cities)!;
		expect(count).toBe(41);
		expect(middle).toEqual([32_000, 320_000]);
	});

	test("tells from which years the numbers are, and how many have none", () => {
		const { years, undated } = distributionOf([
			...cities,
			people(5, { year: "1999-05" }),
			people(5, { year: "undated" }),
		])!;
		expect(years).toEqual(["1999", "2020"]);
		expect(undated).toBe(1);
	});

	test("places a number on a logarithmic scale, from one end of the strip to the other", () => {
		const { place } = distributionOf(cities)!;
		expect([10_000, 100_000, 1_000_000].map(place)).toEqual([0, stripWidth / 2, stripWidth]);
	});

	test("is drawn as high as cities are many, and a single one is not lost", () => {
		const { outline } = distributionOf([...Array.from({ length: 30 }, () => people(10)), people(1000)])!;
		expect(outline.startsWith(`M0 ${stripHeight}V0h8V24h8`)).toBe(true);
		expect(outline.endsWith("V24h8V23h8V24z")).toBe(true);
	});

	test("leaves out bands and limits, and is none below thirty numbers", () => {
		const limits = [people(5, { qualifier: "more than" }), people(0, { value: undefined, band: { from: 1 } })];
		expect(distributionOf([...cities, ...limits])!.count).toBe(41);
		expect(distributionOf([...cities.slice(0, 29), ...limits])).toBeUndefined();
	});
});
