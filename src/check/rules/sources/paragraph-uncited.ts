import { sourceIds } from "../../read/facts.ts";
import { hasProfile } from "../../read/headings.ts";
import { plainText } from "../../read/markdown.ts";
import { figuresIn } from "../../read/sentences.ts";
import type { Rule } from "../../rule.ts";

export const paragraphUncited: Rule = {
	id: "paragraph-uncited",
	title: "A paragraph that rests on no source",
	why: "A profile tells what its sources say. Of a paragraph without a mark nobody can tell whether it is known, thought or praise.",
	repair: "Put the mark of the source behind what it says. Praise that no source supports is taken away.",
	severity: "warning",
	example: {
		file: "cities/aville.md",
		right: "Few children visit the library.[^city-plan]",
		wrong: "Few children visit the library.",
	},
	*check(file) {
		if (!hasProfile(file)) return;
		const [first = "city-plan"] = sourceIds(file.data);
		for (const { node, span, parent } of file.body.nodes) {
			if (node.type !== "paragraph" || parent.type === "listItem") continue;
			const text = plainText(node);
			// What leads to a list is told by the list. A mark of another form and a number without a source are other mistakes.
			if (text.trim() === "" || /[[(]\^|\[[\w-]+\]|[¹²³]|^#|:\s*$/.test(text) || figuresIn(text).length > 0) continue;
			yield {
				span,
				message: "The paragraph names no source, so nobody can tell who says so.",
				suggestion: `Write \`[^id]\` behind each sentence, with the id of the source that says so, such as \`[^${first}]\`; or take it away.`,
			};
		}
	},
};
