import { isYear } from "../schemas/figures.ts";
import type { City } from "./atlas.ts";
import type { Figure, Statement } from "./figures.ts";

/** How the cities' numbers for one figure spread. It ranks nobody: their years and sources differ too much. */
export interface Distribution {
	/** How many cities have the figure as a number in this unit. */
	count: number;
	/** The middle half of them lies between these, rounded to two digits. */
	middle: [from: number, to: number];
	/** The first and the last year that the numbers are for, and how many have none. */
	years?: [from: string, to: string] | undefined;
	undated: number;
	/** How many cities lie at each place of a logarithmic scale: an area of `stripWidth` by `stripHeight`, as an SVG path. */
	outline: string;
	/** The place of a number along that scale. */
	place(value: number): number;
}

export const [stripWidth, stripHeight] = [240, 24];
/** The steps of the outline. */
const steps = 30;
/** The least cities whose numbers say something about one of them. */
const least = 30;

/** A number that may stand beside others: neither a band nor a limit. */
const numberOf = ({ value, qualifier }: Statement) =>
	value !== undefined && value > 0 && !/than/.test(qualifier ?? "") ? value : undefined;

const rounded = (value: number) => Number(value.toPrecision(2));

/**
 * @param statements  the preferred statement of each city that has the figure, all in one unit
 * @returns `undefined` where fewer than thirty are numbers
 */
export function distributionOf(statements: readonly Statement[]): Distribution | undefined {
	const plain = statements.filter((statement) => numberOf(statement) !== undefined);
	if (plain.length < least) return undefined;
	const values = plain.map((statement) => statement.value!).sort((a, b) => a - b);
	const years = plain
		.flatMap(({ year }) => (year && year !== "undated" ? year.slice(0, 4) : []))
		.sort((a, b) => a.localeCompare(b));
	const [low, high] = [Math.log(values[0]!), Math.log(values.at(-1)!)];
	const place = (value: number) => Math.round(((Math.log(value) - low) / (high - low || 1)) * stripWidth);
	const counts = new Array<number>(steps).fill(0);
	for (const value of values) counts[Math.min(steps - 1, Math.floor((place(value) / stripWidth) * steps))]! += 1;
	const most = Math.max(...counts);
	// A step that holds any city is at least a pixel high.
	const tops = counts.map((count) => stripHeight - Math.ceil((count / most) * stripHeight));
	const quarter = (share: number) => rounded(values[Math.round(share * (values.length - 1))]!);
	return {
		count: values.length,
		middle: [quarter(0.25), quarter(0.75)],
		years: years.length > 0 ? [years[0]!, years.at(-1)!] : undefined,
		undated: plain.length - years.length,
		outline: `M0 ${stripHeight}${tops.map((y) => `V${y}h${stripWidth / steps}`).join("")}V${stripHeight}z`,
		place,
	};
}

/** Where a city's figure lies among those of all cities. */
export interface Standing {
	/** From the start of the strip. */
	x: number;
	among: Distribution;
}

/**
 * Places figures among those of all cities: each with those in its own unit.
 *
 * @returns `undefined` for a figure that is a band, a limit or missing, or has too few beside it
 */
export function placesAmong(cities: readonly City[]): (figure: Figure) => Standing | undefined {
	const key = (figure: Figure) => `${figure.id} ${figure.statements?.[0].unit}`;
	const given = cities.flatMap(({ figures }) =>
		Object.values(figures).filter(({ id, statements }) => statements && !isYear(id)),
	);
	const distributions = new Map(
		[...Map.groupBy(given, key)].map(([unit, figures]) => [
			unit,
			distributionOf(figures.map(({ statements }) => statements![0])),
		]),
	);
	return (figure) => {
		const value = figure.statements && numberOf(figure.statements[0]);
		const among = distributions.get(key(figure));
		return value && among ? { x: among.place(value), among } : undefined;
	};
}
