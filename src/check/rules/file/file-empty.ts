import type { Rule } from "../../rule.ts";

export const fileEmpty: Rule = {
	id: "file-empty",
	title: "An empty file",
	why: "A file without text would become a page without anything on it, or end the build.",
	repair: "Write the page, or delete the file.",
	severity: "error",
	translations: "too",
	example: { file: "cities/aville.md", wrong: "" },
	*check({ decoded, collection }) {
		if (!collection || decoded.unreadable !== "empty") return;
		yield {
			message: "The file is empty, so there is no page to make of it.",
			suggestion: "Write the page (`npm run new` makes a start), or delete the file.",
		};
	},
};
