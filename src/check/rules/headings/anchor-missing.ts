import type { Rule } from "../../rule.ts";
import { asSlug } from "../../slug.ts";

export const anchorMissing: Rule = {
	id: "anchor-missing",
	title: "A point without an anchor",
	why: "People quote single points of an interview by their address. It has to stay when the heading is reworded.",
	repair: "Put an anchor of your choice behind the heading: `{#first-step}`.",
	severity: "error",
	example: { file: "interviews/aville-mayor.md", right: "## What comes next {#next}", wrong: "## What comes next" },
	*check({ collection, body }) {
		if (collection !== "interviews") return;
		const taken = new Set(body.headings.map(({ anchor }) => anchor));
		for (const { depth, anchor, extras, span, text } of body.headings) {
			if (depth !== 2 || anchor !== undefined || extras.length > 0) continue;
			const words = asSlug(text).split("-").slice(0, 4).join("-");
			let better = words || "point";
			for (let n = 2; taken.has(better); n++) better = `${words || "point"}-${n}`;
			taken.add(better);
			yield {
				span,
				message: `The heading \`${text}\` has no anchor, so that nobody can link to this point for good.`,
				suggestion: `Write \`## ${text} {#${better}}\`.`,
			};
		}
	},
};
