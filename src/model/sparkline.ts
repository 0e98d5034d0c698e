import type { NetworkEvent } from "./atlas.ts";
import { partOfYear } from "./timeline-chart.ts";

/** The network's growth as a line without axes: the totals of members announced, at their dates. Sizes in pixels, from the top left corner. */
export interface Sparkline {
	width: number;
	height: number;
	/** The line, as SVG path data. */
	line: string;
	/** The radius of the dots at its ends. */
	radius: number;
	first: SparklineEnd;
	last: SparklineEnd;
}

/** The first or the last total. */
export interface SparklineEnd {
	x: number;
	y: number;
	members: number;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	date: string;
}

const [width, height, radius] = [320, 72, 4];

/**
 * Lays out the totals that were announced. The scale begins at zero, so that heights can be compared.
 *
 * @param events  oldest first
 * @returns `undefined` for fewer than two totals, or totals of a single moment, which are no line
 */
export function sparkline(events: readonly NetworkEvent[]): Sparkline | undefined {
	const totals = events.flatMap(({ kind, date, members }) =>
		kind === "total" && members !== undefined
			? [{ date, members, time: Number(date.slice(0, 4)) + partOfYear(date) }]
			: [],
	);
	const [from, to] = [totals[0]?.time ?? 0, totals.at(-1)?.time ?? 0];
	if (from === to) return undefined;
	const highest = Math.max(...totals.map(({ members }) => members));
	const points = totals.map(({ date, members, time }) => ({
		x: Math.round(radius + ((time - from) / (to - from)) * (width - 2 * radius)),
		y: Math.round(height - radius - (members / highest) * (height - 2 * radius)),
		members,
		date,
	}));
	return {
		width,
		height,
		line: points.map(({ x, y }, i) => `${i ? "L" : "M"}${x},${y}`).join(""),
		radius,
		first: points[0]!,
		last: points.at(-1)!,
	};
}
