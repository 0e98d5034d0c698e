export type Cell = string | number | boolean | undefined;

/** What a spreadsheet would run as a formula if a text began with it. Numbers are not texts: -8.47 stays as it is. */
const formula = /^[=+\-@\t\r]/;

function field(cell: Cell): string {
	if (cell === undefined) return "";
	if (typeof cell !== "string") return String(cell);
	const safe = formula.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as RFC 4180 has it: CRLF at the end of each record, quotes where they are needed and doubled inside.
 *
 * It begins with a byte order mark. Excel takes a CSV without one for text in the computer's old code page, shows
 * "Ã‰vry" for "Évry" and saves it so; that happens in silence and to readers who could not tell why. The programs that
 * trip over the mark are written by people who can: the file's description names it.
 */
export const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
	`\ufeff${[header, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("")}`;
