import { hasProfile } from "../../read/headings.ts";
import type { Rule } from "../../rule.ts";

export const textBeforeHeading: Rule = {
	id: "text-before-heading",
	title: "A text above the first heading",
	why: "Readers reach a text by its heading. What stands above the first has none: no list of contents and no link leads to it.",
	repair: "Move it below a heading. What a reader should know first stands in `summary`.",
	severity: "error",
	example: {
		file: "interviews/aville-mayor.md",
		right: "## The first step {#first-step}",
		wrong: "The mayor spoke on a Sunday.\n\n## The first step {#first-step}",
	},
	*check(file) {
		const { body, collection } = file;
		const [first] = body.headings;
		if (!first || !(hasProfile(file) || collection === "interviews")) return;
		const text = body.nodes.find(({ span }) => span.start < first.span.start);
		if (!text) return;
		yield {
			span: text.span,
			message: `This stands above the first heading, \`${first.text}\`, and so below none.`,
			suggestion: "Move it below a heading, or into `summary`.",
		};
	},
};
