import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { timeline } from "../../../src/model/timeline.ts";
import { type ChartSize, partOfYear, regionCharts, timelineChart } from "../../../src/model/timeline-chart.ts";
import { cityEntry, content, eventEntry } from "../entries.ts";
import { atlas, today } from "../history.ts";

const sizes: ChartSize[] = ["wide", "narrow"];
const bare = timeline(buildAtlas(content({ cities: [cityEntry("aville")] }), "en", today));

/** A network whose announced totals are these, one in the middle of each year from 2015. */
const announced = (...members: number[]) =>
	timeline(
		buildAtlas(
			content({
				cities: [cityEntry("aville")],
				events: members.map((n, i) => eventEntry(`total-${i}`, { kind: "total", date: String(2015 + i), members: n })),
			}),
			"en",
			today,
		),
	);

describe.each(sizes)("The %s chart of the timeline", (size) => {
	test("is drawn on a scale from nought, each point where its date falls", () => {
		const { bars, totals, baseline, scale, width } = timelineChart(timeline(atlas), size);
		expect(scale.every(({ y }) => y < baseline)).toBe(true);
		expect(scale.at(-1)!.value).toBeGreaterThanOrEqual(9);
		expect(bars.map(({ year }) => year)).toEqual([2016, 2018]);
		expect(new Set(bars.map(({ height }) => height)).size).toBe(1);
		const [first, second] = totals;
		expect(first!.y).toBeGreaterThan(second!.y);
		expect(first!.x).toBeGreaterThan(bars[0]!.x);
		expect(first!.x).toBeLessThan(bars[0]!.x + bars[0]!.width);
		expect(second!.x).toBeLessThan(width);
	});

	test("labels the first total, the last, and both ends of the deepest fall", () => {
		const labels = (...members: number[]) =>
			timelineChart(announced(...members), size)
				.totalLabels.map((label) => label.members)
				.sort((a, b) => a - b);
		expect(labels(100, 200, 190, 300, 150, 400)).toEqual([100, 150, 300, 400]);
		expect(labels(100, 200, 300)).toEqual([100, 300]);
		expect(labels(300, 200)).toEqual([200, 300]);
		expect(labels(100)).toEqual([100]);
		expect(labels()).toEqual([]);
		const { totalLabels } = timelineChart(announced(300, 200), size);
		expect(totalLabels.filter(({ isLast }) => isLast).map(({ members }) => members)).toEqual([200]);
	});

	test("keeps the names of conferences apart and on the paper", () => {
		const places = ["Aville", "A very long name of a place", "Bville", "Cville on the water", "Dville"];
		const conferences = places.map((place, i) =>
			eventEntry(`conference-${i}`, { kind: "conference", date: String(2015 + i), place }),
		);
		const history = timeline(buildAtlas(content({ cities: [cityEntry("aville")], events: conferences }), "en", today));
		const chart = timelineChart(history, size);
		expect(chart.conferences.map(({ place }) => place)).toEqual(places);
		const boxes = chart.conferences.map(({ place, x, y }) => {
			// As most fonts draw it.
			const wide = place.length * chart.text * 0.55;
			return { from: x, to: x + wide, y };
		});
		for (const [i, one] of boxes.entries()) {
			expect(one.from).toBeGreaterThanOrEqual(0);
			expect(one.to).toBeLessThanOrEqual(chart.width);
			for (const other of boxes.slice(i + 1)) {
				const apart = one.y !== other.y || one.to < other.from || other.to < one.from;
				expect([one, other, apart]).toEqual([one, other, true]);
			}
		}
		expect(Math.max(...boxes.map(({ y }) => y))).toBeLessThan(chart.scale[0]!.y);
	});

	test("of an atlas without events and years has no columns", () => {
		const chart = timelineChart(bare, size);
		expect([chart.bars, chart.totals, chart.held]).toEqual([[], [], ""]);
	});
});

test("has years that stand clear of each other on a phone, the last among them", () => {
	const history = announced(...Array.from({ length: 13 }, (_, i) => 10 + i));
	const { years, text } = timelineChart(history, "narrow");
	expect(years.at(-1)?.year).toBe(2027);
	const gaps = years.slice(1).map(({ x }, i) => x - years[i]!.x);
	expect(Math.min(...gaps)).toBeGreaterThan(4 * 0.6 * text);
	expect(timelineChart(history, "wide").years).toHaveLength(13);
});

test("puts a date as far into its year as it says", () => {
	expect(partOfYear("2020")).toBe(0.5);
	expect(partOfYear("2020-01-01")).toBeLessThan(0.01);
	expect(partOfYear("2020-12-31")).toBe(1);
	expect(partOfYear("2020-07")).toBeCloseTo(0.54, 2);
});

describe("The charts of the regions", () => {
	test("have one scale: the largest reaches the top, and half as many cities reach half as high", () => {
		const one = { id: "africa", path: "", withoutYear: 0 } as const;
		const [small, large] = regionCharts([
			{ ...one, held: [0, 10] },
			{ ...one, held: [10, 20] },
		]);
		const end = (line: string) => Number(line.split(",").at(-1));
		expect(end(large!.line)).toBe(2);
		expect(end(small!.line)).toBe(41);
		expect(small!.area.startsWith(small!.line)).toBe(true);
	});

	test("of an atlas without years are empty", () => {
		expect(regionCharts(bare.regions).map(({ line }) => line)).toEqual(bare.regions.map(() => ""));
	});
});
