import { commentedTexts } from "../../../front-matter/front-matter.ts";
import type { Rule } from "../../rule.ts";

/** Ids, codes, dates and words of a vocabulary: a comment behind one loses nothing. */
const word = /^[a-z0-9:/.-]+$|^[A-Z]{2,3}$/;

export const textCut: Rule = {
	id: "text-cut",
	title: "A text cut at its hash sign",
	why: "Behind a space, `#` begins a comment: YAML reads nothing that follows, and says nothing of it.",
	repair: 'Put the whole text into quotation marks: `title: "Report # 12"`. A comment belongs on a line of its own.',
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "title: Reading", wrong: "title: Reading # 1" },
	*check({ text = "", isText }) {
		if (!isText) return;
		for (const { text: left, comment, ...span } of commentedTexts(text)) {
			if (word.test(left) && !/^#\S/.test(comment)) continue;
			yield {
				span,
				message: `Only \`${left.slice(-40)}\` would be read: behind a space, \`#\` begins a comment.`,
				suggestion: `Put the text into quotation marks, \`"${`${left} ${comment}`.slice(-60)}"\`, or a comment on a line of its own.`,
			};
		}
	},
};
