import { geoAzimuthalEqualArea } from "d3-geo";
import { type BaseMap, type Frame, isWithin, projector, type Spot } from "./base-map.ts";
import type { Point } from "./geo.ts";
import { drawLand } from "./land.ts";
import { moveApart } from "./map-dots.ts";
import { type NamePlace, placeNames } from "./map-names.ts";

/** Where a city lies: the land around it, its dot, and its neighbours with the names for which there is room. */
export interface LocatorMap {
	map: BaseMap;
	/** The city's own dot, in pixels of the map. */
	spot: Spot;
	neighbours: Spot[];
	/** The city's own name first, if it has room. */
	names: { name: string; place: NamePlace }[];
}

/** A place with a name. */
interface NamedPoint {
	name: string;
	coordinates: Point;
}

const [width, height] = [300, 200];
const whole: Frame = [0, 0, width, height];

/** The projection of the map around a centre. */
export const projectionAt = ({ lat, lon }: Point) =>
	geoAzimuthalEqualArea()
		.rotate([-lon, -lat])
		.scale(scale)
		.translate([width / 2, height / 2])
		// No points between points: at this scale straight lines are as good, and drawing takes half the time.
		.precision(0)
		.clipAngle(25)
		.clipExtent([
			[-1, -1],
			[width + 1, height + 1],
		]);

/** Pixels for a radian: the map is some 2,000 km wide. */
const scale = 960;
/** Size in degrees of the grid to which map centres snap, so that cities close together share one drawing. */
const grid = 8;
const snap = (degrees: number) => Math.floor(degrees / grid) * grid + grid / 2;

const draw = (centre: Point) => {
	const projection = projectionAt(centre);
	return { map: { width, height, ...drawLand(projection, whole) }, place: projector(projection) };
};
const drawn = new Map<string, ReturnType<typeof draw>>();

/** The base map around a point, cached by square of the grid: a build draws a few hundred at most. */
export function baseAt(point: Point) {
	const centre = { lat: snap(point.lat), lon: snap(point.lon) };
	const key = `${centre.lat},${centre.lon}`;
	if (!drawn.has(key)) drawn.set(key, draw(centre));
	return drawn.get(key)!;
}

/** How many neighbours a map shows at most. */
export const mappedNeighbours = 8;
/** How many of the nearest have their names. */
const named = 4;
/** The radius of the larger dot, that of the city itself; the distance between dots; and the size of names, in pixels. */
const [radius, distance, size] = [5, 8, 12];

/**
 * The land around a city, some 2,000 km across, in an equal-area projection.
 *
 * @param neighbours  other cities, nearest first
 */
export function locatorMap(city: NamedPoint, neighbours: readonly NamedPoint[]): LocatorMap {
	const { map, place } = baseAt(city.coordinates);
	const frame: Frame = [radius, radius, width - radius, height - radius];
	const seen = neighbours.flatMap(({ name, coordinates }) => {
		const spot = place(coordinates);
		return spot && isWithin(spot, frame) ? [{ name, spot }] : [];
	});
	const own = { name: city.name, spot: place(city.coordinates)! };
	// Where neighbours crowd around the city, those farthest away leave room for its own name.
	for (let count = seen.length; ; count--) {
		const shown = [own, ...seen.slice(0, count)];
		const spots = moveApart(
			shown.map(({ spot }) => spot),
			distance,
			frame,
			0,
		);
		const labels = shown.slice(0, 1 + named).map(({ name }, index) => ({ name, index }));
		const names = placeNames(labels, { dots: spots, radius, size, frame: whole }, new Map());
		if (count > 0 && !names.has(0)) continue;
		return {
			map,
			spot: spots[0]!,
			neighbours: spots.slice(1),
			names: [...names].map(([index, at]) => ({ name: shown[index]!.name, place: at })),
		};
	}
}
