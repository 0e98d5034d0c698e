import type { Rule } from "../../rule.ts";

export const citationForm: Rule = {
	id: "citation-form",
	title: "A footnote instead of a source",
	why: "Sources stand once, among the facts, so that figures and sentences share them. A note at the end of the text is not read.",
	repair: "Move it into `sources`, with id, title, publisher and address.",
	severity: "error",
	translations: "too",
	example: {
		file: "themes/reading.md",
		right: "everyone to read.\n",
		wrong: "everyone to read.\n\n[^1]: https://aville.example/plan\n",
	},
	*check({ body, text, isTranslation, originalPath }) {
		const code = body.nodes.filter(({ node }) => node.type === "code").map(({ span }) => span);
		const lines = /^[ \t>]*\[\^([^\]\r\n]*)\]:/gm;
		for (const note of body.text.matchAll(lines)) {
			const start = body.start + note.index + note[0].indexOf("[");
			if (code.some((span) => start >= span.start && start < span.end)) continue;
			const end = start + note[0].trimStart().length;
			yield {
				span: { start, end },
				message: `\`${text!.slice(start, end)}\` is a footnote, and footnotes at the end of a text are not read here.`,
				suggestion: isTranslation
					? `Take it away: the sources stand in \`${originalPath}\`, and the text names them as it does there.`
					: `Add the source to \`sources\` among the facts, with an id of your choice, and write \`[^id]\` in the text.`,
			};
		}
	},
};
