export type Cell = string | number | boolean | undefined;

/**
 * CSV injection: the signs, of either width, by which a text would begin a formula in a spreadsheet. Numbers are no texts:
 * -8.47 stays as it is.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

function field(cell: Cell): string {
	if (cell === undefined) return "";
	if (typeof cell !== "string") return String(cell);
	const safe = formula.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Serialises a table by RFC 4180: CRLF at the end of each record, quotes where they are needed and doubled inside.
 *
 * Without a byte order mark. With one, Excel would open the file rightly by double click, but programs that follow the
 * data package, which says `utf-8`, take the mark for a part of the first column's name and stop. The data page tells
 * readers of Excel the two clicks that it needs instead.
 */
export const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
	[header, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
