import type { Report, ReportedProblem } from "./problem.ts";

/** What GitHub reads as one value. Other control characters would reach the terminal of whoever reads the log. */
const data = (text: string) =>
	text
		.replaceAll("%", "%25")
		.replaceAll("\r", "%0D")
		.replaceAll("\n", "%0A")
		.replace(/\p{Cc}/gu, "·");
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Workflow commands that GitHub shows as annotations beside the lines of a pull request. */
export const github = ({ problems }: Report): string =>
	problems
		.map(
			({ severity, file, line, column, rule, message, suggestion }) =>
				`::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message} ${suggestion}`)}`,
		)
		.join("\n");

/** A cell of a Markdown table: nothing in it may end the cell, begin a tag or mention a person. */
const cell = (text: string) => text.replace(/[\\|<>@]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[\r\n]+/g, " ");

const row = ({ file, line, message, suggestion, rule }: ReportedProblem) =>
	`| ${cell(file)}:${line} | ${cell(message)} | ${cell(suggestion)} | ${rule} |`;

/** The summary of a workflow's run, in Markdown. A summary has a limit, so only the first problems are listed. */
export function githubSummary({ problems, files }: Report): string {
	if (problems.length === 0) return `No problems in ${files} files.\n`;
	const most = 200;
	return [
		`${problems.length} problems. Each line says what is wrong and what to write instead.`,
		"",
		"| Where | What is wrong | What to write | Rule |",
		"|---|---|---|---|",
		...problems.slice(0, most).map(row),
		...(problems.length > most ? ["", `And ${problems.length - most} more: run \`npm run check\`.`] : []),
		"",
	].join("\n");
}
