import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { cityEntry, content, eventEntry, interviewEntry, themeEntry } from "../entries.ts";

const atlasOf = (parts: Parameters<typeof content>[0]) => buildAtlas(content(parts), "en", "2026-11-21");

describe("The atlas", () => {
	test("sorts cities as a reader of the language does", () => {
		const atlas = atlasOf({ cities: ["Évry", "Zürich", "Espoo", "Éa"].map((name, i) => cityEntry(`c${i}`, { name })) });
		expect(atlas.cities.map((city) => city.name)).toEqual(["Éa", "Espoo", "Évry", "Zürich"]);
	});

	test("passes over marks when it sorts: ’s-Hertogenbosch stands under S", () => {
		const names = ["’s-Hertogenbosch", "Abuja", "Seoul"];
		const atlas = atlasOf({ cities: names.map((name, i) => cityEntry(`c${i}`, { name })) });
		expect(atlas.cities.map((city) => city.name)).toEqual(["Abuja", "Seoul", "’s-Hertogenbosch"]);
	});

	test("groups cities by country and region, and leaves out regions without any", () => {
		const atlas = atlasOf({
			cities: [cityEntry("a", { country: "CN" }), cityEntry("b", { country: "CI" }), cityEntry("c", { country: "CN" })],
		});
		expect(atlas.countries.map(({ name, cities }) => [name, cities.length])).toEqual([
			["China", 2],
			["Côte d’Ivoire", 1],
		]);
		expect(atlas.regions.map((region) => region.id)).toEqual(["africa", "asia-and-the-pacific"]);
	});

	test("puts the newest voice of a kind first and undated ones last", () => {
		const dates = ["2016", undefined, "2016-11-15", "2021-02"];
		const atlas = atlasOf({
			cities: [cityEntry("aville")],
			themes: [themeEntry("reading")],
			interviews: dates.map((date, i) => interviewEntry(`i${i}`, { date })),
		});
		expect(atlas.interviews.map((interview) => interview.date)).toEqual(["2021-02", "2016-11-15", "2016", undefined]);
	});

	test("puts interviews before speeches before statements, whatever their dates", () => {
		const kinds = { "2024": "statement", "2023": "speech", "2022": "interview" };
		const atlas = atlasOf({
			cities: [cityEntry("aville", { themes: ["reading"] })],
			themes: [themeEntry("reading")],
			interviews: Object.entries(kinds).map(([date, kind]) =>
				interviewEntry(kind, { kind, date, themes: ["reading"] }),
			),
		});
		const order = ["interview", "speech", "statement"];
		for (const { interviews } of [atlas, atlas.cities[0]!, atlas.themes[0]!]) {
			expect(interviews.map(({ kind }) => kind)).toEqual(order);
		}
	});

	test("takes the date of a voice's source where it has none, and does not call it its own", () => {
		const sourced = (...dates: (string | undefined)[]) => ({
			sources: dates.map((date, i) => ({
				id: `s${i}`,
				title: "A page",
				publisher: "A publisher",
				...(date && { date }),
			})),
		});
		const atlas = atlasOf({
			cities: [cityEntry("aville")],
			themes: [themeEntry("reading")],
			interviews: [
				interviewEntry("nowhere", sourced(undefined)),
				interviewEntry("source", sourced(undefined, "2019-05", "2018")),
				interviewEntry("own", { date: "2017", ...sourced("2020") }),
			],
		});
		expect(atlas.interviews.map(({ id, date, published }) => [id, date, published])).toEqual([
			["source", undefined, "2018"],
			["own", "2017", undefined],
			["nowhere", undefined, undefined],
		]);
	});

	test("refuses a reference that leads nowhere, and says from where", () => {
		expect(() => atlasOf({ cities: [cityEntry("aville", { themes: ["raeding"] })] })).toThrow(/"aville".*"raeding"/);
		expect(() =>
			atlasOf({ interviews: [interviewEntry("talk", { city: "nowhere" })], themes: [themeEntry("reading")] }),
		).toThrow(/"talk".*"nowhere"/);
	});

	test("refuses an event in a city that does not exist, and says from where", () => {
		const events = [eventEntry("meeting", { kind: "conference", date: "2020", city: "nowhere" })];
		expect(() => atlasOf({ events })).toThrow(/"meeting".*"nowhere"/);
	});
});
