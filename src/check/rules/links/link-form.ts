import { schemeOf } from "../../read/links.ts";
import { plainText } from "../../read/markdown.ts";
import type { Rule } from "../../rule.ts";

const vague = /^(?:here|click here|this|this link|link|read more|more)$/i;

export const linkForm: Rule = {
	id: "link-form",
	title: "A link that does not say where it leads",
	why: "People who listen to a page hear its links one by one: “here” tells them nothing, and an empty link even less.",
	repair: "Put words into the brackets that name the page behind the link.",
	severity: "error",
	translations: "too",
	example: { file: "cities/aville.md", right: "[mayor](", wrong: "[here](" },
	*check({ body }) {
		for (const { node, span } of body.nodes) {
			if (node.type !== "link" && node.type !== "linkReference") continue;
			const words = plainText(node).trim();
			const hasImage = node.children?.some(({ type }) => type === "image");
			const isEmpty = words === "" && !hasImage;
			if (!isEmpty && !vague.test(words)) continue;
			const scheme = schemeOf(node.url ?? "");
			yield {
				span,
				message: isEmpty
					? "The link has no words, so that nobody sees or hears it."
					: `The link says “${words}”, which tells nobody where it leads.`,
				suggestion: `Write what stands behind it: \`[${scheme ? "name of the page" : "the city's profile"}](${node.url ?? "address"})\`.`,
			};
		}
	},
};
