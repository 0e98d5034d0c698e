import { expect, test } from "vitest";
import { sparkline } from "../../../src/model/sparkline.ts";
import { atlas } from "../history.ts";

test("the line runs from the first total announced to the last, on a scale from zero", () => {
	const drawn = sparkline(atlas.events)!;
	expect([drawn.first, drawn.last]).toMatchObject([
		{ x: 4, members: 5, date: "2016-06-30" },
		{ x: 316, y: 4, members: 9, date: "2018-12" },
	]);
	// 5 of 9 members stand at five ninths of the height.
	expect((68 - drawn.first.y) / 64).toBeCloseTo(5 / 9, 1);
	expect(drawn.line).toBe(`M4,${drawn.first.y}L316,4`);
});

test("other events count for nothing, and a single total makes no line", () => {
	const [first] = atlas.events.filter(({ kind }) => kind === "total");
	expect(sparkline([...atlas.events.filter(({ kind }) => kind !== "total"), first!])).toBeUndefined();
	expect(sparkline([])).toBeUndefined();
});
