import { buildAtlas } from "../../src/model/build-atlas.ts";
import { cityEntry, content, eventEntry, interviewEntry, themeEntry } from "./entries.ts";

/** A small atlas of places that do not exist, with figures, awards and events of several years. */

export const today = "2026-11-21";
const sources = [{ id: "page", title: "A page", publisher: "A publisher" }];
const unknown = { absent: "unknown" };
const none = { population: unknown, gdpPerCapita: unknown, schooling: unknown, memberSince: unknown };
const population = (value: number, year: string) => ({ value, unit: "people", year, source: "page" });

export const atlas = buildAtlas(
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
			cityEntry("dville", { country: "CN", reviewed: undefined, listed: "2025-01-01" }),
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
	"en",
	today,
);
