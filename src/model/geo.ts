/** A place by degrees north and east. */
export interface Point {
	lat: number;
	lon: number;
}

/** A direction from the centre of the Earth. */
export type Vector = readonly [x: number, y: number, z: number];

/** Mean radius of the Earth in kilometres (IUGG). */
const earthRadius = 6371.0088;

/** The unit vector that points at a place. */
export function unitVector({ lat, lon }: Point): Vector {
	const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
	return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** The scalar product: of two unit vectors, the cosine of the angle between them. */
export const dot = (v: Vector, w: Vector) => v[0] * w[0] + v[1] * w[1] + v[2] * w[2];

/** The distance between two places along the great circle, in kilometres. */
export const kilometresBetween = (a: Point, b: Point) =>
	earthRadius * Math.acos(Math.min(1, dot(unitVector(a), unitVector(b))));
