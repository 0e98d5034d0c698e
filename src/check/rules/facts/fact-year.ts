import type { Rule } from "../../rule.ts";
import { placeInWords, sentence } from "../../wording.ts";

export const factYear: Rule = {
	id: "fact-year",
	title: "A figure without a year",
	why: "A figure without its year cannot be compared with another, and readers take it for today's.",
	repair: "Add the year for which the figure holds, or `year: undated` where the source gives none.",
	severity: "error",
	example: { file: "cities/aville.md", right: '    year: "2024"\n', wrong: "" },
	*check({ issues, frontMatter }) {
		for (const issue of issues) {
			if (issue.kind !== "missing-year") continue;
			const path = issue.path.slice(0, -1);
			yield {
				span: frontMatter!.keyAt(path),
				path: issue.path,
				message: `${sentence(placeInWords(path))} has no year, so nobody can tell how old the figure is.`,
				suggestion: 'Add `year: "2024"`, with the right year, or `year: undated` if the source gives none.',
			};
		}
	},
};
