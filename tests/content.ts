import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { exampleContent } from "../src/check/example-content.ts";

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

/** Writes the example content into a folder, in place of whatever the folder held. */
export function writeExampleContent(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	for (const [path, bytes] of exampleContent) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
}
