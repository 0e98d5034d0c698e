import { existsSync, readFileSync } from "node:fs";
import { folders } from "./environment/folders.ts";
import { type Address, isAside, type Moved, movedForms, readMovedLine } from "./schemas/redirect.ts";

/** The file beside the content in which people write what has moved. */
export const movedFile = `${folders.content}/moved.txt`;

/**
 * Reads the lines of `moved.txt`. Empty lines and those that begin with `# ` are passed over.
 *
 * @throws {Error} with a sentence for a line of another form
 */
export function readMoved(text: string): Moved[] {
	return text.split(/\r?\n/).flatMap((line, i) => {
		if (isAside(line)) return [];
		const moved = readMovedLine(line);
		if (!moved) throw new Error(`${movedFile}, line ${i + 1}: "${line}" is not of the form ${movedForms}.`);
		return [moved];
	});
}

/** What has moved in this content. */
export const moved: readonly Moved[] = existsSync(movedFile) ? readMoved(readFileSync(movedFile, "utf8")) : [];

/** The pages that have moved or are gone, by their addresses without the ending. */
export const movedPages = moved.filter(({ from }) => from.fragment === "" && from.file.endsWith(".html"));

/** An address as it is written. */
export const written = ({ file, fragment }: Address): string => (fragment ? `${file}#${fragment}` : file);
