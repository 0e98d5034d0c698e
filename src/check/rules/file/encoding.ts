import type { Rule } from "../../rule.ts";

/** Mojibake: the replacement character, and what é, ’ and the like become when UTF-8 is read as Windows-1252. */
const mojibake = /\ufffd+|[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ“”˜¦]?/g;

export const encoding: Rule = {
	id: "encoding",
	title: "A file that is not UTF-8",
	why: "In another encoding, letters such as é or ç reach the reader as other signs.",
	repair: "Save the file as UTF-8. Most editors offer it under “Save with encoding”.",
	severity: "error",
	translations: "too",
	example: {
		file: "cities/aville.md",
		right: "Few children visit",
		wrong: "Peu d’élèves visit",
		stored: "windows-1252",
	},
	*check(file) {
		const { encoding, text } = file.decoded;
		if (!file.isText || text === undefined) return;
		if (encoding !== "UTF-8") {
			const first = encoding === "UTF-16" ? -1 : text.search(/[^\x20-\x7e\s]/);
			yield {
				...(first >= 0 && { span: { start: first, end: first + 1 } }),
				message: `The file is saved as ${encoding}, not as UTF-8: letters with accents would reach readers as other signs.`,
				suggestion: "Save it as UTF-8, and look whether letters such as é are still right.",
				...(encoding === "UTF-16" && { fix: [] }),
			};
			return;
		}
		for (const { index, 0: signs } of text.matchAll(mojibake)) {
			yield {
				span: { start: index, end: index + signs.length },
				message: `\`${signs}\` is what is left of a letter that was saved in one encoding and read in another.`,
				suggestion: "Type the letter anew: look it up in the source.",
			};
		}
	},
};
