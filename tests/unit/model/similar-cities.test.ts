import { describe, expect, test } from "vitest";
import { similarCities } from "../../../src/model/similar-cities.ts";
import { random } from "../../random.ts";

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
