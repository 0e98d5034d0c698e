import type { Report, ReportedProblem } from "./problem.ts";

interface Options {
	/** Whether the terminal shows colours. */
	colour: boolean;
	/** How many problems `--fix` has mended before this report. */
	fixed?: number;
}

/** How wide a line of the file may be shown; longer ones are cut around the place. */
const width = 100;

/** What a person reads: problems by file, the place underlined, counts at the end. */
export function text({ problems, files }: Report, { colour, fixed = 0 }: Options): string {
	const paint = (code: number, words: string) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words);
	const blocks = [...Map.groupBy(problems, ({ file }) => visible(file))].map(([file, list]) =>
		[paint(1, file), ...list.map((problem) => block(problem, paint))].join("\n"),
	);
	return [
		...blocks,
		[...(fixed ? [`${count(fixed, "problem")} mended.`] : []), ...summary(problems, files)].join("\n"),
	].join("\n\n");
}

function block(
	{ line, column, severity, message, rule, excerpt, suggestion, fixable }: ReportedProblem,
	paint: (code: number, words: string) => string,
) {
	const kind = severity === "error" ? paint(31, "error") : paint(33, "warning");
	const lines = [`  ${line}:${column}  ${kind}  ${visible(message)}  ${paint(2, rule)}`];
	if (excerpt?.text.trim()) lines.push(...underlined(excerpt, line, column, paint));
	lines.push(`      ${paint(36, "→")} ${visible(suggestion)}${fixable ? " (--fix does it)" : ""}`);
	return lines.join("\n");
}

/** The line of the file and, under it, a mark below the place. Wide letters take two columns, joined ones none. */
function underlined(
	{ text, length }: { text: string; length: number },
	line: number,
	column: number,
	paint: (code: number, words: string) => string,
) {
	const from = column - 1 > width * 0.7 ? column - 1 - Math.floor(width * 0.4) : 0;
	const shown = visible(text.slice(from, from + width));
	const before = columns(visible(text.slice(from, column - 1))) + (from ? 1 : 0);
	const marked = Math.max(1, columns(visible(text.slice(column - 1, Math.min(column - 1 + length, from + width)))));
	const gutter = String(line).padStart(5);
	return [
		`${paint(2, `${gutter} |`)} ${from ? "…" : ""}${shown}${from + width < text.length ? "…" : ""}`,
		`${paint(2, "      |")} ${" ".repeat(before)}${paint(31, "^".repeat(marked))}`,
	];
}

/**
 * A line that shows what it holds: control characters would move the terminal's cursor or begin a command of its own, and
 * marks of direction turn the line around.
 */
export const visible = (text: string): string =>
	text.replace(/\t/g, " ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "·");

const wide =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const columns = (text: string) => [...text].reduce((sum, c) => sum + (/\p{M}/u.test(c) ? 0 : wide.test(c) ? 2 : 1), 0);

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

function summary(problems: readonly ReportedProblem[], files: number): string[] {
	const errors = problems.filter(({ severity }) => severity === "error").length;
	const fixable = problems.filter((problem) => problem.fixable).length;
	const warnings = problems.length - errors;
	const found = `${count(errors, "error")}${warnings ? ` and ${count(warnings, "warning")}` : ""}`;
	const inFiles = new Set(problems.map(({ file }) => file)).size;
	if (problems.length === 0) return [`0 problems in ${count(files, "file")}.`];
	const lines = [`${found} in ${inFiles} of ${count(files, "file")}.`];
	if (fixable) lines.push(`${fixable === problems.length ? "All" : fixable} can be mended by: npm run check -- --fix`);
	return lines;
}
