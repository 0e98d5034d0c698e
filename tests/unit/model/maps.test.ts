import { feature, mesh } from "topojson-client";
import { describe, expect, test } from "vitest";
import countries from "world-atlas/countries-50m.json" with { type: "json" };
import { type Spot, svgPath, type World } from "../../../src/model/base-map.ts";
import { cityMap, type MappedCity } from "../../../src/model/city-map.ts";
import { baseAt, locatorMap, projectionAt } from "../../../src/model/locator-map.ts";
import { mapOfCountry } from "../../../src/model/place-map.ts";

const city = (name: string, lat: number, lon: number): MappedCity => ({
	name,
	path: `cities/${name.toLowerCase()}.html`,
	coordinates: { lat, lon },
	hasProfile: true,
	awards: [],
});
const size = { width: 480, height: 300 };
const cork = city("Cork", 51.9, -8.5);
const europe = [cork, city("Espoo", 60.2, 24.7), city("Athens", 38, 23.7), city("Lisbon", 38.7, -9.1)];
const europeToo = ["Derry", "Dublin", "Bristol", "Brest", "Turin", "Bonn", "Pécs", "Lviv"].map((name, i) =>
	city(name, 50 - i / 2, i * 3),
);
const spotOf = (spots: readonly (Spot & { name: string })[], name: string) => spots.find((spot) => spot.name === name)!;

describe("A map of cities", () => {
	test("has each of them in its frame, north above and east at the right", () => {
		const { dots, inset } = cityMap(europe, size)!;
		expect(inset).toBeUndefined();
		for (const { x, y } of dots) expect(x > 4 && x < 476 && y > 4 && y < 296).toBe(true);
		expect(spotOf(dots, "Cork").x).toBeLessThan(spotOf(dots, "Athens").x);
		expect(spotOf(dots, "Espoo").y).toBeLessThan(spotOf(dots, "Athens").y);
	});

	test("shows the few that are far from the others in a piece of its own, and the others no smaller for it", () => {
		const cities = [...europe, ...europeToo];
		const without = cityMap(cities, size)!;
		const withFar = cityMap([...cities, city("Edmonton", 53.5, -113.5)], size)!;
		const { x, y, width, height } = withFar.inset!;
		const far = spotOf(withFar.dots, "Edmonton");
		expect(far.x > x && far.x < x + width && far.y > y && far.y < y + height).toBe(true);
		expect(spotOf(withFar.dots, "Lviv")).toMatchObject(spotAt(spotOf(without.dots, "Lviv")));
		expect(withFar.inset!.land).not.toBe("");
	});

	test("counts those without a place, and is none where none has one", () => {
		const nowhere = { ...cork, coordinates: undefined };
		expect(cityMap([...europe, nowhere], size)!.notPlaced).toBe(1);
		expect(cityMap([nowhere], size)).toBeUndefined();
	});

	test("says whether dots stand elsewhere than their cities", () => {
		expect(cityMap(europe, size)!.isMoved).toBe(false);
		expect(cityMap([...europe, city("Cobh", 51.9, -8.5)], size)!.isMoved).toBe(true);
	});

	test("of a country shows its main part whole, and a far island in a piece", () => {
		const { ground, inset, dots } = mapOfCountry([
			city("Braga", 41.5, -8.4),
			city("Loures", 38.8, -9.2),
			city("Horta", 38.5, -28.6),
		])!;
		expect(ground).toMatch(/^m\d+,?-?\d+l/);
		expect(inset).toBeDefined();
		expect(spotOf(dots, "Braga").y).toBeLessThan(spotOf(dots, "Loures").y - 50);
	});
});

const spotAt = ({ x, y }: Spot) => ({ x, y });

describe("A locator map", () => {
	test("shares its drawing with the neighbourhood, and keeps each city inside", () => {
		expect(baseAt({ lat: 51.9, lon: -8.5 })).toBe(baseAt({ lat: 52.7, lon: -8.6 }));
		for (let lat = -54; lat <= 69; lat += 3) {
			for (let lon = -180; lon < 180; lon += 45) {
				const { map, place } = baseAt({ lat, lon });
				const { x, y } = place({ lat, lon })!;
				expect([lat, lon, x > 4 && x < map.width - 4 && y > 4 && y < map.height - 4]).toEqual([lat, lon, true]);
			}
		}
	});

	const named = (name: string, lat: number, lon: number) => ({ name, coordinates: { lat, lon } });

	test("has the city where it lies, and the neighbours in its frame around it", () => {
		const home = { lat: 51.9, lon: -8.5 };
		const { spot, neighbours, names } = locatorMap({ name: "Cork", coordinates: home }, [
			named("Cobh", 51.9, -8.5),
			named("Limerick", 52.7, -8.6),
			named("Wuhan", 30.6, 114.3),
		]);
		expect(spot).toEqual(baseAt(home).place(home));
		expect(neighbours).toHaveLength(2);
		for (const { x, y } of neighbours) expect(Math.hypot(x - spot.x, y - spot.y)).toBeGreaterThanOrEqual(8);
		expect(names[0]!.name).toBe("Cork");
		expect(names.map(({ name }) => name)).not.toContain("Wuhan");
	});

	test("names the city itself however many neighbours crowd around it", () => {
		const crowd = Array.from({ length: 8 }, (_, i) => named(`Seoul ${i}`, 37.3 + i / 100, 127));
		expect(locatorMap(named("Suwon", 37.3, 127), crowd).names[0]!.name).toBe("Suwon");
	});

	test.each([
		["Cork", { lat: 51.9, lon: -8.5 }],
		["the middle of Asia, which has no shore in view", { lat: 46, lon: 90 }],
		["Fiji, where the date changes", { lat: -18.1, lon: 178.4 }],
		["the north of Greenland, close to the pole", { lat: 83, lon: -40 }],
	])("of %s shows all that the whole world has there", (_, point) => {
		const world = countries as unknown as World;
		const middle = (degrees: number) => Math.floor(degrees / 8) * 8 + 4;
		const projection = projectionAt({ lat: middle(point.lat), lon: middle(point.lon) });
		const borders = mesh(world, world.objects.countries, (a, b) => a !== b);
		expect(baseAt(point).map).toEqual({
			width: 300,
			height: 200,
			land: svgPath(feature(world, world.objects.land), projection),
			borders: svgPath(borders, projection),
		});
	});
});
