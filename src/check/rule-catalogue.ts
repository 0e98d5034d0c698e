import type { RuleCatalogue } from "../authoring/rule-catalogue.ts";
import { checkContent } from "./check-content.ts";
import { contentFrom, exampleText, withMistake } from "./example-content.ts";
import { textReport } from "./report/text.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** The part of a report on the example of a rule that is about its file and by that rule, to the letter. */
export function outputOf({ id, example }: Rule): string {
	const { files, path } = withMistake(example);
	const report = checkContent(contentFrom(files), (each) => `content/${each}`);
	const own = report.problems.filter(
		(problem) => problem.rule === id && (problem.path === path || !files.has(problem.path)),
	);
	return textReport({ ...report, problems: own }, { colour: false })
		.split("\n\n")
		.slice(0, -1)
		.join("\n\n");
}

/** The rules as data, for `npm run generate`: the site shows them without the checker (src/authoring/rule-catalogue.ts). */
export const makeRuleCatalogue = (): RuleCatalogue =>
	rules.map((rule) => {
		const { id, title, why, repair, severity, example } = rule;
		const { file, renamed, right, wrong, stored } = example;
		const text = exampleText(file);
		const lines = right === undefined ? undefined : linesAround(text, right);
		return {
			id,
			title,
			why,
			repair,
			severity,
			file: `content/${renamed ?? file}`,
			...(lines && {
				right: lines,
				...(wrong !== undefined && !stored && { wrong: lines.replace(right!, () => wrong) }),
			}),
			output: outputOf(rule),
		};
	});

/** The whole lines that a passage lies in. */
function linesAround(text: string, passage: string): string {
	const at = text.indexOf(passage);
	const from = text.lastIndexOf("\n", at - 1) + 1;
	const end = text.indexOf("\n", at + passage.length - 1);
	return text.slice(from, end < 0 ? undefined : end);
}
