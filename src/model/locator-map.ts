import { geoAzimuthalEqualArea } from "d3-geo";
import type { Position } from "geojson";
import { feature, mesh } from "topojson-client";
import countries from "world-atlas/countries-50m.json" with { type: "json" };
import { type ProjectedMap, projector, svgPath, type World } from "./base-map.ts";
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
/** Each continent and island by its shores: the outer one first, then those of the seas within it. */
const lands = feature(world, world.objects.land)
	.features.flatMap(({ geometry }) => {
		if (geometry.type === "Polygon") return [geometry.coordinates];
		return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
	})
	.map((shores) => shores.map(stretchesOf));
const borders = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates.map(stretchesOf);

const [width, height] = [300, 200];

/** The projection of the map around a centre. */
export const projectionAt = ({ lat, lon }: Point) =>
	geoAzimuthalEqualArea()
		.rotate([-lon, -lat])
		.scale(540)
		.translate([width / 2, height / 2])
		// No points between points: at this scale straight lines are as good, and drawing takes half the time.
		.precision(0)
		.clipAngle(25)
		.clipExtent([
			[-1, -1],
			[width + 1, height + 1],
		]);

/** Degrees from a map's centre to great circles that pass just outside of its frame: east and west, north and south. */
const halfWidth = 16.4;
const halfHeight = 11.2;

/**
 * The four sides of the frame around a centre: planes through the centre of the Earth, by the unit vectors that stand
 * on them and point into the frame.
 */
function sidesOf(centre: Point): Vector[] {
	const [x, y, z] = unitVector(centre);
	const side = (direction: Point, degrees: number): Vector => {
		const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
		const [dx, dy, dz] = unitVector(direction);
		return [sin * x - cos * dx, sin * y - cos * dy, sin * z - cos * dz];
	};
	return [
		side({ lat: 0, lon: centre.lon + 90 }, halfWidth),
		side({ lat: 0, lon: centre.lon - 90 }, halfWidth),
		side({ lat: centre.lat + 90, lon: centre.lon }, halfHeight),
		side({ lat: centre.lat - 90, lon: centre.lon }, halfHeight),
	];
}

const isBeyond = (side: Vector, { centre, radius }: Stretch) => dot(side, centre) < -radius;

/**
 * Draws the map around a centre. Projecting and clipping all 80,000 points of the world would take most of the time, so that
 * stretches beyond a side of the frame are replaced by their ends, and lines wholly beyond one are dropped.
 */
function draw(centre: Point): ProjectedMap {
	const projection = projectionAt(centre);
	const sides = sidesOf(centre);
	const mayBeSeen = (line: Line) => !sides.some((side) => line.every((stretch) => isBeyond(side, stretch)));
	const pointsOf = (line: Line) =>
		line.flatMap((stretch) => (sides.some((side) => isBeyond(side, stretch)) ? stretch.ends : stretch.points));
	const land = lands.filter(([shore]) => mayBeSeen(shore!)).map((shores) => shores.map(pointsOf));
	const lines = borders.filter(mayBeSeen).map(pointsOf);
	return {
		map: {
			width,
			height,
			land: svgPath({ type: "MultiPolygon", coordinates: land }, projection),
			borders: svgPath({ type: "MultiLineString", coordinates: lines }, projection),
		},
		place: projector(projection),
	};
}

/** Size in degrees of the grid to which map centres snap, so that cities close together share one drawing. */
const grid = 12;
const snap = (degrees: number) => Math.floor(degrees / grid) * grid + grid / 2;
const drawn = new Map<string, ProjectedMap>();

/**
 * The land around a point, about 3,500 km across, in an equal-area projection. Drawings are cached by square of the grid: a
 * build draws a few hundred at most, however many cities there are.
 */
export function locatorMap(point: Point): ProjectedMap {
	const centre = { lat: snap(point.lat), lon: snap(point.lon) };
	const key = `${centre.lat},${centre.lon}`;
	if (!drawn.has(key)) drawn.set(key, draw(centre));
	return drawn.get(key)!;
}
