import { type Frame, isWithin, type Spot } from "./base-map.ts";

/** Where a name stands: the middle of its height, and the place of one of its ends or its middle. */
export interface NamePlace extends Spot {
	anchor: "start" | "middle" | "end";
}

/** The mean width of a letter, in widths of its height: on the safe side for the usual sans serifs. */
const letterWidth = 0.62;
/** The space between a dot and its name, in pixels. */
const gap = 3;

/** What names are written on. */
export interface NameSheet {
	/** All dots of the map, which no name covers, and their radius in pixels. */
	dots: readonly Spot[];
	radius: number;
	/** The size of the type in pixels. */
	size: number;
	/** The box that no name leaves, and those that none touches. */
	frame: Frame;
	taken?: readonly Frame[];
}

const overlap = (a: Frame, b: Frame) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function boxOf({ x, y, anchor }: NamePlace, name: string, size: number): Frame {
	const width = name.length * letterWidth * size;
	const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
	return [left, y - size / 2, left + width, y + size / 2];
}

/**
 * Writes names beside dots, the first ones first: at the right of the dot, at its left, above or below, wherever there is room.
 * A name that has no room is left out.
 *
 * @param names  the names to write, each with the index of its dot
 * @param before  what an earlier call with a larger type has placed: it stays. The first call writes at the sides of dots only,
 *   where names stay beside their dots in smaller type, too
 * @returns the places by the index of the dot, with those of `before`
 */
export function placeNames(
	names: readonly { name: string; index: number }[],
	{ dots, radius, size, frame, taken = [] }: NameSheet,
	before?: ReadonlyMap<number, NamePlace>,
): Map<number, NamePlace> {
	const placed = new Map(before);
	const boxes = [...taken, ...dots.map(({ x, y }): Frame => [x - radius, y - radius, x + radius, y + radius])];
	for (const { name, index } of names) if (placed.has(index)) boxes.push(boxOf(placed.get(index)!, name, size));
	for (const { name, index } of names) {
		if (placed.has(index)) continue;
		const { x, y } = dots[index]!;
		const beside: NamePlace[] = [
			{ x: x + radius + gap, y, anchor: "start" },
			{ x: x - radius - gap, y, anchor: "end" },
		];
		const off = Math.round(radius + size / 2);
		const aboveOrBelow: NamePlace[] = [
			{ x, y: y - off, anchor: "middle" },
			{ x, y: y + off, anchor: "middle" },
		];
		const place = [...beside, ...(before ? aboveOrBelow : [])].find((each) => {
			const box = boxOf(each, name, size);
			const [left, top, right, bottom] = box;
			const fits = isWithin({ x: left, y: top }, frame) && isWithin({ x: right, y: bottom }, frame);
			return fits && !boxes.some((other) => overlap(box, other));
		});
		if (!place) continue;
		placed.set(index, place);
		boxes.push(boxOf(place, name, size));
	}
	return placed;
}
