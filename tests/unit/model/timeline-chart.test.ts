import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../../src/model/atlas.ts";
import { timeline } from "../../../src/model/timeline.ts";
import { partOfYear, timelineChart } from "../../../src/model/timeline-chart.ts";
import { cityEntry, content } from "../entries.ts";
import { atlas, today } from "../history.ts";

describe("The chart of the timeline", () => {
	test("is drawn on a scale from nought, each point where its date falls", () => {
		const { bars, totals, baseline, scale, width } = timelineChart(timeline(atlas));
		expect(scale[0]).toEqual({ y: baseline, value: 0 });
		expect(scale.at(-1)!.value).toBeGreaterThanOrEqual(9);
		expect(bars.map(({ year }) => year)).toEqual([2016, 2018]);
		expect(new Set(bars.map(({ height }) => height)).size).toBe(1);
		const [first, second] = totals;
		expect(first!.y).toBeGreaterThan(second!.y);
		expect(first!.x).toBeGreaterThan(bars[0]!.x);
		expect(first!.x).toBeLessThan(bars[0]!.x + bars[0]!.width);
		expect(second!.x).toBeLessThan(width);
	});

	test("puts a date as far into its year as it says", () => {
		expect(partOfYear("2020")).toBe(0.5);
		expect(partOfYear("2020-01-01")).toBeLessThan(0.01);
		expect(partOfYear("2020-12-31")).toBe(1);
		expect(partOfYear("2020-07")).toBeCloseTo(0.54, 2);
	});

	test("of an atlas without events and years has no columns", () => {
		const bare = timeline(buildAtlas(content({ cities: [cityEntry("aville")] }), "en-GB", today));
		expect(timelineChart(bare).bars).toEqual([]);
	});
});
