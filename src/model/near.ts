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
