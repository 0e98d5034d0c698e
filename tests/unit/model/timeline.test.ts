import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { timeline } from "../../../src/model/timeline.ts";
import { cityEntry, content } from "../entries.ts";
import { atlas, today } from "../history.ts";

describe("The timeline", () => {
	const history = timeline(atlas);

	test("has every year from the first to the last, those in which nothing happened too", () => {
		expect(history.years.map(({ year, joined, held }) => [year, joined, held])).toEqual([
			[2016, 1, 1],
			[2017, 0, 1],
			[2018, 1, 2],
		]);
	});

	test("sets what was announced beside what the atlas holds", () => {
		expect(history.years.map(({ announced }) => announced)).toEqual([undefined, undefined, 4]);
		expect(history.years.map(({ totals }) => totals.map(({ members }) => members))).toEqual([[5], [], [9]]);
		expect(history.latest?.id).toBe("total-2018");
		expect([history.cities, history.withoutYear]).toEqual([4, 2]);
	});

	test("counts each region's members by year, and those without a year beside them", () => {
		const regions = history.regions.map(({ id, held, withoutYear }) => [id, held, withoutYear]);
		expect(regions).toContainEqual(["africa", [1, 1, 2], 0]);
		expect(regions).toContainEqual(["asia-and-the-pacific", [0, 0, 0], 1]);
		const sums = history.years.map((_, i) => history.regions.reduce((sum, { held }) => sum + held[i]!, 0));
		expect(sums).toEqual(history.years.map(({ held }) => held));
	});

	test("keeps the sources of each event", () => {
		expect(history.totals[0]?.sources.map(({ publisher }) => publisher)).toEqual(["A publisher"]);
	});

	test("of an atlas without events and years has no years", () => {
		const bare = timeline(buildAtlas(content({ cities: [cityEntry("aville")] }), "en", today));
		expect(bare.years).toEqual([]);
		expect(bare.latest).toBeUndefined();
	});
});
