import type { RegionTimeline, Timeline } from "./timeline.ts";

/** A text beside a point. Its anchor is the `text-anchor` of SVG. */
interface Label {
	x: number;
	y: number;
	anchor: "start" | "middle" | "end";
}

/** The geometry of the timeline's chart, in whole pixels from the top left corner. */
export interface TimelineChart {
	width: number;
	height: number;
	/** The size of its texts in pixels. */
	text: number;
	/** The left and right ends of its lines. */
	left: number;
	right: number;
	/** The y of the axis. */
	baseline: number;
	/** Grid lines of the scale, above nought. */
	scale: { y: number; value: number }[];
	/** Announced totals, each at its date, and the line that joins them, as SVG path data. */
	totals: { x: number; y: number; members: number }[];
	totalsLine: string;
	/** The totals that are labelled: the first, the last, and both ends of the deepest fall. */
	totalLabels: (Label & { members: number; isLast: boolean })[];
	/** Cities of the atlas that had joined by the end of each year: the line, the area below it, and a label at its end. */
	held: string;
	heldArea: string;
	heldLabel: Label & { value: number };
	/** Conferences: a tick from `top` down to the axis, and the place's name at its head. */
	conferences: { tick: number; top: number; x: number; y: number; place: string }[];
	/** Labels of the axis, in the middle of each year that has room. */
	years: { x: number; year: number }[];
	/** Below the axis, one bar a year for the cities of the atlas that joined in it, with a scale of its own. */
	bars: { x: number; y: number; width: number; height: number; year: number; joined: number }[];
	barsBaseline: number;
}

/** Two drawings of the same: one for phones, whose texts keep their size there. */
const sizes = {
	wide: { width: 832, text: 14, plot: 280, strip: 44 },
	narrow: { width: 320, text: 13, plot: 210, strip: 36 },
};
export type ChartSize = keyof typeof sizes;

/** About how wide a text is drawn, in pixels: a little more than Latin letters take on average. */
const widthOf = (text: string, size: number) => text.length * size * 0.62;

/** The part of its year that has passed at a date, 0 to 1. A partial date counts as the middle of its span. */
export function partOfYear(date: string): number {
	const [, month, day] = date.split("-").map(Number);
	if (!month) return 0.5;
	return (month - 1 + (day ? day / 31 : 0.5)) / 12;
}

/** A round step that divides a scale up to `max` into two to five intervals. */
const stepFor = (max: number) => {
	const power = 10 ** Math.floor(Math.log10(max));
	return Math.max(1, max / power >= 5 ? 2 * power : max / power >= 2 ? power : power / 2);
};

const path = (points: readonly { x: number; y: number }[]) =>
	points.map(({ x, y }, i) => `${i ? "L" : "M"}${x},${y}`).join("");

/** The index of the total from which the next one falls deepest; none where all rise. */
function deepestFall(totals: readonly { members: number }[]): number | undefined {
	const falls = totals.slice(1).map(({ members }, i) => totals[i]!.members - members);
	const deepest = Math.max(0, ...falls);
	return deepest > 0 ? falls.indexOf(deepest) : undefined;
}

/** Lays out a timeline. Its scales begin at zero, so that heights can be compared. */
export function timelineChart({ years, totals: announced, conferences }: Timeline, size: ChartSize): TimelineChart {
	const { width, text, plot, strip } = sizes[size];
	const line = Math.round(text * 1.4);
	const counted = announced.flatMap(({ date, members }) => (members === undefined ? [] : [{ date, members }]));
	const last = years.at(-1)?.held ?? 0;
	const highest = Math.max(1, last, ...counted.map(({ members }) => members));
	const step = stepFor(highest);
	const top = Math.ceil(highest / step) * step;
	const [left, right] = [Math.round(widthOf(String(top), text)) + 10, width - 10];
	const first = years[0]?.year ?? 0;
	const perYear = (right - left) / Math.max(1, years.length);
	const x = (year: number) => Math.round(left + (year - first) * perYear);
	const at = (date: string) => x(Number(date.slice(0, 4)) + partOfYear(date));

	const named = conferences.flatMap(({ place, date }) => (place ? [{ place, tick: at(date) }] : []));
	const rowEnds: number[] = [];
	const placed = named.map(({ place, tick }) => {
		const wide = widthOf(place, text);
		// The name begins at its tick, or as far before it as it needs to end on the paper.
		const start = Math.round(Math.max(0, Math.min(tick, width - wide)));
		const free = rowEnds.findIndex((end) => end < start);
		const row = free < 0 ? rowEnds.length : free;
		rowEnds[row] = start + wide + text / 2;
		return { place, tick, x: start, row };
	});
	const plotTop = rowEnds.length * line + line;
	const baseline = plotTop + plot;
	const y = (value: number) => Math.round(baseline - (value / top) * plot);

	const totals = counted.map(({ date, members }) => ({ x: at(date), y: y(members), members }));
	const held = years.map(({ year, held: value }) => ({ x: x(year + 1), y: y(value) }));
	const heldLine = years.length > 0 ? path([{ x: left, y: baseline }, ...held]) : "";
	// The area never falls: a label that fits under the line at its left end fits all along.
	const heldRoom = right - widthOf(String(last), text) - 12 * text;
	const heldThere = held.findLast((point) => point.x <= heldRoom)?.y ?? baseline;

	const barsBaseline = baseline + Math.round(2.4 * line) + strip;
	const most = Math.max(1, ...years.map(({ joined }) => joined));
	const gap = size === "wide" ? 3 : 1;
	const labelled = Math.max(1, Math.ceil(widthOf("2000", text) / (perYear * 0.95)));
	return {
		width,
		height: barsBaseline + line + 4,
		text,
		left,
		right,
		baseline,
		scale: Array.from({ length: top / step }, (_, i) => ({ y: y((i + 1) * step), value: (i + 1) * step })),
		totals,
		totalsLine: path(totals),
		totalLabels: totalLabels(totals, left, text),
		held: heldLine,
		heldArea: heldLine && `${heldLine}V${baseline}Z`,
		heldLabel: { x: right - 4, y: Math.min(heldThere + line, baseline - 6), anchor: "end", value: last },
		conferences: placed.map(({ row, ...rest }) => ({ ...rest, y: (row + 1) * line - 4, top: (row + 1) * line })),
		years: years
			.filter((_, i) => (years.length - 1 - i) % labelled === 0)
			.map(({ year }) => ({ x: x(year + 0.5), year })),
		bars: years
			.filter(({ joined }) => joined > 0)
			.map(({ year, joined }) => {
				const height = Math.round((joined / most) * strip);
				const start = x(year) + gap;
				return { year, joined, x: start, y: barsBaseline - height, width: x(year + 1) - gap - start, height };
			}),
		barsBaseline,
	};
}

/** Where the labels of the totals stand: off the line that joins them. */
function totalLabels(totals: TimelineChart["totals"], left: number, text: number): TimelineChart["totalLabels"] {
	if (totals.length === 0) return [];
	const end = totals.length - 1;
	const above = -Math.round(text * 0.7);
	const below = Math.round(text * 1.5);
	const labels = new Map<number, TimelineChart["totalLabels"][number]>();
	const label = (i: number, anchor: Label["anchor"], dx: number, dy: number) => {
		const { x, y, members } = totals[i]!;
		labels.set(i, { x: x + dx, y: y + dy, anchor, members, isLast: i === end });
	};
	const fall = deepestFall(totals);
	if (fall !== undefined) {
		label(fall, "middle", 0, above);
		label(fall + 1, "middle", 0, below);
	}
	const isRoomLeft = totals[0]!.x - widthOf(String(totals[0]!.members), text) - 8 > left;
	label(0, isRoomLeft ? "end" : "start", isRoomLeft ? -8 : 0, isRoomLeft ? Math.round(text * 0.35) : above);
	label(end, "end", 4, (totals[end - 1]?.members ?? 0) <= totals[end]!.members ? above : below);
	return [...labels.values()];
}

/** The chart of one region: the cities that had joined, as an area and the line above it, without texts. */
export interface RegionChart {
	width: number;
	height: number;
	line: string;
	area: string;
}

/** Lays out the regions on one scale, which begins at zero, so that they can be compared. */
export function regionCharts(regions: readonly RegionTimeline[]): RegionChart[] {
	const [width, height] = [200, 80];
	const top = Math.max(1, ...regions.flatMap(({ held }) => held));
	return regions.map(({ held }) => {
		const points = held.map((value, i) => ({
			x: Math.round(((i + 1) / held.length) * width),
			y: Math.round(height - (value / top) * (height - 2)),
		}));
		const line = points.length > 0 ? path([{ x: 0, y: height }, ...points]) : "";
		return { width, height, line, area: line && `${line}V${height}Z` };
	});
}
