import { describe, expect, test } from "vitest";
import { directionOf, type Sortable, sortCities } from "../../../../src/client/cities/sort.ts";

const city = (name: string, country: string, population?: number, joined?: number): Sortable & { name: string } => ({
	name,
	country,
	numbers: { population, joined, award: undefined, voices: undefined },
});
const cities = [
	city("Aville", "Kenya", 200, 2019),
	city("Bville", "Ireland", undefined, 2016),
	city("Cville", "Ireland", 900),
];
const compare = (a: string, b: string) => a.localeCompare(b);
const sorted = (...[key, isReversed = false]: [Parameters<typeof sortCities>[1], boolean?]) => {
	const { known, unknown } = sortCities(cities, key, isReversed, compare);
	return [known, unknown].map((some) => some.map(({ name }) => name).join(" "));
};

describe("The city list", () => {
	test("stands by name as it came, and the other way round", () => {
		expect(sorted("name")).toEqual(["Aville Bville Cville", ""]);
		expect(sorted("name", true)).toEqual(["Cville Bville Aville", ""]);
	});

	test("stands by country, and within one by name in either direction", () => {
		expect(sorted("country")).toEqual(["Bville Cville Aville", ""]);
		expect(sorted("country", true)).toEqual(["Aville Bville Cville", ""]);
	});

	test("begins with the largest number or the first year, and keeps those without one apart", () => {
		expect(sorted("population")).toEqual(["Cville Aville", "Bville"]);
		expect(sorted("population", true)).toEqual(["Aville Cville", "Bville"]);
		expect(sorted("joined")).toEqual(["Bville Aville", "Cville"]);
		expect(sorted("award")).toEqual(["", "Aville Bville Cville"]);
	});

	test("says in which direction it runs", () => {
		expect([directionOf("population", false), directionOf("population", true)]).toEqual(["descending", "ascending"]);
		expect([directionOf("joined", false), directionOf("name", true)]).toEqual(["ascending", "descending"]);
	});
});
