import { type GeoPermissibleObjects, type GeoProjection, geoAzimuthalEqualArea, geoCentroid } from "d3-geo";
import { type BaseMap, type Drawing, type Frame, isWithin, type Spot, svgPath } from "./base-map.ts";
import { kilometresBetween, type Point } from "./geo.ts";
import { drawLand, groundOf } from "./land.ts";
import { cellsOf, drops, moveApart, outline } from "./map-dots.ts";
import { type NamePlace, placeNames } from "./map-names.ts";

/** What a map shows of a city. */
export interface MappedCity {
	name: string;
	path: string;
	coordinates?: Point | undefined;
	hasProfile: boolean;
	awards: readonly unknown[];
}

/** A city on a map. */
export interface MapDot extends Spot {
	/** The name of the city, and its page's file from the site's root. */
	name: string;
	path: string;
	/** The places nearest to it, within reach of a finger, as SVG path data. */
	cell: string;
	/** Where its name is drawn as long as the pointer is there. */
	label: NamePlace;
}

/** A map of cities: dots that cover none of each other. */
export interface CityMap extends BaseMap {
	/** The dots' radius in pixels, and all of them as SVG path data: a stroke twice as wide as the radius with round ends. */
	radius: number;
	all: string;
	/** Those without a profile. */
	hollow: string;
	dots: MapDot[];
	/** Names that are always there; `isWide` are those for which only a wide screen has room. */
	names: { name: string; place: NamePlace; isWide: boolean }[];
	/** The country that the map is about. */
	ground?: string | undefined;
	/** A piece in a corner with the cities that are far from the others. */
	inset?: (Drawing & { x: number; y: number; width: number; height: number }) | undefined;
	/** Whether dots stand elsewhere than their cities, for lack of room. */
	isMoved: boolean;
	/** How many cities have no place. */
	notPlaced: number;
}

/** The size of a map in its own pixels, which the page makes larger or smaller, all together. */
export interface MapSize {
	width: number;
	height: number;
	/** The sizes of type for names, in pixels of the map as it is on a phone and on a wide screen. Without them it has no names. */
	type?: { phone: number; wide: number };
	/** The least step between two points of a shore, in pixels. */
	step?: number;
}

/** The largest radius of a dot, in pixels. */
const largestRadius = 4;
/** The least space between two dots, in pixels. */
const space = 1;
/** How far from a dot a pointer still finds it, in pixels. */
const reach = 28;
/** The space that dots keep from the frame, in pixels. */
const margin = 14;
/** Cities at least as far as this from all others stand in a piece of their own, in kilometres: in a region, and in a country. */
const far = { inRegion: 2400, inCountry: 600 };
/** The part of a region's cities that makes a far group too large for a piece of its own. */
const fewest = 0.1;
/** The least width of what a map shows, as an angle at the centre of the Earth, in degrees: some 900 km. */
const leastWidth = 8;
/** The part of the width and height that an inset takes. */
const insetPart = 0.27;

/**
 * A map of cities, with the land and borders around them: as large as its frame allows, with far cities in a piece of its own.
 *
 * @param ofCountry  whether they are those of a country, whose ground the map then shows whole
 * @returns nothing, where no city has a place
 */
export function cityMap(cities: readonly MappedCity[], size: MapSize, ofCountry = false): CityMap | undefined {
	const placed = cities.flatMap(({ coordinates, ...city }) => (coordinates ? [{ ...city, point: coordinates }] : []));
	if (placed.length === 0) return undefined;
	const { width, height } = size;
	const whole: Frame = [0, 0, width, height];
	const points = placed.map(({ point }) => point);
	const ground = ofCountry ? groundOf(points) : undefined;
	const main = ofCountry ? aroundGround(points, ground?.inside ?? points) : withoutFar(points);
	const shores: GeoPermissibleObjects = { type: "Polygon", coordinates: ground?.rings ?? [] };
	const rest = points.filter((point) => !main.includes(point));
	const shape: GeoPermissibleObjects = {
		type: "GeometryCollection",
		geometries: [multiPoint(main), shores],
	};
	const projection = projectionOn(shape, whole, margin);

	const homes = main.map((point) => pixels(projection, point));
	const radius = Math.min(largestRadius, Math.sqrt((width * height * 0.15) / (Math.PI * placed.length)));
	const distance = 2 * radius + space;
	const inner: Frame = [radius + 2, radius + 2, width - radius - 2, height - radius - 2];
	const apart = moveApart(homes, distance, inner);
	const inset = rest.length > 0 ? insetOf(rest, apart, size, distance) : undefined;

	const spots = new Map<Point, Spot>([
		...main.map((point, i) => [point, apart[i]!] as const),
		...rest.map((point, i) => [point, inset!.spots[i]!] as const),
	]);
	const at = points.map((point) => spots.get(point)!);
	const cells = cellsOf(at, reach, whole);
	const pieces = inset ? [inset.frame, whole] : [whole];
	const names = size.type ? namesOf(placed, at, radius, pieces, size.type) : [];
	return {
		width,
		height,
		...drawLand(projection, whole, size.step),
		radius,
		all: drops(at),
		hollow: drops(at.filter((_, i) => !placed[i]!.hasProfile)),
		dots: placed.map(({ name, path }, i) => ({
			...at[i]!,
			name,
			path,
			cell: outline(cells[i]!),
			label: labelAt(at[i]!, radius, size, name),
		})),
		names,
		ground: ground && svgPath(shores, projection),
		inset: inset?.piece,
		isMoved: homes.some(({ x, y }, i) => Math.hypot(x - apart[i]!.x, y - apart[i]!.y) > radius),
		notPlaced: cities.length - placed.length,
	};
}

const multiPoint = (points: readonly Point[]) =>
	({ type: "MultiPoint", coordinates: points.map(({ lat, lon }) => [lon, lat]) }) as const;

/** The equal-area projection that shows a shape as large as a frame allows. */
function projectionOn(shape: GeoPermissibleObjects, [left, top, right, bottom]: Frame, margin: number): GeoProjection {
	const [lon, lat] = geoCentroid(shape);
	const projection = geoAzimuthalEqualArea()
		.rotate([-lon, -lat])
		// No points between points: at these scales straight lines are as good, and drawing takes half the time.
		.precision(0)
		.clipAngle(89)
		.fitExtent(
			[
				[left + margin, top + margin],
				[right - margin, bottom - margin],
			],
			shape,
		);
	const largest = (right - left) / (2 * Math.sin((leastWidth * Math.PI) / 360));
	if (!(projection.scale() < largest)) projection.scale(largest).translate([(left + right) / 2, (top + bottom) / 2]);
	return projection.clipExtent([
		[left - 1, top - 1],
		[right + 1, bottom + 1],
	]);
}

function pixels(projection: GeoProjection, { lat, lon }: Point): Spot {
	const [x, y] = projection([lon, lat])!;
	return { x, y };
}

/** The points that lie in the main part of a country or not far from one that does. */
const aroundGround = (points: readonly Point[], inside: readonly Point[]): Point[] =>
	points.filter((point) => inside.some((other) => kilometresBetween(point, other) < far.inCountry));

/** The points without the small groups of points that are far from all others. */
function withoutFar(points: readonly Point[]): Point[] {
	const left = new Set(points);
	return points.flatMap((first) => {
		if (!left.delete(first)) return [];
		const group = [first];
		for (const member of group) {
			for (const point of left) {
				if (kilometresBetween(member, point) >= far.inRegion) continue;
				left.delete(point);
				group.push(point);
			}
		}
		return group.length < points.length * fewest ? [] : group;
	});
}

/** A piece with far points, in the corner that covers the fewest dots. */
function insetOf(points: readonly Point[], dots: readonly Spot[], { width, height, step }: MapSize, distance: number) {
	const [w, h] = [Math.round(width * insetPart), Math.round(height * insetPart)];
	const covered = ([left, top, right, bottom]: Frame) =>
		dots.filter(
			({ x, y }) => x > left - distance && x < right + distance && y > top - distance && y < bottom + distance,
		).length;
	const corners: Frame[] = [
		[0, height - h, w, height],
		[width - w, height - h, width, height],
		[0, 0, w, h],
		[width - w, 0, width, h],
	];
	const frame = corners.reduce((a, b) => (covered(b) < covered(a) ? b : a));
	const [left, top, right, bottom] = frame;
	const projection = projectionOn(multiPoint(points), frame, margin);
	const spots = moveApart(
		points.map((point) => pixels(projection, point)),
		distance,
		[left + distance, top + distance, right - distance, bottom - distance],
	);
	return { spots, frame, piece: { x: left, y: top, width: w, height: h, ...drawLand(projection, frame, step) } };
}

/** The type in which a name is drawn under the pointer, in pixels of the map as it is on a phone. */
const labelType = 18;

/** Where a name is drawn under the pointer: above its dot, or below it at the top of the map, and within its sides. */
function labelAt({ x, y }: Spot, radius: number, { width }: MapSize, name: string): NamePlace {
	const half = name.length * 0.29 * labelType;
	const anchor = x < half ? "start" : x > width - half ? "end" : "middle";
	const side = { start: -radius, middle: 0, end: radius }[anchor];
	return { x: x + side, y: y < 2 * labelType ? y + radius + labelType : y - radius - 4, anchor };
}

/**
 * The names that are always there: of cities with an award first, then of those with a profile.
 *
 * @param pieces  the frames of the map's pieces, those on top first: a name stays in the piece of its dot
 */
function namesOf(
	cities: readonly MappedCity[],
	dots: readonly Spot[],
	radius: number,
	pieces: readonly Frame[],
	type: NonNullable<MapSize["type"]>,
): CityMap["names"] {
	const rank = ({ awards, hasProfile }: MappedCity) => (awards.length > 0 ? 2 : 0) + (hasProfile ? 1 : 0);
	const wanted = cities.map((_, index) => index).sort((a, b) => rank(cities[b]!) - rank(cities[a]!));
	const pieceOf = (index: number) => pieces.findIndex((frame) => isWithin(dots[index]!, frame));
	return pieces.flatMap((frame, piece) => {
		const names = wanted
			.filter((index) => pieceOf(index) === piece)
			.map((index) => ({ index, name: cities[index]!.name }));
		const place = (size: number, before?: ReadonlyMap<number, NamePlace>) =>
			placeNames(names, { dots, radius, size, frame, taken: pieces.slice(0, piece) }, before);
		const onPhones = place(type.phone);
		return [...place(type.wide, onPhones)].map(([index, at]) => ({
			name: cities[index]!.name,
			place: at,
			isWide: !onPhones.has(index),
		}));
	});
}
