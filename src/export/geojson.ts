import { cityColumns } from "./city-columns.ts";
import type { CityRecord } from "./records.ts";

const columns = cityColumns.filter(({ name }) => name !== "latitude" && name !== "longitude");

/**
 * The cities as RFC 7946 has them: longitude first, and a geometry of `null` for a city that no source places, which
 * is listed so and not dropped. The properties are the columns of `cities.csv`, left out where a cell would be empty.
 */
export function geojson(cities: readonly CityRecord[]): string {
	const features = cities.map((city) =>
		JSON.stringify({
			type: "Feature",
			id: city.id,
			geometry: city.coordinates ? { type: "Point", coordinates: [city.coordinates.lon, city.coordinates.lat] } : null,
			properties: Object.fromEntries(columns.map(({ name, cell }) => [name, cell(city)])),
		}),
	);
	return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
}
