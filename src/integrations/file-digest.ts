import { hash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** All files of a built site, by their paths from its root. Hidden ones, which systems leave in folders, do not belong to it. */
export const filesOf = (root: string): string[] =>
	readdirSync(root, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll("\\", "/"))
		.filter((path) => !/(?:^|\/)\.(?!well-known\/)/.test(path));

/** What a list of files tells of one: its size, and its SHA-256 in hexadecimal. */
export interface FileDigest {
	bytes: number;
	sha256: string;
}

export const digestOf = (content: string | Uint8Array): FileDigest => ({
	bytes: Buffer.byteLength(content),
	sha256: hash("sha256", content, "hex"),
});
