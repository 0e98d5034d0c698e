import type { Rule } from "../../rule.ts";

export const fileLink: Rule = {
	id: "file-link",
	title: "A link in the place of a file",
	why: "A symbolic link can lead to any file of the computer that builds the site, and would put it among the pages.",
	repair: "Put the file itself there, or take the link away.",
	severity: "error",
	translations: "too",
	example: { file: "cities/aville.md", stored: "link" },
	*check({ decoded }) {
		if (decoded.unreadable !== "link") return;
		yield {
			message: "This is a link to another place and no file: what is behind it was not read.",
			suggestion: "Put the file itself there, or take the link away.",
		};
	},
};
