import { cityHeadings } from "../../../schemas/city.ts";
import { fixedRank, leftOutHeadings } from "../../read/headings.ts";
import type { Rule } from "../../rule.ts";

export const headingLeftOut: Rule = {
	id: "heading-left-out",
	title: "A heading that is there and said to be left out",
	why: "Readers are told that no source says anything about it, and the text below it says something.",
	repair: "Take its line away below `leftOut`, or its section.",
	severity: "error",
	example: {
		file: "cities/aville.md",
		right: "reviewed: 2026-01-15",
		wrong: `leftOut:\n  - ${cityHeadings[1].text}\nreviewed: 2026-01-15`,
	},
	*check(file) {
		if (file.collection !== "cities") return;
		const there = new Set(file.body.headings.filter((heading) => fixedRank(heading) >= 0).map(({ text }) => text));
		for (const [i, text] of [...leftOutHeadings(file)].entries()) {
			if (!there.has(String(text))) continue;
			yield {
				span: file.frontMatter!.valueAt(["leftOut", i]),
				message: `\`${text}\` is said to be left out, and it stands in the text.`,
				suggestion: "Take this line away, or the section with its heading.",
			};
		}
	},
};
