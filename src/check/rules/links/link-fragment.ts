import { didYouMean, listOptions } from "../../did-you-mean.ts";
import { linkAddresses, schemeOf, targetOf } from "../../read/links.ts";
import type { Rule } from "../../rule.ts";

export const linkFragment: Rule = {
	id: "link-fragment",
	title: "A link to a place that is not on the page",
	why: "Readers land at the top of the page and look in vain for what the link promised.",
	repair: "Write one of the anchors that the message lists.",
	severity: "error",
	example: { file: "cities/aville.md", right: "aville-mayor.md#first-step", wrong: "aville-mayor.md#first-stop" },
	*check(file, content) {
		for (const { kind, address, span } of linkAddresses(file)) {
			if (kind !== "link" || schemeOf(address)) continue;
			const target = targetOf(address, file);
			const { fragment } = target;
			const other = content.targetFile(target);
			if (!fragment || !other?.anchors || other.anchors.includes(fragment)) continue;
			const headings = other.anchors.filter((anchor) => anchor && anchor !== "main" && !anchor.startsWith("source-"));
			const nearest = didYouMean(fragment, headings);
			yield {
				span,
				message: `\`${other.path}\` has no heading with the anchor \`#${fragment}\`.`,
				suggestion: nearest
					? `Did you mean \`#${nearest}\`?`
					: headings.length
						? `It has ${listOptions(headings)}.`
						: "It has no headings: link to the page without `#`.",
			};
		}
	},
};
