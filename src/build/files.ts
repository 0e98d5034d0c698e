import { hash } from "node:crypto";
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** All files of a built site, by their paths from its root. Hidden ones, which systems leave in folders, do not belong to it. */
export const filesOf = (root: string): string[] =>
	readdirSync(root, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll("\\", "/"))
		.filter((path) => !/(?:^|\/)\.(?!well-known\/)/.test(path));

/** By what a content is known again. */
export const hashOf = (content: string | Uint8Array): string => hash("sha256", content, "base64url");

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
 * Tells whether a file lies there as it was written. Its size and its time say so, as they do to Git: to read twenty thousand
 * files takes longer than to take them over. Where the time is another, as in a copy, the file is read.
 *
 * @param modified  when it was written, in ms
 * @returns its time now, if it is so
 */
export function asWritten(file: string, sum: Sum, modified: number): number | undefined {
	try {
		const { size, mtimeMs } = statSync(file);
		const isSame = size === sum.bytes && (mtimeMs === modified || sumOf(readFileSync(file)).sha256 === sum.sha256);
		return isSame ? mtimeMs : undefined;
	} catch {
		return undefined;
	}
}

/** The system's name for what went wrong, such as `ENOENT`. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";

const isMissing = (error: unknown) => codeOf(error) === "ENOENT";

/** Makes a file, and before it its folder where that is not there: of thirty thousand files, few are the first in theirs. */
function inFolder(file: string, make: () => void): void {
	try {
		make();
	} catch (error) {
		if (!isMissing(error)) throw error;
		mkdirSync(dirname(file), { recursive: true });
		make();
	}
}

/** Lets a file of the last build lie in the new site as well, until the last build is removed in the end. */
export function carryOver(from: string, to: string): void {
	inFolder(to, () => {
		try {
			linkSync(from, to);
		} catch (error) {
			if (isMissing(error)) throw error;
			copyFileSync(from, to);
		}
	});
}

/**
 * Writes a file that is not there yet.
 *
 * @throws {Error} if it is there already
 */
export function writeNew(file: string, content: string | Uint8Array): void {
	inFolder(file, () => writeFileSync(file, content, { flag: "wx" }));
}
