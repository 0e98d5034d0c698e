import type { Frame, Spot } from "./base-map.ts";

/** Rounds in which dots are drawn home and pushed apart, and after them as many at most in which they are only pushed. */
const rounds = 100;
/** The part of its way home that a dot goes in a round. */
const pull = 0.04;

/**
 * Moves dots apart until none is nearer to another than a distance, and each stays as close to its place as that allows.
 * Where a frame holds more dots than have room, some stay too near.
 *
 * @param places  where the dots belong, in pixels
 * @param distance  the least distance between the centres of two dots, in pixels
 * @param frame  the box that no centre leaves
 * @param fixed  the index of a dot that the others give way to
 * @returns whole pixels, in the order of `places`
 */
export function moveApart(places: readonly Spot[], distance: number, frame: Frame, fixed?: number): Spot[] {
	const [left, top, right, bottom] = frame;
	// Rounding to whole pixels brings two dots nearer to each other by the square root of two at most.
	const apart = distance + Math.SQRT2;
	const dots = places.map(({ x, y }) => ({ x, y }));
	const fromLeft = [...dots];
	const still = fixed === undefined ? undefined : dots[fixed];
	for (let round = 0; round < 2 * rounds; round++) {
		if (round < rounds) {
			for (const [i, spot] of dots.entries()) {
				spot.x += (places[i]!.x - spot.x) * pull;
				spot.y += (places[i]!.y - spot.y) * pull;
			}
		}
		// Sorted, so that a dot is compared only with those of its own column.
		fromLeft.sort((a, b) => a.x - b.x);
		let isDone = true;
		for (const [i, a] of fromLeft.entries()) {
			for (let j = i + 1; j < fromLeft.length && fromLeft[j]!.x - a.x < apart; j++) {
				const b = fromLeft[j]!;
				const between = Math.hypot(b.x - a.x, b.y - a.y);
				if (between > apart - 0.01) continue;
				isDone = false;
				// Dots in one place part in a direction that differs from pair to pair.
				const [cos, sin] =
					between > 0 ? [(b.x - a.x) / between, (b.y - a.y) / between] : [Math.cos(i + j), Math.sin(i + j)];
				const push = apart - between;
				const part = a === still ? 0 : b === still ? 1 : 0.5;
				a.x -= cos * push * part;
				a.y -= sin * push * part;
				b.x += cos * push * (1 - part);
				b.y += sin * push * (1 - part);
			}
		}
		for (const spot of dots) {
			spot.x = Math.min(Math.max(spot.x, left), right);
			spot.y = Math.min(Math.max(spot.y, top), bottom);
		}
		if (isDone && (round === 0 || round >= rounds)) break;
	}
	return dots.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

/** Corners of the shape that stands for a circle. */
const corners = 8;

/**
 * The places within reach of a dot that are nearer to it than to any other: its cell in the Voronoi diagram, cut off at the
 * reach and at the frame.
 *
 * @param reach  in pixels
 * @param frame  in pixels
 * @returns for each dot the corners of a convex shape, in whole pixels, in turn
 */
export function cellsOf(dots: readonly Spot[], reach: number, frame: Frame): Spot[][] {
	const [left, top, right, bottom] = frame;
	return dots.map((self) => {
		let cell: Spot[] = Array.from({ length: corners }, (_, i) => {
			const angle = ((i + 0.5) * 2 * Math.PI) / corners;
			return { x: self.x + reach * Math.cos(angle), y: self.y + reach * Math.sin(angle) };
		});
		for (const other of dots) {
			const [dx, dy] = [other.x - self.x, other.y - self.y];
			if (other === self || Math.hypot(dx, dy) >= 2 * reach) continue;
			const [x, y] = [(self.x + other.x) / 2, (self.y + other.y) / 2];
			cell = cut(cell, (at) => dx * (x - at.x) + dy * (y - at.y));
		}
		cell = cut(cell, ({ x }) => x - left);
		cell = cut(cell, ({ x }) => right - x);
		cell = cut(cell, ({ y }) => y - top);
		cell = cut(cell, ({ y }) => bottom - y);
		return cell.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
	});
}

/**
 * The part of a convex shape on one side of a line, after Sutherland and Hodgman.
 *
 * @param inside  a linear function of a place, negative beyond the line
 */
function cut(shape: readonly Spot[], inside: (at: Spot) => number): Spot[] {
	return shape.flatMap((at, i) => {
		const next = shape[(i + 1) % shape.length]!;
		const [here, there] = [inside(at), inside(next)];
		const kept = here >= 0 ? [at] : [];
		if (here >= 0 === there >= 0) return kept;
		const part = here / (here - there);
		return [...kept, { x: at.x + (next.x - at.x) * part, y: at.y + (next.y - at.y) * part }];
	});
}

/** A closed shape as SVG path data. */
export const outline = (shape: readonly Spot[]) =>
	shape
		.map(({ x, y }, i) => {
			const before = shape[i - 1];
			return before ? `${i === 1 ? "l" : " "}${x - before.x},${y - before.y}` : `M${x},${y}`;
		})
		.join("")
		.replaceAll(",-", "-")
		.replaceAll(" -", "-");

/** Dots as SVG path data: steps of no length, which a stroke with round ends makes into discs as wide as it is. */
export const drops = (dots: readonly Spot[]) =>
	dots
		.map(({ x, y }) => `M${x},${y}h0`)
		.join("")
		.replaceAll(",-", "-");
