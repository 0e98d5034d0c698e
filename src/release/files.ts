import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The entries of an archive: contents by path, with `/` between folders, in the order in which they are written. */
export type Files = Map<string, Uint8Array>;

/**
 * Reads the files below a folder. Hidden ones are left out, but for `.well-known/`.
 *
 * @param isIncluded  whether a file is read, by its path from the folder
 * @returns contents by path from the folder, sorted by code unit, so that the order is the same on every machine
 */
export function filesIn(folder: string, isIncluded: (path: string) => boolean = () => true): Files {
	const paths = globSync(["**/*", ".well-known/*"], { cwd: folder })
		.filter((path) => statSync(join(folder, path)).isFile())
		.map((path) => path.replaceAll("\\", "/"))
		.filter(isIncluded)
		.sort();
	return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The same entries with a folder in front of each path. */
export const under = (folder: string, files: Files): Files =>
	new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));

/** The SHA-256 checksum in hexadecimal. */
export const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
