import { dot, kilometresBetween, type Point, unitVector } from "./geo.ts";
import { highest } from "./ranking.ts";

/** One of the nearest cities: its index in the list, and the distance along the great circle in kilometres. */
export interface NearCity {
	index: number;
	km: number;
}

/**
 * Prepares a search for the nearest cities, which compares each city with every other.
 *
 * @param points  where the cities lie; those without a point are never found
 * @returns a function from an index to its `count` nearest, nearest first; equal distances keep the order of the list
 */
export function nearestCities(points: readonly (Point | undefined)[]) {
	const vectors = points.map((point) => point && unitVector(point));
	const closeness = new Float64Array(points.length);
	return (index: number, count: number): NearCity[] => {
		const self = vectors[index];
		if (!self) return [];
		for (let i = 0; i < vectors.length; i++) {
			closeness[i] = vectors[i] && i !== index ? dot(self, vectors[i]!) : Number.NaN;
		}
		return highest(closeness, count).map((i) => ({ index: i, km: kilometresBetween(points[index]!, points[i]!) }));
	};
}
