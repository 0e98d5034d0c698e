import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * One hash of the names and bytes of all files of a folder, hidden ones too.
 *
 * @param but  the name of folders that are left out
 */
export function hashOf(folder: string, but = ""): string {
	const hash = createHash("sha256");
	const paths = globSync(["**/*", "**/.*/**"], { cwd: folder, exclude: (path) => but !== "" && path.endsWith(but) });
	for (const path of [...new Set(paths)].sort()) {
		if (statSync(join(folder, path)).isFile())
			hash
				.update(path)
				.update("\0")
				.update(readFileSync(join(folder, path)))
				.update("\0");
	}
	return hash.digest("hex");
}
