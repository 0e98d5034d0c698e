import type { Words } from "./en.ts";
import * as format from "./format.ts";

/** The fields of an interview on which its caveats depend. */
interface Limits {
	completeness: "whole" | "part";
	/** ISO 639-1 code of the language in which it was given. */
	language?: string | undefined;
	caveat?: string | undefined;
}

/** The caveats of an interview: sentences to read before quoting it. Its page and every citation of it print them. */
export const caveats = (
	{ completeness, language, caveat }: Limits,
	t: Words["interview"],
	locale: string,
): [string, ...string[]] => [
	t.paraphrased,
	...(completeness === "part" ? [t.part] : []),
	...(language && language !== locale.slice(0, 2) ? [t.language(format.language(language, locale))] : []),
	...(caveat ? [caveat] : []),
];
