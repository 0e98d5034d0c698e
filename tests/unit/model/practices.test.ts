import { describe, expect, test } from "vitest";
import { topicBooklet } from "../../../src/model/booklet.ts";
import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { sizeOf, strongestEvaluation } from "../../../src/model/practice.ts";
import { practiceIndex } from "../../../src/model/practice-index.ts";
import { overviewOf, patternOf } from "../../../src/model/topic.ts";
import { areaIds } from "../../../src/schemas/practice.ts";
import { cityEntry, content, interviewEntry, practiceEntry, themeEntry, topicEntry } from "../entries.ts";

const source = "page";
const cost = (value: number, extra: object = {}) => ({
	value,
	unit: "EUR",
	for: "year",
	year: "2020",
	basis: "fact",
	source,
	...extra,
});
const citySources = [{ id: "report", title: "A report", publisher: "A paper", date: "2021-03" }];
const profile = (text: string) => ({ body: text, html: "<p>Some text</p>" });

const atlas = buildAtlas(
	content({
		cities: [
			{
				...cityEntry("aville", {
					sources: citySources,
					facts: {
						population: { value: 90_000, unit: "people", year: "2020", source: "report" },
						gdpPerCapita: { absent: "unknown" },
						schooling: { absent: "unknown" },
						memberSince: { absent: "unknown" },
					},
				}),
				...profile("## Goals\n\nA festival is held.[^report] Festivals cost. A third festival came.\n\nNothing else."),
			},
			{
				...cityEntry("bville", { sources: citySources }),
				...profile("The festivity ended.\n\nA fair is no word of it."),
			},
		],
		interviews: [{ ...interviewEntry("talk", { date: "2019" }), body: "## A point {#point}\n\nWe love the festival." }],
		themes: [themeEntry("reading")],
		practices: [
			practiceEntry("festival", {
				title: "Festival",
				areas: [areaIds[1], areaIds[0]],
				since: { date: "2004", source },
				lead: { kind: "library", name: "L", source },
				cost: [cost(100), cost(20, { for: "event" })],
				staff: { absent: "not-published", note: "Asked." },
				evaluated: [
					{ kind: "independent", year: "2019", source },
					{ kind: "own-account", year: "2020", source },
				],
				difficulties: [{ point: "Rain", source }],
				takenUpBy: [
					{ who: "Bville", city: "bville", practice: "fair", how: "copied", source },
					{ who: "Cville", how: "visited", source },
				],
			}),
			practiceEntry("fair", {
				title: "Fair",
				city: "bville",
				also: ["aville"],
				since: { date: "2001-05", source },
				cost: [cost(50)],
				status: { state: "ended", asOf: "2022", source },
			}),
		],
		topics: [
			topicEntry("festivals", {
				words: ["festival*"],
				leaveOut: [{ page: "cities/aville", sentence: "Festivals cost" }],
				add: [
					{ page: "practices/fair" },
					{ page: "cities/bville", sentence: "A fair is" },
					{ page: "cities/aville", sentence: "Nothing" },
				],
			}),
			topicEntry("nothing", { words: ["zeppelin"] }),
		],
	}),
	"en",
	"2026-11-21",
);
const [fair, festival] = atlas.practices;
const [topic, empty] = atlas.topics;

describe("A practice", () => {
	test("stands with its city, with further cities, and with its themes", () => {
		expect(atlas.cities.map(({ practices }) => practices.map(({ id }) => id))).toEqual([
			["fair", "festival"],
			["fair"],
		]);
		expect(atlas.themes[0]!.practices).toEqual([fair, festival]);
	});

	test("has numbered sources for each figure and point", () => {
		expect(festival!.cost[0]!.sources).toEqual(festival!.sources);
		expect(festival!.takenUpBy[1]).toEqual({ who: "Cville", how: "visited", sources: festival!.sources });
	});

	test("tells what is missing, and why, where its author says so", () => {
		expect(festival!.staff).toEqual([]);
		expect(festival!.absences).toEqual([{ field: "staff", absent: "not-published", note: "Asked." }]);
		expect(festival!.untold).toEqual(expect.arrayContaining(["staff", "results", "conditions"]));
		expect(festival!.untold).not.toContain("cost");
	});

	test("knows who took it over also where only the other one says so", () => {
		expect(festival!.takenUpBy[0]!.practice).toBe(fair);
		expect(fair!.from).toEqual([
			{ who: "Festival", how: "copied", year: undefined, city: atlas.cities[0], practice: festival, sources: [] },
		]);
	});

	test("is known by the strongest of its evaluations", () => {
		expect(strongestEvaluation(festival!)).toBe("independent");
		expect(strongestEvaluation(fair!)).toBeUndefined();
	});
});

test("practices are found by area, by what they tell and by the size of their city", () => {
	const { areas, told, sizes } = practiceIndex(atlas);
	expect(areas.map(({ id, practices }) => [id, practices.length])).toEqual([
		[areaIds[0], 2],
		[areaIds[1], 1],
	]);
	const ids = Object.fromEntries(told.map(({ id, practices }) => [id, practices.map((each) => each.id)]));
	expect(ids).toEqual({
		difficulties: ["festival"],
		independent: ["festival"],
		cost: ["fair", "festival"],
		takenUp: ["festival"],
		ended: ["fair"],
	});
	expect(sizes.map(({ id, practices }) => [id, practices[0]!.id])).toEqual([
		["small", "festival"],
		["unknown", "fair"],
	]);
	expect(sizeOf(atlas.cities[1]!)).toBeUndefined();
});

describe("A topic", () => {
	test("matches whole words, phrases over a line's end, and any ending where a star stands", () => {
		expect(patternOf(["cost"]).test("It costs a lot")).toBe(false);
		expect(patternOf(["cost*"]).test("It COSTS a lot")).toBe(true);
		expect(patternOf(["book bus"]).test("The book\nbus came")).toBe(true);
		expect(patternOf(["a.b"]).test("axb")).toBe(false);
	});

	test("holds the practices that its words find and those that it adds", () => {
		expect(topic!.practices).toEqual([fair, festival]);
		expect(festival!.topics).toEqual([topic]);
		expect(empty!.practices).toEqual([]);
	});

	test("holds sentences with page, section, date and source, without what it leaves out", () => {
		expect(topic!.passages.map(({ page, text, anchor, date }) => [page.name, text, anchor, date])).toEqual([
			["aville", "A festival is held.", "goals", "2021-03"],
			["aville", "A third festival came.", "goals", undefined],
			["aville", "Nothing else.", "goals", undefined],
			["talk", "We love the festival.", "point", "2019"],
			["bville", "A fair is no word of it.", "", undefined],
		]);
		expect(topic!.passages[0]!.sources.map(({ publisher }) => publisher)).toEqual(["A paper"]);
	});

	test("compares its practices: who leads, since when, and what they cost in a year, never converted", () => {
		const overview = overviewOf(topic!);
		expect(overview.leads).toEqual([{ kind: "library", count: 1 }]);
		expect(overview.begun.map(({ practice, date }) => [practice.id, date])).toEqual([
			["fair", "2001-05"],
			["festival", "2004"],
		]);
		expect(overview.yearly.map(({ practice, cost: { value } }) => [practice.id, value])).toEqual([
			["fair", 50],
			["festival", 100],
		]);
		expect(overview.difficulties.map(({ practice }) => practice.id)).toEqual(["festival"]);
	});

	test("has a booklet of its practices, and none without any", () => {
		expect(topicBooklet(topic!)).toMatchObject({ path: "booklets/topics/festivals.html", practices: 2 });
		expect(topicBooklet(empty!)).toBeUndefined();
	});
});
