import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Files by their paths, with `/` between folders, in the order in which they go into an archive. */
export type Files = Map<string, Uint8Array>;

/** Every file below a folder, by its path from there, sorted by code points as any machine sorts them. */
export function filesIn(folder: string): Files {
	const paths = globSync(["**/*", ".well-known/*"], { cwd: folder })
		.filter((path) => statSync(join(folder, path)).isFile())
		.map((path) => path.replaceAll("\\", "/"))
		.sort();
	return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** Files of one map under a folder of another's archive. */
export const under = (folder: string, files: Files): Files =>
	new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));

/** The SHA-256 of some bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
