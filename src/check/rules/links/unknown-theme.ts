import { didYouMean, listOptions, respeltId } from "../../did-you-mean.ts";
import type { Rule } from "../../rule.ts";

export const unknownTheme: Rule = {
	id: "unknown-theme",
	title: "A theme that does not exist",
	why: "Themes connect pages. One that has no page of its own connects nothing, and the site could not be built.",
	repair: "Write the file name of a theme from content/themes/, without .md.",
	severity: "error",
	example: { file: "interviews/aville-mayor.md", right: "  - reading", wrong: "  - raeding" },
	*check({ data, frontMatter }, content) {
		const { themes } = data;
		const known = content.ids("themes");
		for (const [i, theme] of (Array.isArray(themes) ? themes : []).entries()) {
			if (typeof theme !== "string" || known.has(theme)) continue;
			const nearest = didYouMean(theme, known);
			const respelt = respeltId(theme, known);
			const span = frontMatter!.valueAt(["themes", i]);
			yield {
				span,
				message: `There is no theme \`${theme}\`: \`themes/${theme}.md\` does not exist.`,
				suggestion: nearest ? `Did you mean \`${nearest}\`?` : `Choose from ${listOptions([...known].sort(), 20)}.`,
				...(respelt && { fix: [{ ...span, text: respelt }] }),
			};
		}
	},
};
