import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder whose content is tested: the real one, or another that the build is told to take. */
const root = resolve(process.env["CONTENT_DIR"] ?? join(import.meta.dirname, "..", "content"));

/** The Markdown bodies of a folder of `content/`, by file name without its ending. */
export const bodies = (folder: string): Map<string, string> =>
	new Map(
		readdirSync(join(root, folder))
			.filter((name) => name.endsWith(".md"))
			.map((name) => [
				name.replace(/\.md$/, ""),
				readFileSync(join(root, folder, name), "utf8").replace(/^---\n.*?\n---\n/s, ""),
			]),
	);
