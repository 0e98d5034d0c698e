import * as format from "./format.ts";
import type { Words } from "./index.ts";

/** What an interview's page knows of its own limits. */
interface Limits {
	completeness: "whole" | "part";
	/** The code of the language in which it was given. */
	language?: string | undefined;
	caveat?: string | undefined;
}

/** What a reader must know before quoting an interview, in sentences. The page and every citation of it carry them. */
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
