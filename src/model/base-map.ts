import { type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Point } from "./geo.ts";

/**
 * Natural Earth at 1:50 million, public domain, as packed by world-atlas.
 */
export type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** A box in pixels: left, top, right, bottom. */
export type Frame = readonly [left: number, top: number, right: number, bottom: number];

/** Land and borders as SVG path data. */
export interface Drawing {
	land: string;
	borders: string;
}

/** A base map: its size in pixels, and what is drawn on it. */
export interface BaseMap extends Drawing {
	width: number;
	height: number;
}

/** A place on a map, in whole pixels from its top left corner. */
export interface Spot {
	x: number;
	y: number;
}

export const isWithin = ({ x, y }: Spot, [left, top, right, bottom]: Frame) =>
	x >= left && x <= right && y >= top && y <= bottom;

/** The function that projects points to whole pixels. */
export const projector =
	(projection: GeoProjection) =>
	({ lat, lon }: Point): Spot | undefined => {
		const [x, y] = projection([lon, lat]) ?? [];
		return x === undefined || y === undefined ? undefined : { x: Math.round(x), y: Math.round(y) };
	};

/**
 * SVG path data of a shape, in whole pixels: relative commands, without steps that rounding makes zero. It takes a tenth of
 * the bytes of absolute decimals.
 *
 * @param step  the least step between two points, in pixels: shorter ones are passed over
 */
export function svgPath(shape: GeoPermissibleObjects, projection: GeoProjection, step = 1): string {
	let data = "";
	let [x, y] = [0, 0];
	let command = "";
	const pen = {
		beginPath() {},
		moveTo(px: number, py: number) {
			const [nx, ny] = [Math.round(px), Math.round(py)];
			data += `m${nx - x},${ny - y}`;
			[x, y, command] = [nx, ny, ""];
		},
		lineTo(px: number, py: number) {
			const [nx, ny] = [Math.round(px), Math.round(py)];
			if (Math.abs(nx - x) < step && Math.abs(ny - y) < step) return;
			data += `${command ? " " : "l"}${nx - x},${ny - y}`;
			[x, y, command] = [nx, ny, "l"];
		},
		arc() {},
		closePath() {
			// Relative moves count from the start of the closed ring, which is not where the pen stands: lift it instead.
			command = "";
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
