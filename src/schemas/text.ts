import * as z from "zod";

/**
 * One line of plain text: no line break of any alphabet, no space at either end, no control character, half of a character or mark
 * that turns the direction of writing around. XML, terminals and other programs' lines rely on it. The line break that YAML leaves
 * behind a text folded with `>` is cut off.
 */
export const line = (max: number) =>
	z
		.string()
		.overwrite((text) => text.replace(/\n$/, ""))
		.min(1, "must not be empty")
		.max(max, `must be at most ${max} characters long`)
		.regex(
			/^(?!\s)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffe\uffff]*(?<!\s)$/u,
			"must be one line without spaces at its ends, control characters and marks of direction",
		);

/** Lower-case Latin letters, digits and single hyphens: the form of every id and file name. */
export const slug = z
	.string()
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		"must be lower-case letters a to z, digits and single hyphens, such as sao-paulo",
	);

/** A language as an ISO 639 code, with script and country where they matter. */
export const languageCode = z
	.string()
	.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, "must be a language code such as zh, ar or pt-BR");

/**
 * An address on the web. Only http and https: everything else is refused before it can reach a page. A name before the
 * host, as in `https://unesco.org@example.org`, only serves to show another host than the one it leads to.
 */
export const webAddress = z
	.string()
	.max(500)
	// As browsers write them: addresses stand in attributes, in XML and in tables.
	.overwrite((address) => address.replaceAll("'", "%27").replaceAll("|", "%7C"))
	.regex(
		/^https?:\/\/[^\s<>"`{}\\^]+$/,
		"must be a web address that begins with https:// or http://, without spaces, quotation marks, back ticks, braces and angle brackets",
	)
	.refine((address) => {
		const url = URL.parse(address);
		return url !== null && url.username === "" && url.password === "" && url.hostname.includes(".");
	}, "must be a web address with the name of a host, and without a name or password before it");
