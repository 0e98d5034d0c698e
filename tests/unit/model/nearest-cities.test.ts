import { describe, expect, test } from "vitest";
import { kilometresBetween } from "../../../src/model/geo.ts";
import { nearestCities } from "../../../src/model/nearest-cities.ts";
import { random } from "../../random.ts";

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
