import { existsSync, readFileSync } from "node:fs";
import { folders } from "./environment/folders.ts";
import { type Address, isBlankOrComment, parseRedirect, type Redirect, redirectForms } from "./schemas/redirect.ts";

/** The file beside the content in which people write what has moved. */
export const redirectsFile = `${folders.content}/moved.txt`;

/**
 * Reads the lines of `moved.txt`. Empty lines and those that begin with `# ` are passed over.
 *
 * @throws {Error} with a sentence for a line of another form
 */
export function parseRedirects(text: string): Redirect[] {
	return text.split(/\r?\n/).flatMap((line, i) => {
		if (isBlankOrComment(line)) return [];
		const redirects = parseRedirect(line);
		if (!redirects) throw new Error(`${redirectsFile}, line ${i + 1}: "${line}" is not of the form ${redirectForms}.`);
		return [redirects];
	});
}

/** What has moved in this content. */
export const moved: readonly Redirect[] = existsSync(redirectsFile)
	? parseRedirects(readFileSync(redirectsFile, "utf8"))
	: [];

/** The pages that have moved or are gone, by their addresses without the ending. */
export const redirectedPages = moved.filter(({ from }) => from.fragment === "" && from.file.endsWith(".html"));

/** An address as it is written. */
export const addressText = ({ file, fragment }: Address): string => (fragment ? `${file}#${fragment}` : file);
