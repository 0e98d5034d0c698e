import { type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Point } from "./geo.ts";

/**
 * Natural Earth, public domain, as packed by world-atlas: at 1:110 million for the world, at 1:50 million for the
 * surroundings of a city.
 */
export type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** A base map: its size in pixels and its land (and borders) as SVG path data. */
export interface BaseMap {
	width: number;
	height: number;
	land: string;
	borders?: string;
}

/** A base map with its projection: from a point on the globe to pixels from the map's top left corner. */
export interface ProjectedMap {
	map: BaseMap;
	place(point: Point): { x: number; y: number } | undefined;
}

/** The function that projects points to whole pixels. */
export const projector =
	(projection: GeoProjection) =>
	({ lat, lon }: Point) => {
		const [x, y] = projection([lon, lat]) ?? [];
		return x === undefined || y === undefined ? undefined : { x: Math.round(x), y: Math.round(y) };
	};

/** The cities with their pixels on a map. Cities without coordinates are left out. */
export const dotsOn = <T extends { coordinates?: Point | undefined }>(chart: ProjectedMap, cities: readonly T[]) =>
	cities.flatMap((city) => {
		const spot = city.coordinates && chart.place(city.coordinates);
		return spot ? [{ city, ...spot }] : [];
	});

/**
 * SVG path data of a shape, in whole pixels: relative commands, without steps that rounding makes zero. It takes a tenth of
 * the bytes of absolute decimals.
 */
export function svgPath(shape: GeoPermissibleObjects, projection: GeoProjection): string {
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
