import { existsSync, readFileSync } from "node:fs";
import { folders } from "./environment/folders.ts";
import { type Address, isBlankOrComment, parseRedirect, type Redirect, redirectForms } from "./schemas/redirect.ts";

/** The file of redirects, which people write by hand. */
export const redirectsFile = `${folders.content}/moved.txt`;

/**
 * Parses `moved.txt`: one redirect a line. Blank lines and comments, which begin with `# `, are skipped.
 *
 * @throws {Error} for a line of another form, with its number
 */
export function parseRedirects(text: string): Redirect[] {
	return text.split(/\r?\n/).flatMap((line, i) => {
		if (isBlankOrComment(line)) return [];
		const redirect = parseRedirect(line);
		if (!redirect) throw new Error(`${redirectsFile}, line ${i + 1}: "${line}" is not of the form ${redirectForms}.`);
		return [redirect];
	});
}

/** The redirects of this content. */
export const redirects: readonly Redirect[] = existsSync(redirectsFile)
	? parseRedirects(readFileSync(redirectsFile, "utf8"))
	: [];

/** The redirects of whole pages. Each becomes a page at the old path, which refers to the new one or says that it is gone. */
export const redirectedPages = redirects.filter(({ from }) => from.fragment === "" && from.file.endsWith(".html"));

/** An address as text: `cities/cork.html#plan`. */
export const addressText = ({ file, fragment }: Address): string => (fragment ? `${file}#${fragment}` : file);
