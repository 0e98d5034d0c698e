// The editor pages alone, around the content of the checker's examples.

import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { problemsIn } from "../../src/check/check-content.ts";
import { contentFrom, exampleContent, exampleDay, withMistake } from "../../src/check/example-content.ts";
import { outlinesOf } from "../../src/check/outline.ts";
import type { ContentFolder } from "../../src/check/read/content.ts";
import { rules } from "../../src/check/rules/index.ts";
import { editable } from "../../src/editor/workspace.ts";
import { deliver } from "../../src/search/script-data.ts";

const parts = ["write.html", "translate.html", "assets", "client", "favicon.svg", "search/suggestions.js"];

/** Writes the outlines of some content. They bring the day of the examples along: the checker takes the date in UTC+14. */
export function writeOutlines(content: ContentFolder, copy: string): void {
	const outlines = outlinesOf(content);
	const day = `Date.now = () => Date.parse("${exampleDay}T05:00:00Z");\n`;
	mkdirSync(join(copy, "write"), { recursive: true });
	writeFileSync(join(copy, "write/outlines.js"), day + deliver("write/outlines.js", JSON.stringify(outlines)));
}

/** Copies the editor pages of a built site into a folder, and puts the content of the examples around it. */
export function copyEditor(dist: string, copy: string): void {
	rmSync(copy, { recursive: true, force: true });
	for (const name of parts) {
		mkdirSync(dirname(join(copy, name)), { recursive: true });
		cpSync(join(dist, name), join(copy, name), { recursive: true });
	}
	writeOutlines(contentFrom(exampleContent), copy);
	mkdirSync(join(copy, "media"));
	writeFileSync(join(copy, "media/library.png"), exampleContent.get("media/library.png")!);
	for (const { path, text, isText, extension } of contentFrom(exampleContent).files) {
		const script = `write/${path.slice(0, -extension.length)}.js`;
		mkdirSync(dirname(join(copy, script)), { recursive: true });
		if (isText) writeFileSync(join(copy, script), deliver(script, JSON.stringify(text)));
	}
}

/** What the command line says about a file of some content: the rule and place, and the sentences, of each problem. */
export const expectedMessages = (content: ContentFolder, path: string): [string, string][] =>
	problemsIn(content.file(path)!, content).map(({ rule, line, column, message, suggestion }) => [
		`${rule} ${line}:${column}`,
		`${message} ${suggestion}`.replaceAll("`", ""),
	]);

/** An example of a rule as somebody opens it, or types it, in the editor. */
export interface EditorExample {
	id: string;
	path: string;
	bytes: Uint8Array;
	/** The text to type in the place of the right one; nothing where the mistake is in the bytes or the name. */
	typed: string | undefined;
	/** Its content folder. Where the file has another name, the files around it are others too. */
	content: ContentFolder;
	isRenamed: boolean;
}

/** Rules that need what the editor does not load, or that it leaves to the command line: see src/integrations/client-scripts.ts. */
const leftOut = ["topic-sentence", "own-address", "person-form", "place-plausible"];

/**
 * All but the examples about what nobody opens in the editor: pages of the maintainers, images, missing files, other folders; and of
 * the rules that it leaves out.
 */
export const editorExamples: EditorExample[] = rules.flatMap(({ id, example }) => {
	if (leftOut.includes(id)) return [];
	const { stored, renamed, wrong } = example;
	const { files, path } = withMistake(example);
	const isEditable = path.startsWith("fr/") || editable.some((name) => path.startsWith(`${name}/`));
	// A translation without an English file is not opened at all.
	const isOpened = path.endsWith(".md") && isEditable && id !== "orphan-translation";
	if (!isOpened || stored === "link" || stored === "not-at-all") return [];
	const content = contentFrom(files);
	const bytes = files.get(path)!;
	const text = Buffer.from(bytes).toString();
	const isTyped = wrong !== undefined && !stored && !renamed && !text.includes("\r");
	return [{ id, path, bytes, typed: isTyped ? text : undefined, content, isRenamed: renamed !== undefined }];
});
