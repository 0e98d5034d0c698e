/** A place by degrees north and east. */
export interface Point {
	lat: number;
	lon: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
const earthRadius = 6371.0088;

const unitVector = ({ lat, lon }: Point): [number, number, number] => {
	const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
	return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
};

/** The distance between two places along the great circle, in kilometres. */
export function kilometres(a: Point, b: Point): number {
	const [v, w] = [unitVector(a), unitVector(b)];
	return earthRadius * Math.acos(Math.min(1, v[0] * w[0] + v[1] * w[1] + v[2] * w[2]));
}

/** A neighbour: its index in the list of places, and the distance along the great circle in kilometres. */
export interface Neighbour {
	index: number;
	km: number;
}

/**
 * Prepares a search for the nearest of many places. Comparing unit vectors costs three multiplications a pair, which
 * keeps ten thousand places against each other well under a second.
 *
 * @param points  the places; those without a point are never found
 * @returns a function from an index to its `count` nearest, nearest first
 */
export function nearest(points: readonly (Point | undefined)[]) {
	const placed = points.flatMap((point, index) => (point ? [{ index, vector: unitVector(point) }] : []));
	const xyz = new Float64Array(placed.length * 3);
	placed.forEach(({ vector }, i) => {
		xyz.set(vector, i * 3);
	});
	return (index: number, count: number): Neighbour[] => {
		const point = points[index];
		if (!point) return [];
		const [x, y, z] = unitVector(point);
		const best: { at: number; cosine: number }[] = [];
		for (let i = 0; i < placed.length; i++) {
			if (placed[i]!.index === index) continue;
			const cosine = x * xyz[i * 3]! + y * xyz[i * 3 + 1]! + z * xyz[i * 3 + 2]!;
			if (best.length === count && cosine <= best[count - 1]!.cosine) continue;
			const at = best.findIndex((other) => cosine > other.cosine);
			best.splice(at < 0 ? best.length : at, 0, { at: i, cosine });
			if (best.length > count) best.pop();
		}
		return best.map(({ at, cosine }) => ({
			index: placed[at]!.index,
			km: earthRadius * Math.acos(Math.min(1, cosine)),
		}));
	};
}
