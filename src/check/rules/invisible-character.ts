import type { Rule } from "../rule.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffc\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\u200c\u200d]/gu;
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
	/[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Khmer}\p{Extended_Pictographic}\ufe0f]$/u.test(
		text.slice(Math.max(0, at - 2), at),
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
			if ((c === "\u200c" || c === "\u200d") && isJoined(text!, index)) continue;
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
