import type { Report, ReportedProblem } from "./problem.ts";

/** Escapes a message, as GitHub's toolkit does. Other control characters would reach the terminal that shows the log. */
const data = (text: string) =>
	text
		.replaceAll("%", "%25")
		.replaceAll("\r", "%0D")
		.replaceAll("\n", "%0A")
		.replace(/\p{Cc}/gu, "·");
/** Escapes a property, which a colon or a comma would end. */
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** The report as workflow commands: GitHub shows them as annotations beside the lines of a pull request. */
export const githubReport = ({ problems }: Report): string =>
	problems
		.map(
			({ severity, file, line, column, rule, message, suggestion }) =>
				`::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message} ${suggestion}`)}`,
		)
		.join("\n");

/** Escapes a cell of a Markdown table, so that it ends no cell, begins no tag and mentions no person. */
const cell = (text: string) => text.replace(/[\\|<>@]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[\r\n]+/g, " ");

const row = ({ file, line, message, suggestion, rule }: ReportedProblem) =>
	`| ${cell(file)}:${line} | ${cell(message)} | ${cell(suggestion)} | ${rule} |`;

/** The report as Markdown for the summary of a job. GitHub limits its size, so it lists the first problems only. */
export function githubSummary({ problems, files }: Report): string {
	if (problems.length === 0) return `No problems in ${files} files.\n`;
	const max = 200;
	return [
		`${problems.length} problems. Each line says what is wrong and what to write instead.`,
		"",
		"| Where | What is wrong | What to write | Rule |",
		"|---|---|---|---|",
		...problems.slice(0, max).map(row),
		...(problems.length > max ? ["", `And ${problems.length - max} more, which the log has.`] : []),
		"",
	].join("\n");
}
