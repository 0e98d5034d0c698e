import * as z from "zod";

/** One line of plain text: no line break, no space at either end, no control character. */
export const line = (max: number) =>
	z
		.string()
		.min(1, "must not be empty")
		.max(max, `must be at most ${max} characters long`)
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
		.regex(/^(?!\s)[^\u0000-\u001f\u007f]*(?<!\s)$/u, "must be one line without spaces at its ends");

/** Lower-case Latin letters, digits and single hyphens: the form of every id and file name. */
export const slug = z
	.string()
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		"must be lower-case letters a to z, digits and single hyphens, such as sao-paulo",
	);

/** An address on the web. Only http and https: everything else is refused before it can reach a page. */
export const webAddress = z
	.string()
	.max(500)
	.regex(/^https?:\/\/[^\s<>"'`{}|\\^]+$/, "must be a web address that begins with https:// or http://");
