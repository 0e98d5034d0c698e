import { describe, expect, test } from "vitest";
import { awardRounds, byLetter, byProfile, byYear } from "../../../src/model/groupings.ts";
import { atlas } from "../history.ts";

describe("Lists of cities", () => {
	test("by year of joining begin with the newest and end with those without one", () => {
		expect(byYear(atlas.cities).map(({ year, cities }) => [year, cities.length])).toEqual([
			[2018, 1],
			[2016, 1],
			[undefined, 2],
		]);
	});

	test("by award hold each round that a city or an event names", () => {
		expect(awardRounds(atlas).map(({ year, cities, event }) => [year, cities.length, event?.laureates])).toEqual([
			[2017, 1, 2],
		]);
	});

	test("by profile hold every city once", () => {
		const { withProfile, withoutProfile } = byProfile(atlas.cities);
		expect([withProfile.map(({ id }) => id), withoutProfile.map(({ id }) => id)]).toEqual([
			["aville", "cville"],
			["bville", "dville"],
		]);
	});
});

test("Names stand under their first letter, whatever marks it carries", () => {
	const names = ["'s-Hertogenbosch", "Évry", "Espoo", "İzmir"].map((name) => ({ name, path: "" }));
	expect(byLetter(names, ({ name }) => name).map(({ letter }) => letter)).toEqual(["S", "E", "I"]);
});
