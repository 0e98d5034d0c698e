import { hash } from "node:crypto";
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a list of files tells of one: its size, and its SHA-256 in hexadecimal. */
export interface Sum {
	bytes: number;
	sha256: string;
}

export const sumOf = (content: string | Uint8Array): Sum => ({
	bytes: Buffer.byteLength(content),
	sha256: hash("sha256", content, "hex"),
});

/**
 * Whether a file lies there as it was written. Its size and its time say so, as they do to Git: to read twenty thousand files
 * takes longer than to take them over. Where the time is another, as in a copy, the file is read.
 *
 * @param modified  when it was written, in ms
 */
export function isAsWritten(file: string, sum: Sum, modified: number): boolean {
	try {
		const { size, mtimeMs } = statSync(file);
		return size === sum.bytes && (mtimeMs === modified || sumOf(readFileSync(file)).sha256 === sum.sha256);
	} catch {
		return false;
	}
}

/** Lets a file of the last build lie in the new site as well, until the last build is removed in the end. */
export function carryOver(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

/**
 * Writes a file that is not there yet.
 *
 * @throws {Error} if it is there already
 */
export function writeNew(file: string, content: string | Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content, { flag: "wx" });
}

/** Puts a file into a site, by its path from the site's root. */
export type Put = (path: string, content: string | Uint8Array) => void;

const holds = (file: string, bytes: Buffer): boolean => {
	try {
		return readFileSync(file).equals(bytes);
	} catch {
		return false;
	}
};

/**
 * Puts files into a site that is being built. What the last build wrote with the same bytes is carried over: to make a new
 * file takes longer than to read an old one.
 *
 * @param folder  where the site is built
 * @param last  where the last build lies, if anywhere
 */
export function putting(folder: string, last: string): Put {
	const isFirst = !existsSync(last);
	return (path, content) => {
		const [from, to, bytes] = [join(last, path), join(folder, path), Buffer.from(content)];
		if (!isFirst && holds(from, bytes)) carryOver(from, to);
		else writeNew(to, bytes);
	};
}
