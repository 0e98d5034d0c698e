import type { Rule } from "../../rule.ts";

export const anchorDuplicate: Rule = {
	id: "anchor-duplicate",
	title: "Two points with one anchor",
	why: "A link to the second point would lead to the first.",
	repair: "Give one of them another anchor.",
	severity: "error",
	translations: "too",
	example: { file: "interviews/aville-mayor.md", right: "{#next}", wrong: "{#first-step}" },
	*check({ body }) {
		const seen = new Set<string>();
		for (const { anchor, span } of body.headings) {
			if (anchor !== undefined && seen.has(anchor)) {
				yield {
					span,
					message: `The anchor \`#${anchor}\` stands at two headings, and links lead to the first only.`,
					suggestion: "Give this heading another anchor.",
				};
			}
			if (anchor !== undefined) seen.add(anchor);
		}
	},
};
