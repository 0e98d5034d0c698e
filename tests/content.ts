import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The content folder under test: CONTENT_DIR, or the real one. */
const root = resolve(process.env["CONTENT_DIR"] ?? join(import.meta.dirname, "..", "content"));

/** The Markdown bodies of the files in a folder of `content/`, without front matter, by entry id. */
export const bodies = (folder: string): Map<string, string> =>
	new Map(
		readdirSync(join(root, folder))
			.filter((name) => name.endsWith(".md"))
			.map((name) => [
				name.replace(/\.md$/, ""),
				readFileSync(join(root, folder, name), "utf8").replace(/^---\n.*?\n---\n/s, ""),
			]),
	);
