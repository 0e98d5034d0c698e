import { blank } from "../../../authoring/templates.ts";
import type { Rule } from "../../rule.ts";

export const placeholder: Rule = {
	id: "placeholder",
	title: "A blank that is not filled in",
	why: "A new page comes with blanks that say what belongs there. Readers would see them.",
	repair: "Write what the blank asks for.",
	severity: "error",
	example: { file: "themes/reading.md", right: "title: Reading", wrong: 'title: "Write here: the theme\'s name"' },
	*check({ text, isPage }) {
		if (!isPage) return;
		for (const line of text!.matchAll(new RegExp(`${blank}[^"\\r\\n]*`, "g"))) {
			yield {
				span: { start: line.index, end: line.index + line[0].length },
				message: "This is a blank of the template, and readers would see it as it stands.",
				suggestion: "Write what it asks for in its place.",
			};
		}
	},
};
