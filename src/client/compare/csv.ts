import { csv } from "../../export/csv.ts";
import { type Compared, type Feature, saidIn } from "./record.ts";

/** The heads of the columns, in the order of the file. */
export type Columns = Record<
	"city" | "country" | "what" | (typeof numbers)[number] | "absent" | "note" | "sources" | "addresses",
	string
>;

const numbers = ["value", "from", "to", "qualifier", "unit", "year"] as const;

/**
 * The comparison as a CSV file (RFC 4180), one line for each statement: numbers as numbers, with unit, year and source;
 * what is missing with the reason.
 *
 * @param base  the published address of the page, from which the addresses of the sources are made
 */
export function asCsv(
	cities: readonly Compared[],
	features: readonly Feature[],
	columns: Columns,
	base: string,
): string {
	const keys = Object.keys(columns) as (keyof Columns)[];
	const lines: Partial<Columns>[] = [];
	for (const city of cities) {
		const about = { city: city.name, country: city.country };
		for (const [i, { name, isFigure }] of features.entries()) {
			const cell = city.cells[i]!;
			if (isFigure) for (const said of saidIn(cell)) lines.push({ ...about, what: name, ...statement(said, base) });
			else lines.push({ ...about, what: name, value: plain(cell) });
		}
	}
	// The mark tells spreadsheets, which alone open this file, that the letters are UTF-8.
	return `\ufeff${csv(
		keys.map((key) => columns[key]),
		lines.map((line) => keys.map((key) => line[key])),
	)}`;
}

function statement(said: HTMLElement, base: string): Partial<Columns> {
	const links = [...said.querySelectorAll("a")];
	return {
		...Object.fromEntries(numbers.map((key) => [key, said.dataset[key] ?? ""])),
		absent: said.dataset["absent"] ?? "",
		note: said.querySelector(".note")?.textContent ?? "",
		sources: links.map((link) => link.textContent.trim()).join("; "),
		addresses: links.map((link) => new URL(link.getAttribute("href") ?? "", base).href).join(" "),
	};
}

/** The text of a cell; the items of a list apart by semicolons. */
function plain(cell: HTMLElement): string {
	const items = [...cell.querySelectorAll("li")];
	return items.length > 0 ? items.map((item) => item.textContent.trim()).join("; ") : cell.textContent.trim();
}
