import { type Zippable, zipSync } from "fflate";
import type { Files } from "./files.ts";

/** What is compressed already is stored as it is. */
const compressed = /\.(?:png|jpe?g|webp|avif|woff2|zip|epub|pf_\w+|pagefind)$/;

/** A plain file that its owner may write and everybody may read, as Unix writes it. */
const mode = (0o100644 << 16) >>> 0;

/**
 * An archive that is the same byte for byte on every machine: its entries stand in the order of the map, all with one
 * date and one mode, and are compressed by code that does not depend on the system's zlib.
 *
 * @param date  the day that each entry carries, `YYYY-MM-DD`
 * @param stored  paths that must not be compressed, whatever they are
 */
export function zip(files: Files, date: string, stored: readonly string[] = []): Uint8Array {
	const [year = 1980, month = 1, dayOfMonth = 1] = date.split("-").map(Number);
	// A zip's times are of no zone. Noon of the machine's own zone exists on every day.
	const mtime = new Date(year, month - 1, dayOfMonth, 12);
	const entries: Zippable = {};
	for (const [path, bytes] of files) {
		const level = stored.includes(path) || compressed.test(path) ? 0 : 9;
		entries[path] = [bytes, { level, mtime, os: 3, attrs: mode }];
	}
	return zipSync(entries);
}
