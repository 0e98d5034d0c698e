import { feature, mesh } from "topojson-client";
import { describe, expect, test } from "vitest";
import countries from "world-atlas/countries-50m.json" with { type: "json" };
import { svgPath, type World } from "../../../src/model/base-map.ts";
import { locatorMap, projectionAt } from "../../../src/model/locator-map.ts";
import { worldMap } from "../../../src/model/world-map.ts";

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
			land: svgPath(feature(world, world.objects.land), projection),
			borders: svgPath(borders, projection),
		});
	});
});
