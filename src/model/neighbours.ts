import { around } from "geokdbush";
import KDBush from "kdbush";
import { kilometres, type Point } from "./near.ts";

/** A neighbour: its index in the list of places, and the distance along the great circle in kilometres. */
export interface Neighbour {
	index: number;
	km: number;
}

/**
 * Prepares a search for the nearest of many places, in a tree of them, so that each costs the same however many there
 * are.
 *
 * @param points  the places; those without a point are never found
 * @returns a function from an index to its `count` nearest, nearest first
 */
export function nearest(points: readonly (Point | undefined)[]) {
	const placed = points.flatMap((point, index) => (point ? [{ index, point }] : []));
	const tree = new KDBush(placed.length);
	for (const { point } of placed) tree.add(point.lon, point.lat);
	tree.finish();
	return (index: number, count: number): Neighbour[] => {
		const point = points[index];
		if (!point) return [];
		const others = (at: number) => placed[at]!.index !== index;
		return around(tree, point.lon, point.lat, count, Number.POSITIVE_INFINITY, others).map((at) => {
			const { index: found, point: place } = placed[at]!;
			return { index: found, km: kilometres(point, place) };
		});
	};
}
