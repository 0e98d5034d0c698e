import type { Position } from "geojson";
import countries from "world-atlas/countries-50m.json" with { type: "json" };
import type { World } from "./base-map.ts";
import type { Point } from "./geo.ts";

const world = countries as unknown as World;

/** Kilometres in a degree of latitude. */
const degree = 111.2;

/** The shapes of countries by their codes. They are marked by numbers (ISO 3166-1), of which CLDR knows the letters. */
let shapes: Map<string, World["objects"]["countries"]["geometries"]> | undefined;
const shapesByCode = () => {
	shapes ??= Map.groupBy(world.objects.countries.geometries, ({ id }) =>
		id === undefined ? "" : Intl.getCanonicalLocales(`und-${id}`)[0]!.slice(4),
	);
	return shapes;
};

/** A piece of a shore or border: longitudes and latitudes in turn, and how far it reaches. */
interface Line {
	points: Float64Array;
	south: number;
	north: number;
	east: number;
}

/** An arc of the map, which stands there as steps from point to point. */
function lineOf(arc: number): Line {
	const { scale = [1, 1], translate = [0, 0] } = world.transform ?? {};
	const steps = world.arcs[arc < 0 ? ~arc : arc] as [number, number][];
	const line = { points: new Float64Array(steps.length * 2), south: 90, north: -90, east: -180 };
	let x = 0;
	let y = 0;
	for (let i = 0; i < steps.length; i++) {
		x += steps[i]![0];
		y += steps[i]![1];
		const lon = x * scale[0] + translate[0];
		const lat = y * scale[1] + translate[1];
		line.points[i * 2] = lon;
		line.points[i * 2 + 1] = lat;
		line.south = Math.min(line.south, lat);
		line.north = Math.max(line.north, lat);
		line.east = Math.max(line.east, lon);
	}
	return line;
}

/** The lines around a country. */
const linesByCode = new Map<string, Line[]>();
function linesOf(code: string): Line[] {
	const known = linesByCode.get(code);
	if (known) return known;
	const lines = (shapesByCode().get(code) ?? []).flatMap((shape) =>
		"arcs" in shape ? (shape.arcs as number[][][]).flat(2).map(lineOf) : [],
	);
	linesByCode.set(code, lines);
	return lines;
}

/** The square of the distance of a place from a line, both in kilometres from the place. */
function squareToLine([ax, ay]: Position, [bx, by]: Position): number {
	const [dx, dy] = [bx! - ax!, by! - ay!];
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax! * dx + ay! * dy) / length));
	return (ax! + t * dx) ** 2 + (ay! + t * dy) ** 2;
}

/**
 * Whether a place lies in a country, or not further from its shores and borders than the map at 1:50 million may be wrong.
 *
 * @param code  ISO 3166-1 alpha-2, in capitals
 * @param grace  in kilometres
 * @returns nothing for a country that the map does not have
 */
export function liesIn(place: Point, code: string, grace: number): boolean | undefined {
	const lines = linesOf(code);
	if (lines.length === 0) return undefined;
	const scale = Math.cos((place.lat * Math.PI) / 180) * degree;
	const [around, beside] = [grace / degree + 1, (grace + degree) / scale];
	let inside = false;
	for (const { points, south, north, east } of lines) {
		// No way to the east crosses what lies in the north, the south or the west.
		if (south - around > place.lat || north + around < place.lat || east + beside < place.lon) continue;
		for (let i = 2; i < points.length; i += 2) {
			const x = points[i]!;
			const y = points[i + 1]!;
			const px = points[i - 2]!;
			const py = points[i - 1]!;
			// From inside, a way to the east crosses all shores and borders, those of holes too, an odd number of times.
			if (y > place.lat !== py > place.lat && place.lon < ((px - x) * (place.lat - y)) / (py - y) + x) inside = !inside;
			if (Math.abs(y - place.lat) > around || Math.abs(x - place.lon) > beside) continue;
			const a: Position = [(x - place.lon) * scale, (y - place.lat) * degree];
			const b: Position = [(px - place.lon) * scale, (py - place.lat) * degree];
			if (squareToLine(a, b) <= grace ** 2) return true;
		}
	}
	return inside;
}
