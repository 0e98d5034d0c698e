import { hash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** Lists the files of a built site, as paths from its root. Hidden files of the system are left out, `.well-known/` is not. */
export const filesOf = (root: string): string[] =>
	readdirSync(root, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll("\\", "/"))
		.filter((path) => !/(?:^|\/)\.(?!well-known\/)/.test(path));

/** The size of a file and its checksum. */
export interface FileDigest {
	bytes: number;
	/** In hexadecimal. */
	sha256: string;
}

export const digestOf = (content: string | Uint8Array): FileDigest => ({
	bytes: Buffer.byteLength(content),
	sha256: hash("sha256", content, "hex"),
});
