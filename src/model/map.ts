import { type GeoPermissibleObjects, type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth, geoPath } from "d3-geo";
import type { Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import fine from "world-atlas/countries-50m.json" with { type: "json" };
import coarse from "world-atlas/countries-110m.json" with { type: "json" };
import { lazily } from "./lazily.ts";
import type { Point } from "./near.ts";

// Natural Earth, public domain, as packed by world-atlas: 110m for the world, 50m for the neighbourhood of a city.
type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const world = coarse as unknown as World;
const neighbourhood = fine as unknown as World;

/**
 * Draws a shape as SVG path data in whole pixels: steps relative to the last point, and none where rounding leaves the
 * pen in its place. A tenth of what absolute decimals take.
 */
function pathData(shape: GeoPermissibleObjects, projection: GeoProjection): string {
	let data = "";
	let [x, y] = [0, 0];
	let step = "";
	const pen = {
		beginPath() {},
		moveTo(px: number, py: number) {
			const [nx, ny] = [Math.round(px), Math.round(py)];
			data += `m${nx - x},${ny - y}`;
			[x, y, step] = [nx, ny, ""];
		},
		lineTo(px: number, py: number) {
			const [nx, ny] = [Math.round(px), Math.round(py)];
			if (nx === x && ny === y) return;
			data += `${step ? " " : "l"}${nx - x},${ny - y}`;
			[x, y, step] = [nx, ny, "l"];
		},
		arc() {},
		closePath() {
			// Relative moves count from the start of the closed ring, which is not where the pen stands: lift it instead.
			step = "";
		},
	};
	geoPath(projection, pen)(shape);
	// Rings that shrank to a point draw nothing. Their moves are added to the next one's.
	return data
		.replace(/(?:m(-?\d+),(-?\d+))(?:m(-?\d+),(-?\d+))+/g, (run) => {
			const moves = [...run.matchAll(/m(-?\d+),(-?\d+)/g)];
			const sum = (n: number) => moves.reduce((total, move) => total + Number(move[n]), 0);
			return `m${sum(1)},${sum(2)}`;
		})
		.replace(/m-?\d+,-?\d+$/, "")
		.replaceAll(",-", "-")
		.replaceAll(" -", "-");
}

/** A base map: its size in pixels and its land (and borders) as SVG path data. */
export interface BaseMap {
	width: number;
	height: number;
	land: string;
	borders?: string;
}

/** A map with a function that places a point on it, in pixels from its top left corner. */
export interface Chart {
	map: BaseMap;
	place(point: Point): { x: number; y: number } | undefined;
}

const placeBy =
	(projection: GeoProjection) =>
	({ lat, lon }: Point) => {
		const [x, y] = projection([lon, lat]) ?? [];
		return x === undefined || y === undefined ? undefined : { x: Math.round(x), y: Math.round(y) };
	};

let worldChart: Chart | undefined;

/** The world in the Equal Earth projection, without the Antarctic, where no city lies. Drawn once. */
export function worldMap(): Chart {
	if (worldChart) return worldChart;
	const [width, height] = [960, 420];
	// Turned by 11 degrees, so that the map's edge falls into the Bering Strait and cuts no land.
	const projection = geoEqualEarth()
		.rotate([-11, 0])
		.fitWidth(width - 4, { type: "Sphere" })
		.translate([width / 2, 232])
		.clipExtent([
			[0, 0],
			[width, height],
		]);
	const land = feature(world, world.objects.land);
	worldChart = { map: { width, height, land: pathData(land, projection) }, place: placeBy(projection) };
	return worldChart;
}

/** Degrees by which the locator maps' centres stand apart: cities close together share one drawing. */
const grid = 12;
/** Degrees from the centre of a locator map beyond its farthest corner. */
const reach = 20;
const locators = new Map<string, Chart>();

/** A line or ring with the box that holds it, in degrees. */
interface Boxed {
	coordinates: Position[];
	west: number;
	east: number;
	south: number;
	north: number;
}

function boxed(coordinates: Position[]): Boxed {
	const box = { coordinates, west: 180, east: -180, south: 90, north: -90 };
	for (const [lon = 0, lat = 0] of coordinates) {
		box.west = Math.min(box.west, lon);
		box.east = Math.max(box.east, lon);
		box.south = Math.min(box.south, lat);
		box.north = Math.max(box.north, lat);
	}
	return box;
}

/** The shores and borders of the world, unpacked once: each locator map then projects only what lies near it. */
const outlines = lazily(() => {
	const land = feature(neighbourhood, neighbourhood.objects.land);
	const borders = mesh(neighbourhood, neighbourhood.objects.countries, (a, b) => a !== b);
	const polygons = land.features.flatMap(({ geometry }) => {
		if (geometry.type === "Polygon") return [geometry.coordinates];
		return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
	});
	return {
		polygons: polygons.map((rings) => ({ ...boxed(rings[0]!), rings })),
		borders: borders.coordinates.map(boxed),
	};
});

/** Whether a box comes within reach of a point. Towards the poles the meridians close up, so more of them are in reach. */
function inReach({ lat, lon }: Point, { west, east, south, north }: Boxed): boolean {
	if (south > lat + reach || north < lat - reach) return false;
	const width = reach / Math.max(0.05, Math.cos(((Math.abs(lat) + reach) * Math.PI) / 180));
	return [-360, 0, 360].some((turn) => west + turn <= lon + width && east + turn >= lon - width);
}

/**
 * The land around a point, about 3,500 km across, in an equal-area projection. Points of one square of the grid share a
 * map, so that a build draws a few hundred of them at the most, however many cities there are.
 */
export function locatorMap(point: Point): Chart {
	const centre = { lat: snap(point.lat), lon: snap(point.lon) };
	const key = `${centre.lat},${centre.lon}`;
	let chart = locators.get(key);
	if (!chart) {
		const [width, height] = [300, 200];
		const projection = geoAzimuthalEqualArea()
			.rotate([-centre.lon, -centre.lat])
			.scale(540)
			.translate([width / 2, height / 2])
			// No points between points: at this scale straight lines are as good, and drawing takes half the time.
			.precision(0)
			.clipAngle(25)
			.clipExtent([
				[-1, -1],
				[width + 1, height + 1],
			]);
		const near = (each: Boxed) => inReach(centre, each);
		const { polygons, borders } = outlines();
		const land = { type: "MultiPolygon" as const, coordinates: polygons.filter(near).map(({ rings }) => rings) };
		const lines = {
			type: "MultiLineString" as const,
			coordinates: borders.filter(near).map(({ coordinates }) => coordinates),
		};
		chart = {
			map: { width, height, land: pathData(land, projection), borders: pathData(lines, projection) },
			place: placeBy(projection),
		};
		locators.set(key, chart);
	}
	return chart;
}

const snap = (degrees: number) => Math.floor(degrees / grid) * grid + grid / 2;

/** The places of those of some items that have one. */
export const placedOn = <T extends { point?: Point | undefined }>(chart: Chart, items: readonly T[]) =>
	items.flatMap((city) => {
		const spot = city.point && chart.place(city.point);
		return spot ? [{ city, ...spot }] : [];
	});
