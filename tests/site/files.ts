import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const entities: Record<string, string> = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#39;": "'",
	"&#34;": '"',
};

/** The text of HTML: without tags, entities decoded. */
export const textOf = (html: string) =>
	html
		.replace(/<[^>]*>/g, "")
		.replace(/&(?:amp|lt|gt|quot|#39|#34);/g, (entity) => entities[entity]!)
		.trim();

/** The files of the built site that match a glob pattern, sorted by path from the root. */
export const filesOf = (dist: string, pattern: string): [path: string, text: string][] =>
	globSync(pattern, { cwd: dist })
		.map((path) => path.replaceAll("\\", "/"))
		.sort()
		.map((path) => [path, readFileSync(join(dist, path), "utf8")]);
