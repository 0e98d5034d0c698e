import { dot, kilometresBetween, type Point, unitVector } from "./geo.ts";
import { highestScores } from "./ranking.ts";

/** A neighbour: its index in the list, and the great-circle distance in kilometres. */
export interface NearCity {
	index: number;
	km: number;
}

/**
 * Nearest-neighbour search by brute force: each query compares one city with all others.
 *
 * @param points  the coordinates of the cities; a city without any is never found
 * @returns a query for the `count` nearest of the city at an index, nearest first; ties keep the order of the list
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
		return highestScores(closeness, count).map((i) => ({
			index: i,
			km: kilometresBetween(points[index]!, points[i]!),
		}));
	};
}
