import { isPageId } from "../../../schemas/page-ids.ts";
import { headingAnchors } from "../../read/anchors.ts";
import type { Rule } from "../../rule.ts";

export const anchorTaken: Rule = {
	id: "anchor-taken",
	title: "A heading with an address of the page’s own, or with none",
	why: "Each heading is an address. One that the page has already would take its links: the numbers of sources would lead to the heading.",
	repair: "Use other words, or put an anchor of your choice behind the heading: `{#first-step}`.",
	severity: "error",
	example: { file: "interviews/aville-mayor.md", right: "{#next}", wrong: "{#sources}" },
	*check(file) {
		if (!file.collection || !file.isPage) return;
		for (const [i, anchor] of headingAnchors(file.body.headings).entries()) {
			const { span, text, depth } = file.body.headings[i]!;
			const hashes = "#".repeat(depth);
			if (/^(?:-\d+)?$/.test(anchor)) {
				yield {
					span,
					message: `The heading \`${text}\` has no letter or digit of which an address could be made.`,
					suggestion: `Put words into it, or an anchor behind it: \`${hashes} ${text} {#first-step}\`.`,
				};
			} else if (isPageId(file.collection, anchor)) {
				yield {
					span,
					message: `The heading \`${text}\` would have the address \`#${anchor}\`, which a part of the page itself has.`,
					suggestion: `Use other words, or put another anchor behind it: \`${hashes} ${text} {#about-${anchor}}\`.`,
				};
			}
		}
	},
};
