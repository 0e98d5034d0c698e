import { csv } from "../../export/csv.ts";
import { type CityRow, type Feature, statementsIn } from "./read-tables.ts";

/** The heads of the columns, in the order of the file. */
export type CsvColumns = Record<
	"city" | "country" | "what" | (typeof statementData)[number] | "absent" | "note" | "sources" | "addresses",
	string
>;

/** The columns that a statement carries as `data-` attributes. */
const statementData = ["value", "from", "to", "qualifier", "unit", "year"] as const;

/**
 * The comparison as a CSV file (RFC 4180), one line a statement: numbers as numbers, with unit, year and source; a gap with
 * its reason.
 *
 * @param base  the published address of the page, against which the addresses of the sources are resolved
 */
export function comparisonCsv(
	cities: readonly CityRow[],
	features: readonly Feature[],
	columns: CsvColumns,
	base: string,
): string {
	const keys = Object.keys(columns) as (keyof CsvColumns)[];
	const lines: Partial<CsvColumns>[] = [];
	for (const { name: city, country, cells } of cities) {
		for (const [i, { name: what, isFigure }] of features.entries()) {
			const cell = cells[i]!;
			const values = isFigure
				? statementsIn(cell).map((statement) => statementColumns(statement, base))
				: [{ value: plainText(cell) }];
			lines.push(...values.map((value) => ({ city, country, what, ...value })));
		}
	}
	// The byte-order mark tells spreadsheets, which alone open this file, that it is UTF-8.
	return `\ufeff${csv(
		keys.map((key) => columns[key]),
		lines.map((line) => keys.map((key) => line[key])),
	)}`;
}

function statementColumns(statement: HTMLElement, base: string): Partial<CsvColumns> {
	const links = [...statement.querySelectorAll("a")];
	return {
		...Object.fromEntries(statementData.map((key) => [key, statement.dataset[key] ?? ""])),
		absent: statement.dataset["absent"] ?? "",
		note: statement.querySelector(".note")?.textContent ?? "",
		sources: links.map((link) => link.textContent.trim()).join("; "),
		addresses: links.map((link) => new URL(link.getAttribute("href") ?? "", base).href).join(" "),
	};
}

/** The text of a cell; the items of a list are separated by semicolons. */
function plainText(cell: HTMLElement): string {
	const items = [...cell.querySelectorAll("li")];
	return items.length > 0 ? items.map((item) => item.textContent.trim()).join("; ") : cell.textContent.trim();
}
