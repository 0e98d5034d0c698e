import type { ComparedCity } from "../../export/compared-city.ts";
import { element } from "../shared/elements.ts";
import type { ComparisonMessages } from "./messages.ts";
import type { ComparisonRow, RowGroup } from "./rows.ts";

// The roles are said once more because the style sheet shows the table as blocks on a phone, which would end them.
const tableRow = (attributes: Record<string, string | undefined>, ...cells: HTMLElement[]) =>
	element("tr", { role: "row", ...attributes }, ...cells);

/** Whether the atlas has something of one city at least. */
export const isKnown = ({ cells }: ComparisonRow): boolean => cells.some((cell) => cell !== undefined);

/** Builds the comparison: a column for each city, a row for each thing of which the atlas knows something. */
export function comparisonTable(
	cities: readonly ComparedCity[],
	groups: readonly RowGroup[],
	messages: ComparisonMessages,
): HTMLTableElement {
	const columns = String(cities.length);
	const heads = cities.map(({ path, name, country }) =>
		element(
			"th",
			{ role: "columnheader", scope: "col" },
			element("a", { href: path }, name),
			" ",
			element("small", {}, country),
		),
	);
	const rowOf = ({ name, cells, absent, isSame, isWhole }: ComparisonRow, isPart: boolean) => {
		const head = element("th", { role: "rowheader", scope: "row" }, name);
		if (isSame) head.append(" ", element("span", { class: "tag" }, isPart ? messages.inCommon : messages.same));
		return tableRow(
			{ class: isSame ? "same" : undefined },
			head,
			...cells.map((cell, i) =>
				element(
					"td",
					{ role: "cell", colspan: isWhole && columns, class: isWhole && "whole" },
					cell ?? element("span", { class: "absent" }, absent[i]!),
				),
			),
		);
	};
	const bodyOf = ({ name, rows }: RowGroup) =>
		element(
			"tbody",
			{ role: "rowgroup", class: name && "matrix" },
			name &&
				tableRow({}, element("th", { role: "rowheader", scope: "rowgroup", colspan: String(cities.length + 1) }, name)),
			...rows.filter(isKnown).map((row) => rowOf(row, name !== undefined)),
		);
	return element(
		"table",
		// Labelled by the heading of its section.
		{ role: "table", class: "data-table", "aria-labelledby": "beside", "data-columns": columns },
		element("thead", { role: "rowgroup" }, tableRow({}, element("td", { role: "cell" }), ...heads)),
		...groups.filter(({ rows }) => rows.some(isKnown)).map(bodyOf),
	);
}
