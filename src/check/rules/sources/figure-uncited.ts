import { sourceIds } from "../../read/facts.ts";
import { figuresIn, sentencesOf } from "../../read/sentences.ts";
import type { Rule } from "../../rule.ts";

export const figureUncited: Rule = {
	id: "figure-uncited",
	title: "A number in a sentence without a source",
	why: "A mark stands for the sentences before it in its paragraph. A number behind the last mark rests on nothing that a reader could look up.",
	repair: "Put the mark of the source that gives the number behind the sentence.",
	severity: "error",
	example: {
		file: "cities/aville.md",
		right: "Few children visit the library.[^city-plan]",
		wrong: "Few children visit the library.[^city-plan] There are 48 of them.",
	},
	*check(file) {
		// Only profiles mark their sentences: a voice rests on its sources as a whole.
		if (file.collection !== "cities") return;
		const [first = "city-plan"] = sourceIds(file.data);
		for (const { text, sources, span } of sentencesOf(file)) {
			const [figure] = figuresIn(text);
			if (figure === undefined || sources.length > 0) continue;
			yield {
				span,
				message: `The sentence names the number ${figure}, and no source stands behind it.`,
				suggestion: `Write \`[^id]\` behind it, with the id of the source that gives the number, such as \`[^${first}]\`.`,
			};
		}
	},
};
