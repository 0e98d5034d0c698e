import type { Rule } from "../../rule.ts";

export const mergeConflict: Rule = {
	id: "merge-conflict",
	title: "Two versions of a passage, left by git",
	why: "Where two people changed the same lines, git puts both versions into the file, and leaves the choice to a person.",
	repair: "Keep one version, or make one of both, and take the three lines of signs away.",
	severity: "error",
	translations: "too",
	example: {
		file: "themes/reading.md",
		right: "Cities under",
		wrong: "<<<<<<< HEAD\nCities below\n=======\nCities under",
	},
	*check({ text = "", isText }) {
		if (!isText || !/^<{7}(?: |$)/m.test(text)) return;
		for (const { index, 0: line } of text.matchAll(/^(?:<{7}|={7}|>{7}|\|{7})(?: [^\r\n]*)?$/gm)) {
			yield {
				span: { start: index, end: index + line.length },
				message: `\`${line.slice(0, 7)}\` is where git has left two versions of a passage side by side.`,
				suggestion: "Keep one of the two versions, and take the lines of signs away.",
			};
		}
	},
};
