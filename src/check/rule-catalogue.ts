import type { RuleCatalogue } from "../authoring/rule-catalogue.ts";
import { checkContent } from "./check-content.ts";
import { contentOf, exampleContent, withMistake } from "./example-content.ts";
import { text } from "./report/text.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** What the checker prints about the example of a rule: about that file, and by that rule. */
export function outputOf({ id, example }: Rule): string {
	const { files, path } = withMistake(example);
	const report = checkContent(contentOf(files), (each) => `content/${each}`);
	const own = report.problems.filter(
		(problem) => problem.rule === id && (problem.path === path || !files.has(problem.path)),
	);
	return text({ ...report, problems: own }, { colour: false })
		.split("\n\n")
		.slice(0, -1)
		.join("\n\n");
}

/** The catalogue of errors, as the site shows it. */
export const makeRuleCatalogue = (): RuleCatalogue =>
	rules.map((rule) => {
		const { id, title, why, repair, severity, example } = rule;
		const { file, renamed, right, wrong, stored } = example;
		const text = Buffer.from(exampleContent.get(file)!).toString();
		const around = right === undefined ? undefined : context(text, right);
		return {
			id,
			title,
			why,
			repair,
			severity,
			file: `content/${renamed ?? file}`,
			...(around && {
				right: around,
				...(wrong !== undefined && !stored && { wrong: around.replace(right!, () => wrong) }),
			}),
			output: outputOf(rule),
		};
	});

/** The whole lines around a passage. */
function context(text: string, passage: string): string {
	const at = text.indexOf(passage);
	const from = text.lastIndexOf("\n", at - 1) + 1;
	const end = text.indexOf("\n", at + passage.length - 1);
	return text.slice(from, end < 0 ? undefined : end);
}
