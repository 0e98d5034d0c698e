import { collections } from "../../../schemas/index.ts";
import type { Rule } from "../../rule.ts";

export const bodyMissing: Rule = {
	id: "body-missing",
	title: "No text below the facts",
	why: "The page would show a heading and nothing else.",
	repair: "Write the text below the second `---`.",
	severity: "error",
	example: { file: "themes/reading.md", right: "\nCities under this theme want everyone to read.\n", wrong: "" },
	*check({ collection, frontMatter, body, text }) {
		if (!frontMatter || collections[collection!].body === "optional" || body.text.trim() !== "") return;
		const last = text!.slice(0, frontMatter.span.end).trimEnd().length;
		yield {
			span: { start: last - 3, end: last },
			message: "Nothing stands below the facts, so the page would be a heading without a text.",
			suggestion: "Write the text below the second line of hyphens.",
		};
	},
};
