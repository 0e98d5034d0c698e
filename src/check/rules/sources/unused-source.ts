import { slug } from "../../../schemas/text.ts";
import { didYouMean } from "../../did-you-mean.ts";
import { sourceIds } from "../../read/facts.ts";
import { sourceMentions } from "../../read/source-mentions.ts";
import type { Rule } from "../../rule.ts";

export const unusedSource: Rule = {
	id: "unused-source",
	title: "A source that is listed and not used",
	why: "Readers who follow it look for something that this page does not say.",
	repair: "Cite it where it belongs, as `source:` or `[^id]`, or take it out of the list.",
	severity: "error",
	example: { file: "cities/aville.md", right: "opens on Sundays.[^library-report]", wrong: "opens on Sundays." },
	*check(file) {
		// An interview rests on its sources as a whole: they need no marks in the text.
		if (file.collection === "interviews") return;
		const listed = sourceIds(file.data);
		// Marks that a piece of code has swallowed are another mistake, and so is a misspelt mention, or a list in one word.
		if (file.body.nodes.some(({ node }) => node.type === "code" && node.value?.includes("[^"))) return;
		const used = new Set(
			[...sourceMentions(file)].flatMap(({ id }) =>
				listed.includes(id) ? id : [didYouMean(id, listed), ...id.split(/[,;]\s*|\s+and\s+/)],
			),
		);
		for (const [i, id] of listed.entries()) {
			// An id of the wrong form, or for two entries, is another mistake.
			if (used.has(id) || listed.indexOf(id) !== i || !slug.safeParse(id).success) continue;
			const sources = file.data["sources"] as { id?: unknown }[];
			yield {
				span: file.frontMatter!.valueAt(["sources", sources.findIndex((source) => source?.id === id), "id"]),
				message: `The source \`${id}\` is listed, and nothing on the page refers to it.`,
				suggestion: `Write \`[^${id}]\` after the sentence that it supports, or take the entry away.`,
			};
		}
	},
};
