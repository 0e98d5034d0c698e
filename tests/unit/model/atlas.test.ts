import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../../src/model/atlas.ts";
import { cityEntry, content, eventEntry, interviewEntry, themeEntry } from "../entries.ts";

const atlasOf = (parts: Parameters<typeof content>[0]) => buildAtlas(content(parts), "en-GB", "2026-11-21");

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

	test("puts the newest interview first and undated ones last", () => {
		const dates = ["2016", undefined, "2016-11-15", "2021-02"];
		const atlas = atlasOf({
			cities: [cityEntry("aville")],
			themes: [themeEntry("reading")],
			interviews: dates.map((date, i) => interviewEntry(`i${i}`, { date })),
		});
		expect(atlas.interviews.map((interview) => interview.date)).toEqual(["2021-02", "2016-11-15", "2016", undefined]);
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
