import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * A content hash of a folder: SHA-256 over the paths and contents of all files, hidden ones too.
 *
 * @param excluded  the end of the paths that are left out, such as the name of a folder
 */
export function hashOf(folder: string, excluded = ""): string {
	const hash = createHash("sha256");
	const paths = globSync(["**/*", "**/.*/**"], {
		cwd: folder,
		exclude: (path) => excluded !== "" && path.endsWith(excluded),
	});
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
