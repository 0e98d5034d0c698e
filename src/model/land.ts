import type { GeoProjection } from "d3-geo";
import type { Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import countries from "world-atlas/countries-50m.json" with { type: "json" };
import { type Drawing, type Frame, svgPath, type World } from "./base-map.ts";
import { dot, type Point, unitVector, type Vector } from "./geo.ts";

/**
 * Consecutive points of a shore or border, with their bounding circle on the globe. Great circles between points of a small
 * circle stay inside it, so that outside of the circle the chord between the stretch's ends can replace the stretch.
 */
interface Stretch {
	points: Position[];
	ends: Position[];
	centre: Vector;
	/** Sine of the circle's angular radius. */
	radius: number;
}

/** A whole shore or border. */
type Line = Stretch[];

/** Points in a stretch. Longer stretches make fewer circles to test and more points outside of the frame to project. */
const stretchLength = 32;

const stretchesOf = (line: readonly Position[]): Line =>
	Array.from({ length: Math.ceil(line.length / stretchLength) }, (_, i) =>
		stretchOf(line.slice(i * stretchLength, (i + 1) * stretchLength)),
	);

function stretchOf(points: Position[]): Stretch {
	const vectors = points.map(([lon, lat]) => unitVector({ lat: lat!, lon: lon! }));
	const [x, y, z] = vectors.reduce((sum, [x, y, z]) => [sum[0] + x, sum[1] + y, sum[2] + z]);
	const length = Math.hypot(x, y, z);
	const centre: Vector = [x / length, y / length, z / length];
	const cosine = Math.min(1, ...vectors.map((vector) => dot(centre, vector)));
	return { points, ends: [points[0]!, points.at(-1)!], centre, radius: Math.sqrt(1 - cosine ** 2) };
}

const world = countries as unknown as World;

/** The polygons of an object: the outer ring of each first, then those of the holes in it. */
const polygonsOf = (object: GeometryCollection) =>
	feature(world, object).features.flatMap(({ geometry }) => {
		if (geometry.type === "Polygon") return [geometry.coordinates];
		return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
	});

/** Each continent and island by its shores: the outer one first, then those of the seas within it. */
const lands = polygonsOf(world.objects.land).map((shores) => shores.map(stretchesOf));
const borders = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates.map(stretchesOf);

/**
 * The four sides of a frame: planes through the centre of the Earth, by the unit vectors that stand on them and point into
 * the frame. A plane holds the great circle that passes just outside of a side's middle and corners.
 */
function sidesOf(projection: GeoProjection, [left, top, right, bottom]: Frame): Vector[] {
	const [lambda, phi] = projection.rotate();
	const centre = { lat: -phi, lon: -lambda };
	const up = unitVector(centre);
	const side = (towards: Point, edge: [number, number][]): Vector => {
		const out = unitVector(towards);
		const angles = edge.map((pixel) => {
			const [lon, lat] = projection.invert!(pixel)!;
			const vector = unitVector({ lat, lon });
			return Math.atan2(dot(vector, out), dot(vector, up));
		});
		const angle = Math.max(...angles) + 0.004;
		const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
		return [sin * up[0] - cos * out[0], sin * up[1] - cos * out[1], sin * up[2] - cos * out[2]];
	};
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	const column = (at: number): [number, number][] => [top, y, bottom].map((each) => [at, each]);
	const row = (at: number): [number, number][] => [left, x, right].map((each) => [each, at]);
	return [
		side({ lat: 0, lon: centre.lon + 90 }, column(right)),
		side({ lat: 0, lon: centre.lon - 90 }, column(left)),
		side({ lat: centre.lat + 90, lon: centre.lon }, row(top)),
		side({ lat: centre.lat - 90, lon: centre.lon }, row(bottom)),
	];
}

const isBeyond = (side: Vector, { centre, radius }: Stretch) => dot(side, centre) < -radius;

/** Drawings by what they show: the pages of a place show the same land in every language. */
const drawings = new Map<string, Drawing>();

/** Draws the land and the borders in a frame. Parameters are those of `draw`. */
export function drawLand(projection: GeoProjection, frame: Frame, step = 1): Drawing {
	const view = [...projection.rotate(), projection.scale(), ...projection.translate(), projection.clipAngle() ?? 0];
	// Rounded: a centre comes from cities whose order is that of their names in a language, and so does its last digit.
	const key = [...view, ...frame, step].map((number) => number.toFixed(6)).join(" ");
	const drawing = drawings.get(key) ?? draw(projection, frame, step);
	drawings.set(key, drawing);
	return drawing;
}

/**
 * Draws the land and the borders in a frame. Projecting and clipping all 80,000 points of the world would take most of the
 * time, so that stretches beyond a side of the frame are replaced by their ends, and lines wholly beyond one are dropped.
 *
 * @param projection  an azimuthal one whose centre lies in the frame or close to it, less than a quarter of the globe across
 * @param frame  in pixels of the projection
 * @param step  the least step between two points of the drawing, in pixels
 */
function draw(projection: GeoProjection, frame: Frame, step: number): Drawing {
	const sides = sidesOf(projection, frame);
	const mayBeSeen = (line: Line) => !sides.some((side) => line.every((stretch) => isBeyond(side, stretch)));
	const pointsOf = (line: Line) =>
		line.flatMap((stretch) => (sides.some((side) => isBeyond(side, stretch)) ? stretch.ends : stretch.points));
	const land = lands.filter(([shore]) => mayBeSeen(shore!)).map((shores) => shores.map(pointsOf));
	const lines = borders.filter(mayBeSeen).map(pointsOf);
	return {
		land: svgPath({ type: "MultiPolygon", coordinates: land }, projection, step),
		borders: svgPath({ type: "MultiLineString", coordinates: lines }, projection, step),
	};
}

/** The mainlands and islands of all countries, with the box of each in degrees: west, south, east, north. */
const islands = polygonsOf(world.objects.countries).map((rings) => {
	const [lons, lats] = [rings[0]!.map(([lon]) => lon!), rings[0]!.map(([, lat]) => lat!)];
	return { rings, box: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const };
});

/** Whether a place lies inside of a ring of places: a line from it to the east crosses the ring an odd number of times. */
function isInside({ lat, lon }: Point, ring: readonly Position[]): boolean {
	let inside = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [[x, y], [px, py]] = [ring[i] as [number, number], ring[j] as [number, number]];
		if (y > lat !== py > lat && lon < ((px - x) * (lat - y)) / (py - y) + x) inside = !inside;
	}
	return inside;
}

/**
 * The part of a country on which most of some cities lie: its mainland or an island. A city that the shore at 1:50 million
 * leaves in the water is passed over.
 *
 * @returns its shores and borders as rings of degrees east and north, as a polygon of GeoJSON has them, and the cities that lie
 *   in it; `undefined` where all cities are passed over
 */
export function groundOf(points: readonly Point[]): { rings: Position[][]; inside: Point[] } | undefined {
	const pairs = points.flatMap((point) => {
		const island = islands.find(({ box: [west, south, east, north], rings }) => {
			const isNear = point.lon >= west && point.lon <= east && point.lat >= south && point.lat <= north;
			return isNear && isInside(point, rings[0]!);
		});
		return island ? [{ point, island }] : [];
	});
	const [most] = [...Map.groupBy(pairs, ({ island }) => island)].sort((a, b) => b[1].length - a[1].length);
	return most && { rings: most[0].rings, inside: most[1].map(({ point }) => point) };
}
