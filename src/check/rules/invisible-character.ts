import type { Rule } from "../rule.ts";

/** What has no shape of its own, save for line ends and tabs. */
const invisible = /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Joiners and the mark of emoji, which belong to the letter before them. */
const joiner = /\u200c|\u200d|\ufe0f/;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const names: Record<string, string> = {
	"\u00ad": "soft hyphen",
	"\u200b": "space without width",
	"\u202e": "mark that turns the direction of writing",
	"\u202d": "mark that turns the direction of writing",
	"\u200e": "mark of direction",
	"\u200f": "mark of direction",
	"\u2028": "line separator",
	"\ufeff": "byte-order mark",
	"\u00a0": "no-break space",
};

const code = (c: string) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** Joiners are letters' own business in Arabic, Persian and the scripts of India, and in emoji. */
const isJoined = (text: string, at: number) =>
	/[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Khmer}\p{Extended_Pictographic}]\ufe0f?$/u.test(
		text.slice(Math.max(0, at - 3), at),
	);

export const invisibleCharacter: Rule = {
	id: "invisible-character",
	title: "A character that nobody sees",
	why: "Invisible characters come along when text is pasted. Search does not find words with them, and some turn text around.",
	repair: "Run `npm run check -- --fix`, or delete the place and type it anew.",
	severity: "error",
	example: { file: "themes/reading.md", right: "love of reading", wrong: "love of read\u200bing" },
	*check({ text, isPage }) {
		if (!isPage) return;
		for (const { index, 0: c } of text!.matchAll(invisible)) {
			if (joiner.test(c) && isJoined(text!, index)) continue;
			yield {
				span: { start: index, end: index + c.length },
				message: `Here stands a character that nobody sees (${names[c] ?? "control character"}, ${code(c)}): search would not find the word.`,
				suggestion: "Delete it: remove the letters around it and type them anew.",
				fix: [{ start: index, end: index + c.length, text: "" }],
			};
		}
		for (const { index, 0: c } of text!.matchAll(spaces)) {
			// A no-break space between digits and units is good typography.
			if (/\d/.test(text![index - 1] ?? "") || /[»!?:;%€]/.test(text![index + 1] ?? "")) continue;
			if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、」』]/u.test(text![index - 1] ?? "")) continue;
			yield {
				span: { start: index, end: index + c.length },
				message: `This space is no plain space (${names[c] ?? "space of another width"}, ${code(c)}): search would not find the words around it.`,
				suggestion: "Replace it by a plain space.",
				fix: [{ start: index, end: index + c.length, text: " " }],
			};
		}
	},
};
