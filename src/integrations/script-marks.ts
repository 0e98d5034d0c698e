import { type Language, splitLanguage } from "../languages.ts";
import type { PageTransform } from "./page-transforms.ts";

const han = "[\\p{Script=Han}》）]";

/**
 * The marks of a script in the place of the Latin ones with which components join words, where the words are of that script. A
 * component may break the line behind a mark.
 */
const marks: Partial<Record<Language, readonly (readonly [RegExp, string])[]>> = {
	// A vowel mark may stand behind the last letter, and a tag may part the mark from it.
	ar: [
		[/(?<=\p{Script=Arabic}\p{M}*),\s+|,\s+(?=\p{Script=Arabic})|^,\s+/gu, "، "],
		[/(?<=\p{Script=Arabic}\p{M}*);\s+|(?<!&#?\w+);\s+(?=\p{Script=Arabic})|^;\s+/gu, "؛ "],
	],
	// The space before a colon and a semicolon is part of the mark.
	fr: [[/(?<=[\p{L}\p{N}»)]|^)(?<!&#?\w+)([:;])(?=\s|$)/gu, "\u00a0$1"]],
	zh: [
		[/ ?\(([^()<>]*\p{Script=Han}[^()<>]*)\)/gu, "（$1）"],
		[new RegExp(`(?<=${han}),(?:\\s+|$)|,\\s+(?=\\p{Script=Han})|^,\\s+$`, "gu"), "，"],
		[new RegExp(`(?<=${han}): ?(?=[^\\w/]|$)|(?<=\\d): (?=\\p{Script=Han})`, "gu"), "："],
		[new RegExp(`(?<=${han}); `, "gu"), "；"],
		[new RegExp(`(?<=${han})\\.(?=\\s|$)`, "gu"), "。"],
		[/(?<=[。；：，、]) (?=[\p{Script=Han}“《\d])/gu, ""],
	],
};

/** Matches a script or style, a tag with its name and attributes, or a text. */
const htmlToken =
	/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|<[^>]*>|[^<]+/g;
const voidElement = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;

/**
 * Gives the words of Arabic, Chinese and French pages the punctuation of their script and language. Elements in another language are
 * passed over.
 */
export const scriptMarks: PageTransform = (html, path) => {
	const rules = marks[splitLanguage(path).language];
	if (!rules) return html;
	const apply = (text: string) => rules.reduce((each, [pattern, mark]) => each.replace(pattern, mark), text);
	/** How many elements are open within one of another language, itself included. */
	let depth = 0;
	return html.replace(htmlToken, (text, closing?: string, tag?: string, attributes = "") => {
		if (!tag) {
			const isText = !text.startsWith("<") && depth === 0;
			return isText ? apply(text) : text;
		}
		const isVoid = voidElement.test(tag) || attributes.endsWith("/");
		if (tag === "meta" && depth === 0) return apply(text);
		if (!isVoid && (depth > 0 || (tag !== "html" && /\slang="/.test(attributes)))) depth += closing ? -1 : 1;
		// What the results of the search show behind a title.
		return tag === "main" ? text.replace(/ data-place="[^"]*"/, apply) : text;
	});
};
