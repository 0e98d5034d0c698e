import { describe, expect, test } from "vitest";
import { cellsOf, drops, moveApart, outline } from "../../../src/model/map-dots.ts";
import { random } from "../../random.ts";

const frame = [0, 0, 480, 300] as const;
const least = (dots: readonly { x: number; y: number }[]) =>
	Math.min(...dots.flatMap((a, i) => dots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));

describe("Dots that are moved apart", () => {
	test("cover none of each other, though forty lie in one place, on the rim or in a crowd", () => {
		const next = random(7);
		const places = [
			...Array.from({ length: 40 }, () => ({ x: 240, y: 150 })),
			...Array.from({ length: 20 }, () => ({ x: 479, y: 2 })),
			...Array.from({ length: 60 }, () => ({ x: 60 + 40 * next(), y: 60 + 40 * next() })),
		];
		const dots = moveApart(places, 9, frame);
		expect(least(dots)).toBeGreaterThanOrEqual(9);
		for (const { x, y } of dots) expect(x >= 0 && x <= 480 && y >= 0 && y <= 300).toBe(true);
	});

	test("stay where they are, if there is room", () => {
		const places = [
			{ x: 10, y: 10 },
			{ x: 30, y: 10 },
		];
		expect(moveApart(places, 9, frame)).toEqual(places);
	});

	test("give way to the one that is fixed", () => {
		const [self, other] = moveApart(
			[
				{ x: 10, y: 10 },
				{ x: 11, y: 10 },
			],
			9,
			frame,
			0,
		);
		expect(self).toEqual({ x: 10, y: 10 });
		expect(other!.x).toBeGreaterThanOrEqual(19);
	});
});

describe("The cells of dots", () => {
	test("hold each point within reach in the cell of the dot nearest to it, and in no other", () => {
		const next = random(3);
		const dots = moveApart(
			Array.from({ length: 80 }, () => ({ x: 480 * next(), y: 300 * next() })),
			9,
			frame,
		);
		const cells = cellsOf(dots, 28, frame);
		const inside = ({ x, y }: { x: number; y: number }, cell: typeof dots) =>
			cell.every((a, i) => {
				const b = cell[(i + 1) % cell.length]!;
				return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= 0;
			});
		let looked = 0;
		for (let k = 0; k < 3000; k++) {
			const at = { x: 480 * next(), y: 300 * next() };
			const [one, two] = dots
				.map((spot, i) => ({ i, away: Math.hypot(spot.x - at.x, spot.y - at.y) }))
				.sort((a, b) => a.away - b.away);
			// Corners are whole pixels, and the reach is that of an octagon.
			if (two!.away - one!.away < 4 || one!.away > 24) continue;
			looked++;
			expect(cells.flatMap((cell, i) => (inside(at, cell) ? [i] : []))).toEqual([one!.i]);
		}
		expect(looked).toBeGreaterThan(1000);
	});

	test("stay in the frame", () => {
		for (const { x, y } of cellsOf([{ x: 1, y: 299 }], 28, frame).flat()) {
			expect(x >= 0 && x <= 480 && y >= 0 && y <= 300).toBe(true);
		}
	});
});

test("shapes and dots are written in as few letters as SVG allows", () => {
	const shape = [
		{ x: 5, y: 5 },
		{ x: 2, y: 9 },
		{ x: 8, y: 7 },
	];
	expect(outline(shape)).toBe("M5,5l-3,4 6-2");
	expect(drops(shape.slice(0, 2))).toBe("M5,5h0M2,9h0");
});
