// Bars under the figures of a comparison.

import type { ComparedValue } from "../../export/compared-city.ts";

/** The number that a bar shows: the value, the middle of a range, or the end of a range that is open. */
function magnitude({ value, from, to }: ComparedValue): number | undefined {
	if (value !== undefined) return value;
	return from !== undefined && to !== undefined ? (from + to) / 2 : (from ?? to);
}

/**
 * Draws a bar under the first amount of each cell, where at least two differ in the same unit. A year is no length.
 *
 * @param values  one a cell; undefined where it has none
 */
export function drawBars(
	values: readonly (ComparedValue | undefined)[],
	cells: readonly (HTMLElement | undefined)[],
): void {
	const units = new Set(values.flatMap((value) => value?.unit ?? []));
	const sizes = values.map((value) => value && magnitude(value));
	const known = sizes.filter((size): size is number => size !== undefined);
	if (known.length < 2 || units.size > 1 || units.has("year")) return;
	const longest = Math.max(...known);
	if (known.every((size) => size === longest)) return;
	for (const [i, size] of sizes.entries()) {
		if (size !== undefined) cells[i]!.querySelector(".amount")!.after(bar(size / longest));
	}
}

/** @param share  of the longest bar, from 0 to 1 */
function bar(share: number): SVGElement {
	const namespace = "http://www.w3.org/2000/svg";
	const svg = document.createElementNS(namespace, "svg");
	svg.setAttribute("class", "length");
	svg.setAttribute("viewBox", "0 0 100 8");
	svg.setAttribute("preserveAspectRatio", "none");
	svg.setAttribute("aria-hidden", "true");
	const rect = document.createElementNS(namespace, "rect");
	rect.setAttribute("width", String(Math.max(1, Math.round(share * 100))));
	rect.setAttribute("height", "8");
	svg.append(rect);
	return svg;
}
