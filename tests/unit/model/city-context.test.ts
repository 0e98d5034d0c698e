import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { contextAmong } from "../../../src/model/city-context.ts";
import { cityEntry, content } from "../entries.ts";

const absent = { absent: "unknown" };
const facts = (year?: number) => ({
	population: absent,
	gdpPerCapita: absent,
	schooling: absent,
	memberSince: year ? { value: year, source: "list" } : absent,
});
const sources = [{ id: "list", title: "A list", publisher: "A publisher" }];
const at = (lat: number) => ({ lat, lon: 0, source: "list" });
const { cities } = buildAtlas(
	content({
		cities: [
			cityEntry("aville", { coordinates: at(0), facts: facts(2017), sources }),
			cityEntry("beville", { coordinates: at(1), facts: facts(2017), sources }),
			cityEntry("ceville", { coordinates: at(3), facts: facts(2015), sources }, "<p>Text.</p>"),
			cityEntry("deville", { coordinates: at(2), country: "FI", facts: facts(2017), sources }, "<p>Text.</p>"),
			cityEntry("eville", { facts: facts(), sources }),
		],
	}),
	"en",
	"2026-11-21",
);
const contextOf = contextAmong(cities);
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe("The context of a city", () => {
	test("names the other cities of its country, those with a profile first", () => {
		expect(ids(contextOf(cities[0]!).compatriots)).toEqual(["ceville", "beville", "eville"]);
	});

	test("names the others that joined in its year, and none where that is unknown", () => {
		expect(ids(contextOf(cities[0]!).sameYear)).toEqual(["beville", "deville"]);
		expect(contextOf(cities[4]!).sameYear).toEqual([]);
	});

	test("holds the nearest profile for a city that has none, and a place", () => {
		const { nearestProfile } = contextOf(cities[0]!);
		expect(nearestProfile!.city.id).toBe("deville");
		expect(nearestProfile!.km).toBeCloseTo(222.4, 1);
		expect(contextOf(cities[2]!).nearestProfile).toBeUndefined();
		expect(contextOf(cities[4]!).nearestProfile).toBeUndefined();
	});

	test("places no figure where few cities have it", () => {
		expect(contextOf(cities[0]!).places).toEqual({});
	});
});
