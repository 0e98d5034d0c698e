import { expect, test } from "vitest";
import { placeNames } from "../../../src/model/map-names.ts";

const sheet = { radius: 4, size: 10, frame: [0, 0, 200, 100] as const };

test("a name stands at the right of its dot, or at its left where the right is taken or too narrow", () => {
	const dots = [
		{ x: 100, y: 50 },
		{ x: 190, y: 20 },
		{ x: 112, y: 80 },
		{ x: 100, y: 80 },
	];
	const names = ["Cork", "Lviv", "Nara", "Bonn"].map((name, index) => ({ name, index }));
	const placed = placeNames(names, { ...sheet, dots });
	expect(placed.get(0)).toEqual({ x: 107, y: 50, anchor: "start" });
	expect(placed.get(1)).toEqual({ x: 183, y: 20, anchor: "end" });
	expect(placed.get(3)).toEqual({ x: 93, y: 80, anchor: "end" });
});

test("a name without room is left out, and one that stands already stays and takes its room", () => {
	const crowd = [-12, 0, 12].flatMap((dx) => [-12, 0, 12].map((dy) => ({ x: 100 + dx, y: 50 + dy })));
	const names = [{ name: "Suwon", index: 4 }];
	expect(placeNames(names, { ...sheet, dots: crowd }, new Map()).size).toBe(0);

	const dots = [
		{ x: 50, y: 50 },
		{ x: 60, y: 61 },
	];
	const both = ["Suwon", "Osan"].map((name, index) => ({ name, index }));
	const before = new Map([[0, { x: 57, y: 50, anchor: "start" as const }]]);
	const placed = placeNames(both, { ...sheet, dots }, before);
	expect(placed.get(0)).toBe(before.get(0));
	expect(placed.get(1)!.y).toBe(61);
});
