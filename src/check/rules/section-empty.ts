import type { Rule } from "../rule.ts";

export const sectionEmpty: Rule = {
	id: "section-empty",
	title: "A heading without a text",
	why: "Readers who jump to the heading find nothing, and cannot tell whether something was lost.",
	repair: "Write the section, or take its heading away. In a profile, name the heading under `leftOut`.",
	severity: "error",
	example: { file: "cities/aville.md", right: "Few children visit the library.[^city-plan]\n", wrong: "" },
	*check({ body, text }) {
		const { headings } = body;
		for (const [i, { depth, span, text: words }] of headings.entries()) {
			if (words === "") {
				yield {
					span,
					message: "The heading has no words.",
					suggestion: "Write what the section is about, or take the line away.",
				};
				continue;
			}
			const next = headings[i + 1];
			if (next && next.depth > depth) continue;
			if (text!.slice(span.end, next?.span.start).trim() !== "") continue;
			yield {
				span,
				message: `Nothing stands below the heading \`${words}\`.`,
				suggestion: "Write the section, or take the heading away.",
			};
		}
	},
};
