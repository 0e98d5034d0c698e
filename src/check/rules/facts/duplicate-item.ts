import type { Rule } from "../../rule.ts";

export const duplicateItem: Rule = {
	id: "duplicate-item",
	title: "An entry that stands twice in a list",
	why: "The page would show it twice.",
	repair: "Keep one of the two.",
	severity: "error",
	example: { file: "themes/reading.md", right: "  - books\n", wrong: "  - books\n  - books\n" },
	*check({ data, frontMatter }) {
		for (const [key, list] of Object.entries(data)) {
			if (!Array.isArray(list)) continue;
			for (const [i, item] of list.entries()) {
				if (typeof item !== "string" || list.indexOf(item) === i) continue;
				yield {
					span: frontMatter!.valueAt([key, i]),
					message: `\`${item}\` stands twice in \`${key}\`, and readers would see it twice.`,
					suggestion: "Take this line away.",
				};
			}
		}
	},
};
