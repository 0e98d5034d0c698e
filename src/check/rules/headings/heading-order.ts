import { cityHeadings } from "../../../schemas/city.ts";
import { fixedRank, hasProfile, headingLine, intendedHeading } from "../../read/headings.ts";
import type { Rule } from "../../rule.ts";

export const headingOrder: Rule = {
	id: "heading-order",
	title: "Headings out of order",
	why: "The headings that all profiles share stand in the same order on each. A section of the author's own follows after them.",
	repair: "Move the section with its text to its place.",
	severity: "error",
	example: {
		file: "cities/aville.md",
		right: headingLine(cityHeadings[1]),
		wrong: `## Our library\n\nIt is old.[^library-report]\n\n${headingLine(cityHeadings[1])}`,
	},
	*check(file) {
		if (!hasProfile(file)) return;
		const { headings } = file.body;
		const lastFixed = headings.findLastIndex((heading) => fixedRank(heading) >= 0);
		let highest = -1;
		for (const [i, heading] of headings.entries()) {
			const rank = fixedRank(heading);
			if (rank < 0) {
				if (i > lastFixed || heading.depth !== 2 || intendedHeading(heading, file)) continue;
				yield {
					span: heading.span,
					message: `\`${heading.text}\` is a heading of this page's own, and it stands among those that all profiles share.`,
					suggestion: `Move its section to the end, below \`${headings[lastFixed]!.text}\`.`,
				};
			} else if (rank <= highest) {
				const twice = headings.findIndex((other) => fixedRank(other) === rank) < i;
				yield {
					span: heading.span,
					message: twice
						? `The heading \`${heading.text}\` stands twice.`
						: `The heading \`${heading.text}\` comes too late: on every profile it stands before \`${cityHeadings[highest]!.text}\`.`,
					suggestion: twice
						? "Put both sections under one heading."
						: `Move the section up, before \`${cityHeadings[highest]!.text}\`.`,
				};
			}
			highest = Math.max(highest, rank);
		}
	},
};
