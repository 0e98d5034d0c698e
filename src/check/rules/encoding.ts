import type { Rule } from "../rule.ts";

export const encoding: Rule = {
	id: "encoding",
	title: "A file that is not UTF-8",
	why: "In another encoding, letters such as é or ç reach the reader as other signs.",
	repair: "Save the file as UTF-8. Most editors offer it under “Save with encoding”.",
	severity: "error",
	example: { file: "cities/aville.md", right: "Few children visit", wrong: "Peu d’élèves visit", stored: "windows-1252" },
	*check(file) {
		const { encoding, text } = file.decoded;
		if (!file.isPage || text === undefined || encoding === "UTF-8") return;
		const first = encoding === "UTF-16" ? -1 : text.search(/[^\0-\x7f]/);
		yield {
			...(first >= 0 && { span: { start: first, end: first + 1 } }),
			message: `The file is saved as ${encoding}, not as UTF-8: letters with accents would reach readers as other signs.`,
			suggestion: "Save it as UTF-8, and look whether letters such as é are still right.",
			...(encoding === "UTF-16" && { fix: [] }),
		};
	},
};
