import type { Timeline } from "./timeline.ts";

/** The geometry of the timeline's chart, in whole pixels from the top left corner. */
export interface TimelineChart {
	width: number;
	height: number;
	/** The y of the axis. */
	baseline: number;
	/** Cities that joined, one bar a year. */
	bars: { x: number; y: number; width: number; height: number; year: number }[];
	/** Cities of the atlas that had joined by the end of each year, as SVG path data. */
	held: string;
	/** Announced totals, each at its date. */
	totals: { x: number; y: number; members: number; date: string }[];
	/** The y of a line for all cities of the atlas, with and without a year of joining. */
	all: number;
	/** Labels of the axis, in the middle of each year. */
	years: { x: number; year: number }[];
	/** Grid lines of the scale. */
	scale: { y: number; value: number }[];
}

const [width, height] = [720, 340];
const edge = { start: 60, end: 12, top: 16, bottom: 34 };

/** The part of its year that has passed at a date, 0 to 1. A partial date counts as the middle of its span. */
export function partOfYear(date: string): number {
	const [, month, day] = date.split("-").map(Number);
	if (!month) return 0.5;
	return (month - 1 + (day ? day / 31 : 0.5)) / 12;
}

/** A round step that divides a scale up to `max` into four to ten intervals. */
const stepFor = (max: number) => {
	const power = 10 ** Math.floor(Math.log10(max));
	return max / power >= 4 ? power : max / power >= 2 ? power / 2 : power / 5;
};

/** Lays out a timeline. The scale begins at zero, so that heights can be compared. */
export function timelineChart({ years, cities, totals: announced }: Timeline): TimelineChart {
	const highest = Math.max(1, cities, ...announced.map((event) => event.members ?? 0));
	const step = Math.max(1, stepFor(highest));
	const top = Math.ceil(highest / step) * step;
	const first = years[0]?.year ?? 0;
	const [left, right, baseline] = [edge.start, width - edge.end, height - edge.bottom];
	const x = (year: number) => Math.round(left + ((year - first) / years.length) * (right - left));
	const y = (value: number) => Math.round(baseline - (value / top) * (baseline - edge.top));
	const gap = 3;
	return {
		width,
		height,
		baseline,
		bars: years
			.filter(({ joined }) => joined > 0)
			.map(({ year, joined }) => ({
				year,
				x: x(year) + gap,
				y: y(joined),
				width: x(year + 1) - x(year) - 2 * gap,
				height: baseline - y(joined),
			})),
		held: years.map(({ year, held }, i) => `${i ? "L" : "M"}${x(year + 1)},${y(held)}`).join(""),
		totals: announced.flatMap(({ date, members }) =>
			members === undefined
				? []
				: [{ x: x(Number(date.slice(0, 4)) + partOfYear(date)), y: y(members), members, date }],
		),
		all: y(cities),
		years: years.map(({ year }) => ({ x: x(year + 0.5), year })),
		scale: Array.from({ length: top / step + 1 }, (_, i) => ({ y: y(i * step), value: i * step })),
	};
}
