import type { Rule } from "../../rule.ts";

export const duplicateKey: Rule = {
	id: "duplicate-key",
	title: "A key that stands twice",
	why: "Only the last of the two would count, and the first would be lost in silence.",
	repair: "Keep one. For two sources that disagree, put the second figure under `also`.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "title: Reading", wrong: "title: Reading\ntitle: Books" },
	*check({ frontMatter }) {
		for (const { kind, detail, start, end } of frontMatter?.faults ?? []) {
			if (kind !== "duplicate") continue;
			yield {
				span: { start, end },
				message: `\`${detail}\` stands twice, and only one of the two would count.`,
				suggestion: "Keep the right one and take the other line away.",
			};
		}
	},
};
