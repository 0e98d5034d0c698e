import type { Row } from "./rows.ts";

/**
 * The cities as RFC 7946 has them: longitude first, and a geometry of `null` for a city that no source places. The
 * properties of a feature are the other cells of its row in `cities.csv`, without the empty ones.
 *
 * @param rows  of `cities.csv`
 */
export function geojson(rows: readonly Row[]): string {
	const features = rows.map(({ latitude, longitude, ...properties }) =>
		JSON.stringify({
			type: "Feature",
			id: properties["id"],
			geometry: latitude === undefined ? null : { type: "Point", coordinates: [longitude, latitude] },
			properties,
		}),
	);
	return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
}
