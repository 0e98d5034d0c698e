// Bars under the figures of a comparison.

import { magnitude, statementsIn } from "./read-tables.ts";

/** Draws a bar under the first statement of each cell, where at least two differ in the same unit. A year is no length. */
export function drawBars(cells: readonly HTMLElement[]): void {
	const bars = cells.flatMap((cell) => {
		const [statement] = statementsIn(cell);
		const size = statement && magnitude(statement);
		return statement && size !== undefined ? [{ statement, size, unit: statement.dataset["unit"] }] : [];
	});
	const units = new Set(bars.map(({ unit }) => unit));
	if (bars.length < 2 || units.size > 1 || units.has("year")) return;
	const longest = Math.max(...bars.map(({ size }) => size));
	if (bars.every(({ size }) => size === longest)) return;
	for (const { statement, size } of bars) statement.querySelector(".amount")?.after(bar(size / longest));
}

/** @param share  of the longest bar, from 0 to 1 */
function bar(share: number): SVGElement {
	const namespace = "http://www.w3.org/2000/svg";
	const svg = document.createElementNS(namespace, "svg");
	svg.setAttribute("class", "bar");
	svg.setAttribute("viewBox", "0 0 100 8");
	svg.setAttribute("preserveAspectRatio", "none");
	svg.setAttribute("aria-hidden", "true");
	const rect = document.createElementNS(namespace, "rect");
	rect.setAttribute("width", String(Math.max(1, Math.round(share * 100))));
	rect.setAttribute("height", "8");
	svg.append(rect);
	return svg;
}
