import { describe, expect, test } from "vitest";
import { coverage, figureYears } from "../../../src/model/coverage.ts";
import { figureIds, figures } from "../../../src/schemas/figures.ts";
import { atlas, today } from "../history.ts";

describe("The coverage page", () => {
	const {
		counts,
		regions,
		missing,
		figures: byFigure,
		countriesWithoutProfile,
		notPlaced,
		aged,
		undated,
		stale,
		reviewedPages,
		notReviewed,
	} = coverage(atlas);

	test("counts figures with their sources, and gaps by their reason, those of optional figures too", () => {
		const optional = 4 * figureIds.filter((id) => figures[id].isOptional).length;
		expect(counts).toEqual({
			cities: 4,
			profiles: 2,
			interviews: 1,
			themes: 1,
			practices: 0,
			topics: 0,
			countries: 3,
			figuresWithSource: 5,
			figuresWithoutSource: 0,
			disputed: 1,
			absences: {
				"not-published": 0,
				"not-collected": 0,
				"not-applicable": 0,
				withheld: 1,
				unknown: 10,
				"not-sought": optional,
			},
		});
	});

	test("counts each figure over all cities: given and missing together are all of them", () => {
		for (const { id, given, undated: _, ...reasons } of byFigure) {
			const missing = Object.values(reasons).reduce((sum, n) => sum + n);
			expect([id, given + missing]).toEqual([id, 4]);
		}
		expect(byFigure.find(({ id }) => id === "schooling")).toMatchObject({ given: 1, undated: 1 });
	});

	test("counts each region, without the year of joining among its figures", () => {
		expect(regions.find(({ id }) => id === "africa")).toMatchObject({
			cities: 2,
			profiles: 1,
			interviews: 1,
			figures: 3,
		});
	});

	test("puts every city into the picture once, by region and by how deep the atlas goes", () => {
		const picture = regions.map(({ id, pictured }) => [
			id,
			...Object.values(pictured).map((list) => list.map((city) => city.id)),
		]);
		expect(picture).toContainEqual(["africa", ["aville"], ["bville"], []]);
		expect(picture).toContainEqual(["asia-and-the-pacific", [], [], ["dville"]]);
		expect(regions.flatMap(({ pictured }) => Object.values(pictured).flat())).toHaveLength(4);
	});

	test("draws the winners of an award first", () => {
		const [plain, winner] = [atlas.cities[0]!, atlas.cities[2]!].map((city, i) => ({
			...city,
			hasProfile: true,
			awards: i === 0 ? [] : [{ year: 2017, sources: [] }],
		}));
		const [region] = atlas.regions;
		const { pictured } = coverage({ ...atlas, regions: [{ ...region!, cities: [plain!, winner!] }] }).regions[0]!;
		expect(pictured.profile.map(({ id }) => id)).toEqual([winner!.id, plain!.id]);
	});

	test("counts the members that the last announced total has more than the atlas, and never fewer than none", () => {
		expect(missing).toBe(5);
		expect(coverage({ ...atlas, events: atlas.events.map((event) => ({ ...event, members: 1 })) }).missing).toBe(0);
		expect(coverage({ ...atlas, events: [] }).missing).toBe(0);
	});

	test("names countries in which no city has a profile", () => {
		expect(countriesWithoutProfile.map(({ code }) => code)).toEqual(["CN"]);
	});

	test("names figures that are older than they may be, and those of unknown age", () => {
		expect(Number(today.slice(0, 4)) - figureYears).toBe(2021);
		expect(aged.map(({ city, id, statement }) => [city.id, id, statement.year])).toEqual([
			["aville", "population", "2015"],
		]);
		expect(undated.map(({ city, id }) => [city.id, id])).toEqual([["bville", "schooling"]]);
	});

	test("names the pages that wait longest, cities and interviews alike", () => {
		expect(stale.map(({ path }) => path).slice(0, 2)).toEqual(["interviews/talk.html", "cities/bville.html"]);
		expect(reviewedPages).toBe(4);
	});

	test("names the cities whose pages nobody has read against their sources, which do not count as reviewed", () => {
		expect(notReviewed.map(({ id }) => id)).toEqual(["dville"]);
	});

	test("names the cities that the map cannot show", () => {
		expect(notPlaced.map(({ id }) => id)).toEqual(["bville", "cville", "dville"]);
	});
});
