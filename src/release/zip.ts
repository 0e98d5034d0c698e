import { type Zippable, zipSync } from "fflate";
import type { Files } from "./files.ts";

/** Formats that are compressed already: deflating them again would cost time and gain nothing. */
const compressed = /\.(?:png|jpe?g|webp|avif|woff2|zip|epub|pf_\w+|pagefind)$/;

/** The Unix mode of each entry: a regular file, `rw-r--r--`. */
const mode = (0o100644 << 16) >>> 0;

/**
 * Writes a reproducible zip archive, the same byte for byte on every machine: entries in the order of the map, one date and
 * one mode for all, and a compressor in JavaScript, since the output of zlib differs between versions.
 *
 * @param date  the modification date of each entry, `YYYY-MM-DD`
 * @param stored  paths of entries that are stored uncompressed
 */
export function zip(files: Files, date: string, stored: readonly string[] = []): Uint8Array {
	const [year = 1980, month = 1, dayOfMonth = 1] = date.split("-").map(Number);
	// A zip holds local time without a zone. Noon exists on every day in every zone, whatever its summer time.
	const mtime = new Date(year, month - 1, dayOfMonth, 12);
	const entries: Zippable = {};
	for (const [path, bytes] of files) {
		const level = stored.includes(path) || compressed.test(path) ? 0 : 9;
		entries[path] = [bytes, { level, mtime, os: 3, attrs: mode }];
	}
	return zipSync(entries);
}
