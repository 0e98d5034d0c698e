import type { Rule } from "../../rule.ts";

/** Control, format and other characters without a glyph, but for line ends and tabs. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}](?<![\n\r\t])/gu;
/** Zero-width joiners and the variation selector of emoji, which belong to the letter before them. */
const joiner = /\u200c|\u200d|\ufe0f/;
/** Soft hyphens and zero-width characters of pasted text, which do nothing beside a Latin letter. */
const superfluous = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const besideSuperfluous = /^[\p{Script=Latin}\p{P}\s\u00ad\u200b-\u200d\u2060\ufeff]?$/u;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const names: Record<string, string> = {
	"\u00ad": "soft hyphen",
	"\u200b": "space without width",
	"\u202e": "mark that turns the direction of writing",
	"\u202d": "mark that turns the direction of writing",
	"\u200e": "mark of direction",
	"\u200f": "mark of direction",
	"\u061c": "mark of direction",
	"\u2028": "line separator",
	"\ufeff": "byte-order mark",
	"\u00a0": "no-break space",
};

const codePoint = (c: string) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** Whether a joiner shapes the letter before it, as in Arabic, in the scripts of India and in emoji. */
const isJoined = (text: string, at: number) =>
	/[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Khmer}\p{Extended_Pictographic}]\ufe0f?$/u.test(
		text.slice(Math.max(0, at - 3), at),
	);

/** Whether a mark of direction stands beside a word that is written from right to left, where it keeps numbers and signs in place. */
const isBesideArabic = (text: string, at: number) =>
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}][^\p{L}\n]{0,3}$/u.test(
		text.slice(Math.max(0, at - 8), at),
	) ||
	/^[\u061c\u200e\u200f][^\p{L}\n]{0,3}[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
		text.slice(at, at + 8),
	);

/**
 * Whether a plain space could stand in the place of another one. At the ends of a line, after the sign of a list and before that
 * of a comment a plain space means something to YAML or Markdown.
 */
const isBetweenWords = (text: string, at: number) => {
	const before = text.slice(Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1, at);
	return /\p{L}/u.test(before) && /^\s[^\S\n\r]*[^\s#]/u.test(text.slice(at, at + 80));
};

export const invisibleCharacter: Rule = {
	id: "invisible-character",
	title: "A character that nobody sees",
	why: "Invisible characters come along when text is pasted. Search does not find words with them, and some turn text around.",
	repair: "Delete the place and type it anew. `npm run check -- --fix` does it where no word can change by it.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "love of reading", wrong: "love of read\u200bing" },
	*check({ text, isText, isTranslation }) {
		if (!isText) return;
		for (const { index, 0: c } of text!.matchAll(invisible)) {
			if (joiner.test(c) && isJoined(text!, index)) continue;
			if (/[\u061c\u200e\u200f]/.test(c) && isBesideArabic(text!, index)) continue;
			const beside = [text![index - 1] ?? "", text![index + c.length] ?? ""];
			const removable =
				superfluous.test(c) &&
				beside.every((each) => besideSuperfluous.test(each)) &&
				beside.some((each) => /\p{Script=Latin}/u.test(each));
			yield {
				span: { start: index, end: index + c.length },
				message: `Here stands a character that nobody sees (${names[c] ?? "control character"}, ${codePoint(c)}): search would not find the word.`,
				suggestion: "Delete it: remove the letters around it and type them anew.",
				...(removable && { fix: [{ start: index, end: index + c.length, text: "" }] }),
			};
		}
		for (const { index, 0: c } of text!.matchAll(spaces)) {
			// A no-break space between digits and units is good typography, and in French and Russian at many other places.
			if (isTranslation && /[\u00a0\u202f]/.test(c)) continue;
			if (/\d/.test(text![index - 1] ?? "") || /[»!?:;%€]/.test(text![index + 1] ?? "")) continue;
			if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、」』]/u.test(text![index - 1] ?? "")) continue;
			yield {
				span: { start: index, end: index + c.length },
				message: `This space is no plain space (${names[c] ?? "space of another width"}, ${codePoint(c)}): search would not find the words around it.`,
				suggestion: "Replace it by a plain space.",
				...(isBetweenWords(text!, index) && { fix: [{ start: index, end: index + c.length, text: " " }] }),
			};
		}
	},
};
