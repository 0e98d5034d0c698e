import type { ContentFolder } from "./read/content.ts";
import type { SourceFile } from "./read/source-file.ts";

/** The content folder around a page in the editor: `write/outlines.js` of the built site. */
export interface ContentOutlines {
	/** The routes of the site as files of the built one. */
	routes: readonly string[];
	/** The path and the outline of each file. */
	files: [path: string, outline: string][];
	/** The paths of all translations. */
	translations: readonly string[];
}

/** The outlines of a content folder. */
export const outlinesOf = ({ files, routes }: ContentFolder): ContentOutlines => ({
	routes,
	files: files.filter(({ isTranslation }) => !isTranslation).map((file) => [file.path, outlineOf(file)]),
	translations: files.filter(({ isTranslation }) => isTranslation).map(({ path }) => path),
});

/** The keys by which the rules compare a file with others. */
const keys = ["name", "title", "names", "aliases", "country", "date"];

/**
 * The outline of a file: a small file of the same path, about which the rules on other files find what they find about the
 * whole one. The editor page checks one file beside the outlines of all others.
 *
 * @returns its text; empty for what is no page
 */
export function outlineOf(file: SourceFile): string {
	if (!file.isPage) return "";
	const { data, body } = file;
	const sources = Array.isArray(data["sources"]) ? data["sources"].map((source) => ({ id: source?.id })) : undefined;
	const facts = { ...Object.fromEntries(keys.map((key) => [key, data[key]])), sources };
	// JSON is YAML, and leaves out what is not there.
	const headings = body.headings.map(({ span }) => file.slice(span));
	return `---\n${JSON.stringify(facts)}\n---\n${headings.map((heading) => `\n${heading}\n`).join("")}`;
}
