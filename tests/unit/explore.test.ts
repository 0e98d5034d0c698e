import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../src/model/atlas.ts";
import { suggestedPairs } from "../../src/model/compare.ts";
import { coverage, figureYears } from "../../src/model/coverage.ts";
import { kilometresBetween } from "../../src/model/geo.ts";
import { awardRounds, byProfile, byYear } from "../../src/model/groupings.ts";
import { timeline } from "../../src/model/timeline.ts";
import { partOfYear, timelineChart } from "../../src/model/timeline-chart.ts";
import { cityEntry, content, eventEntry, interviewEntry, themeEntry } from "./entries.ts";

const today = "2026-11-21";
const sources = [{ id: "page", title: "A page", publisher: "A publisher" }];
const unknown = { absent: "unknown" };
const none = { population: unknown, gdpPerCapita: unknown, schooling: unknown, memberSince: unknown };
const population = (value: number, year: string) => ({ value, unit: "people", year, source: "page" });

const atlas = buildAtlas(
	content({
		cities: [
			cityEntry(
				"aville",
				{
					country: "KE",
					coordinates: { lat: 0, lon: 0, source: "page" },
					themes: ["reading"],
					awards: [{ year: 2017, source: "page" }],
					facts: {
						...none,
						population: { ...population(1000, "2015"), also: [population(1200, "2016")] },
						memberSince: { value: 2016, source: "page" },
					},
					sources,
					reviewed: "2026-02-01",
				},
				"<p>A profile</p>",
			),
			cityEntry("bville", {
				country: "KE",
				facts: {
					...none,
					population: population(500, "2021-06"),
					schooling: { value: 9, unit: "years", year: "undated", source: "page" },
					gdpPerCapita: { absent: "withheld" },
					memberSince: { value: 2018, source: "page" },
				},
				sources,
				reviewed: "2026-01-01",
			}),
			cityEntry("cville", { country: "IE", themes: ["reading"], reviewed: "2026-03-01" }, "<p>A profile</p>"),
			cityEntry("dville", { country: "CN", reviewed: "2026-03-01" }),
		],
		themes: [themeEntry("reading")],
		interviews: [interviewEntry("talk", { reviewed: "2025-12-01" })],
		events: [
			eventEntry("total-2018", { kind: "total", date: "2018-12", members: 9 }),
			eventEntry("total-2016", { kind: "total", date: "2016-06-30", members: 5 }),
			eventEntry("intake", { kind: "intake", date: "2018-02-01", newCities: 4 }),
			eventEntry("award", { kind: "award", date: "2017", laureates: 2, place: "Aville", city: "aville" }),
		],
	}),
	"en-GB",
	today,
);

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

	test("keeps the sources of each event", () => {
		expect(history.totals[0]?.sources.map(({ publisher }) => publisher)).toEqual(["A publisher"]);
	});

	test("is drawn on a scale from nought, each point where its date falls", () => {
		const { bars, totals, baseline, scale, width } = timelineChart(history);
		expect(scale[0]).toEqual({ y: baseline, value: 0 });
		expect(scale.at(-1)!.value).toBeGreaterThanOrEqual(9);
		expect(bars.map(({ year }) => year)).toEqual([2016, 2018]);
		expect(new Set(bars.map(({ height }) => height)).size).toBe(1);
		const [first, second] = totals;
		expect(first!.y).toBeGreaterThan(second!.y);
		expect(first!.x).toBeGreaterThan(bars[0]!.x);
		expect(first!.x).toBeLessThan(bars[0]!.x + bars[0]!.width);
		expect(second!.x).toBeLessThan(width);
	});

	test("puts a date as far into its year as it says", () => {
		expect(partOfYear("2020")).toBe(0.5);
		expect(partOfYear("2020-01-01")).toBeLessThan(0.01);
		expect(partOfYear("2020-12-31")).toBe(1);
		expect(partOfYear("2020-07")).toBeCloseTo(0.54, 2);
	});

	test("of an atlas without events and years has nothing to draw, and says so", () => {
		const bare = timeline(buildAtlas(content({ cities: [cityEntry("aville")] }), "en-GB", today));
		expect(bare.years).toEqual([]);
		expect(bare.latest).toBeUndefined();
		expect(timelineChart(bare).bars).toEqual([]);
	});
});

describe("The coverage page", () => {
	const { counts, regions, fields, countriesUntold, notPlaced, aged, undated, stale, pages } = coverage(atlas);

	test("counts figures with their sources, and gaps by their reason", () => {
		expect(counts).toEqual({
			cities: 4,
			profiles: 2,
			interviews: 1,
			themes: 1,
			countries: 3,
			figuresWithSource: 5,
			figuresWithoutSource: 0,
			disputed: 1,
			absences: { "not-published": 0, "not-collected": 0, "not-applicable": 0, withheld: 1, unknown: 10 },
		});
	});

	test("counts each figure over all cities: given and missing together are all of them", () => {
		for (const { id, given, undated: _, ...reasons } of fields) {
			const missing = Object.values(reasons).reduce((sum, n) => sum + n);
			expect([id, given + missing]).toEqual([id, 4]);
		}
		expect(fields.find(({ id }) => id === "schooling")).toMatchObject({ given: 1, undated: 1 });
	});

	test("counts each region, without the year of joining among its figures", () => {
		expect(regions.find(({ id }) => id === "africa")).toMatchObject({
			cities: 2,
			profiles: 1,
			interviews: 1,
			figures: 3,
		});
	});

	test("names countries in which no city has a profile", () => {
		expect(countriesUntold.map(({ code }) => code)).toEqual(["CN"]);
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
		expect(pages).toBe(5);
	});

	test("names the cities that the map cannot show", () => {
		expect(notPlaced.map(({ id }) => id)).toEqual(["bville", "cville", "dville"]);
	});
});

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
		const { told, untold } = byProfile(atlas.cities);
		expect([told.map(({ id }) => id), untold.map(({ id }) => id)]).toEqual([
			["aville", "cville"],
			["bville", "dville"],
		]);
	});
});

test("an event in a city that does not exist is refused, and says from where", () => {
	const events = [eventEntry("meeting", { kind: "conference", date: "2020", city: "nowhere" })];
	expect(() => buildAtlas(content({ events }), "en-GB", today)).toThrow(/"meeting".*"nowhere"/);
});

test("suggested pairs join cities with profiles of different regions that share a theme, each city once", () => {
	const pairs = suggestedPairs(atlas);
	expect(pairs.map(({ cities, themes }) => [cities.map(({ id }) => id), themes.map(({ id }) => id)])).toEqual([
		[["aville", "cville"], ["reading"]],
	]);
});

test("the distance between two places is that along the great circle", () => {
	expect(kilometresBetween({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6371.0088, 0);
	expect(kilometresBetween({ lat: 51.9, lon: -8.47 }, { lat: 51.9, lon: -8.47 })).toBe(0);
});
