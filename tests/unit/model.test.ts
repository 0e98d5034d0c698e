import { feature, mesh } from "topojson-client";
import { describe, expect, test } from "vitest";
import countries from "world-atlas/countries-50m.json" with { type: "json" };
import { buildAtlas } from "../../src/model/atlas.ts";
import { pathData, type World } from "../../src/model/base-map.ts";
import { linkCitations, numbered } from "../../src/model/citations.ts";
import { cityPages } from "../../src/model/city.ts";
import { figuresOf, magnitude } from "../../src/model/figures.ts";
import { kilometresBetween } from "../../src/model/geo.ts";
import { byLetter } from "../../src/model/groupings.ts";
import { interviewPages } from "../../src/model/interview.ts";
import { locatorMap, projectionAt } from "../../src/model/locator-map.ts";
import { nearestCities } from "../../src/model/nearest-cities.ts";
import { similarCities } from "../../src/model/similar-cities.ts";
import { worldMap } from "../../src/model/world-map.ts";
import { random } from "../random.ts";
import { cityEntry, content, interviewEntry, themeEntry } from "./entries.ts";

const atlasOf = (parts: Parameters<typeof content>[0]) => buildAtlas(content(parts), "en-GB", "2026-11-21");

const source = (id: string) => ({ id, title: id, publisher: "A publisher" });

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
});

describe("Citations", () => {
	const sources = numbered([source("census"), source("plan")] as Parameters<typeof numbered>[0]);

	test("become numbered links to their sources", () => {
		expect(linkCitations("<p>So it is.[^plan]</p>", sources)).toBe(
			'<p>So it is.<sup class="cite"><a href="#source-plan">2</a></sup></p>',
		);
	});

	test("stay as they are where no source has that name, and inside tags", () => {
		const html = '<p title="a > b [^plan]">[^nothing]</p>';
		expect(linkCitations(html, sources)).toBe(html);
	});
});

describe("Figures", () => {
	const facts = cityEntry("aville", {
		sources: [source("census"), source("uil")],
		facts: {
			population: {
				value: 224004,
				unit: "people",
				year: "2022",
				source: "census",
				also: [{ value: 119418, unit: "people", year: "2006", source: ["uil", "census"] }],
			},
			gdpPerCapita: { band: { from: 15000, to: 25000 }, unit: "USD", year: "undated", source: "uil" },
			schooling: { absent: "not-published", note: "Asked in 2024." },
			memberSince: { value: 2016, source: "uil" },
		},
	}).data;
	const [population, gdp, schooling, member] = figuresOf(facts.facts, numbered(facts.sources));

	test("keep year and source, and both values where sources disagree", () => {
		expect(
			population!.statements!.map(({ value, year, sources }) => [value, year, sources.map((s) => s.number)]),
		).toEqual([
			[224004, "2022", [1]],
			[119418, "2006", [1, 2]],
		]);
	});

	test("keep the reason why they are missing", () => {
		expect(schooling).toMatchObject({ absent: "not-published", note: "Asked in 2024.", sources: [] });
	});

	test("have a magnitude to sort by: the value, the middle of a band, or none", () => {
		expect([population, gdp, schooling, member].map((figure) => magnitude(figure!))).toEqual([
			224004,
			20000,
			undefined,
			2016,
		]);
	});
});

describe("The nearest cities", () => {
	const places = [
		{ lat: 51.898, lon: -8.4706 }, // Cork
		{ lat: 53.3331, lon: -6.2489 }, // Dublin
		undefined,
		{ lat: 52.6647, lon: -8.6231 }, // Limerick
		{ lat: 30.2936, lon: 120.1614 }, // Hangzhou
	];
	const near = nearestCities(places);

	test("come nearest first, with the distance in kilometres", () => {
		expect(near(0, 3).map(({ index, km }) => [index, Math.round(km)])).toEqual([
			[3, 86],
			[1, 219],
			[4, 9598],
		]);
	});

	test("are none for a place that is not on the map", () => {
		expect(near(2, 3)).toEqual([]);
	});

	test("are those that the distances say, and equal distances keep the order of the list", () => {
		const next = random(5);
		const degrees = (most: number) => Math.round(most * (2 * next() - 1));
		// Whole degrees, so that some cities lie in the same place.
		const points = Array.from({ length: 300 }, () => ({ lat: degrees(20), lon: 175 + degrees(10) }));
		const find = nearestCities(points);
		for (const [i, point] of points.entries()) {
			const far = points.map((other, index) => ({ index, km: kilometresBetween(point, other) }));
			const best = far.filter(({ index }) => index !== i).sort((a, b) => a.km - b.km);
			expect(find(i, 4)).toEqual(best.slice(0, 4));
		}
	});
});

describe("Cities like each other", () => {
	const find = similarCities([
		{ themes: ["libraries", "literacy"], region: "africa", population: 100 },
		{ themes: ["libraries"], region: "africa" },
		{ themes: ["libraries", "literacy"], region: "arab-states", population: 150 },
		{ themes: [], region: "africa", population: 100 },
		{ themes: ["libraries"], region: "arab-states", population: 500 },
	]);

	test("share themes first, then region and size, and the reasons are given", () => {
		expect(find(0, 2)).toEqual([
			{ index: 2, sharedThemes: ["libraries", "literacy"], sameRegion: false, similarSize: true },
			{ index: 1, sharedThemes: ["libraries"], sameRegion: true, similarSize: false },
		]);
	});

	test("are none for a city without themes", () => {
		expect(find(3, 2)).toEqual([]);
	});

	test("are those that a look at every pair finds", () => {
		const next = random(3);
		const some = (count: number) => Math.floor(next() * count);
		const cities = Array.from({ length: 300 }, () => ({
			themes: ["art", "health", "libraries", "literacy", "work"].filter(() => next() < 0.4),
			region: ["africa", "arab-states", "europe"][some(3)]!,
			population: next() < 0.8 ? 10 ** (3 + some(4)) : undefined,
		}));
		const like = similarCities(cities);
		for (const [i, city] of cities.entries()) {
			const scored = cities.map((other, index) => {
				const shared = other.themes.filter((theme) => city.themes.includes(theme)).length;
				const sizes = [city.population, other.population].map((size) => size ?? Number.NaN);
				const similar = Math.max(...sizes) <= 2 * Math.min(...sizes);
				return { index, score: shared && 2 * shared + Number(other.region === city.region) + Number(similar) };
			});
			const best = scored.filter(({ index, score }) => index !== i && score > 0).sort((a, b) => b.score - a.score);
			expect(like(i, 4).map(({ index }) => index)).toEqual(best.slice(0, 4).map(({ index }) => index));
		}
	});
});

describe("Maps", () => {
	test("place cities where they are", () => {
		const { map, place } = worldMap;
		const [cork, melbourne] = [place({ lat: 51.9, lon: -8.5 })!, place({ lat: -37.7, lon: 144.6 })!];
		expect(cork.x).toBeLessThan(melbourne.x);
		expect(cork.y).toBeLessThan(melbourne.y);
		for (const { x, y } of [cork, melbourne]) {
			expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
		}
	});

	test("share one drawing between cities of one neighbourhood, and keep each of them inside", () => {
		expect(locatorMap({ lat: 51.9, lon: -8.5 })).toBe(locatorMap({ lat: 52.7, lon: -8.6 }));
		for (let lat = -54; lat <= 69; lat += 3) {
			for (let lon = -180; lon < 180; lon += 45) {
				const { map, place } = locatorMap({ lat, lon });
				const { x, y } = place({ lat, lon })!;
				expect([lat, lon, x > 4 && x < map.width - 4 && y > 4 && y < map.height - 4]).toEqual([lat, lon, true]);
			}
		}
	});

	test.each([
		["Cork", { lat: 51.9, lon: -8.5 }],
		["the middle of Asia, which has no shore in view", { lat: 46, lon: 90 }],
		["Fiji, where the date changes", { lat: -18.1, lon: 178.4 }],
		["the north of Greenland, close to the pole", { lat: 83, lon: -40 }],
	])("of %s show all that the whole world has there", (_, point) => {
		const world = countries as unknown as World;
		const middle = (degrees: number) => Math.floor(degrees / 12) * 12 + 6;
		const projection = projectionAt({ lat: middle(point.lat), lon: middle(point.lon) });
		const borders = mesh(world, world.objects.countries, (a, b) => a !== b);
		expect(locatorMap(point).map).toEqual({
			width: 300,
			height: 200,
			land: pathData(feature(world, world.objects.land), projection),
			borders: pathData(borders, projection),
		});
	});
});

describe("Pages", () => {
	const atlas = atlasOf({
		cities: [
			cityEntry("aville", { themes: ["reading"], sources: [source("uil")] }, "<p>Text.[^uil]</p>"),
			cityEntry("beville", { themes: ["reading"] }),
		],
		themes: [themeEntry("reading")],
		interviews: [interviewEntry("talk", {}, '<h2 id="first">First</h2><p>Said.</p>')],
	});

	test("of a city hold its interviews, its companions and its cited text", () => {
		const [city] = cityPages(atlas);
		expect(city!.interviews.map(({ id }) => id)).toEqual(["talk"]);
		expect(city!.like.map(({ city: other }) => other.id)).toEqual(["beville"]);
		expect(city!.html).toContain('href="#source-uil"');
		expect(city!.locator).toBeUndefined();
	});

	test("of an interview link each point to itself", () => {
		expect(interviewPages(atlas)[0]!.html).toContain('<h2 id="first"><a class="anchor" href="#first"');
	});
});

test("Names stand under their first letter, whatever marks it carries", () => {
	const names = ["'s-Hertogenbosch", "Évry", "Espoo", "İzmir"].map((name) => ({ name, path: "" }));
	expect(byLetter(names, ({ name }) => name).map(({ letter }) => letter)).toEqual(["S", "E", "I"]);
});
