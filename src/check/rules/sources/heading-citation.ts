import { sourceMentions } from "../../read/source-mentions.ts";
import type { Rule } from "../../rule.ts";

export const headingCitation: Rule = {
	id: "heading-citation",
	title: "A source cited by a heading",
	why: "A heading states nothing that a source could support, and the mark would stand in contents and links. Which sentence it is for, nobody can tell.",
	repair: "Put the mark behind the sentence that says what the source does.",
	severity: "error",
	translations: "too",
	example: {
		file: "interviews/aville-mayor.md",
		right: "## What comes next {#next}",
		wrong: "## What comes next[^aville-radio] {#next}",
	},
	*check(file) {
		const headings = file.body.headings.map(({ span }) => span);
		for (const { id, inText, span: spanOf } of sourceMentions(file)) {
			if (!inText) continue;
			const span = spanOf();
			if (!headings.some(({ start, end }) => span.start >= start && span.end <= end)) continue;
			yield {
				span,
				message: `The mark \`[^${id}]\` stands on a heading, which states nothing that a source could support.`,
				suggestion: `Put \`[^${id}]\` behind the sentence below that it is for.`,
			};
		}
	},
};
