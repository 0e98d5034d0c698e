import type { Rule } from "../../rule.ts";

/** A hyphen and a space within a word. One that waits for the other half of a pair, as in "short- and long-term", is right. */
const broken =
	/(?<![\p{L}-])\p{L}{2,30}- (?!(?:and|or|to|nor|und|oder|bis|en|of|et|ou|y|e|o|og|och|i|u|ni|и|или|а)(?!\p{L}))\p{Ll}{2,30}/gu;

export const wordBroken: Rule = {
	id: "word-broken",
	title: "A word that the end of a line has cut",
	why: "Documents cut words at the ends of their lines, and pasted text keeps the hyphens. Search finds neither half.",
	repair: "Join the two halves.",
	severity: "warning",
	translations: "too",
	example: { file: "themes/reading.md", right: "everyone to read", wrong: "every- one to read" },
	*check({ body, text }) {
		for (const { node, span } of body.nodes) {
			if (node.type !== "text") continue;
			const raw = text!.slice(span.start, span.end);
			// The search for words takes its time, and most texts have no such hyphen at all.
			if (!raw.includes("- ")) continue;
			for (const { index, 0: word } of raw.matchAll(broken)) {
				const start = span.start + index;
				yield {
					span: { start, end: start + word.length },
					message: `\`${word}\` looks like one word that the end of a line has cut.`,
					suggestion: `Write \`${word.replace("- ", "")}\`, or \`${word.replace("- ", "-")}\` if the hyphen belongs there.`,
				};
			}
		}
	},
};
