import type { Report, ReportedProblem } from "./problem.ts";

interface TextOptions {
	/** Whether the terminal shows colours. */
	colour: boolean;
	/** How many problems `--fix` has mended before this report. */
	fixed?: number;
}

/** The most columns of an excerpt. A longer line is cut around the place. */
const maxLineWidth = 100;

/** The report for a terminal: problems by file, each with an excerpt, and counts at the end. */
export function textReport({ problems, files }: Report, { colour, fixed = 0 }: TextOptions): string {
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

/** An excerpt of the file with carets below the place. Wide letters take two columns, combining marks none. */
function underlined(
	{ text, length }: { text: string; length: number },
	line: number,
	column: number,
	paint: (code: number, words: string) => string,
) {
	const from = column - 1 > maxLineWidth * 0.7 ? column - 1 - Math.floor(maxLineWidth * 0.4) : 0;
	const shown = visible(text.slice(from, from + maxLineWidth));
	const before = displayWidth(visible(text.slice(from, column - 1))) + (from ? 1 : 0);
	const marked = Math.max(
		1,
		displayWidth(visible(text.slice(column - 1, Math.min(column - 1 + length, from + maxLineWidth)))),
	);
	const gutter = String(line).padStart(5);
	return [
		`${paint(2, `${gutter} |`)} ${from ? "…" : ""}${shown}${from + maxLineWidth < text.length ? "…" : ""}`,
		`${paint(2, "      |")} ${" ".repeat(before)}${paint(31, "^".repeat(marked))}`,
	];
}

/**
 * Replaces control characters, which would move the terminal's cursor or begin a command of its own, and marks of direction,
 * which would turn the line around.
 */
export const visible = (text: string): string =>
	text.replace(/\t/g, " ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "·");

const wideCharacter =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const displayWidth = (text: string) =>
	[...text].reduce((sum, c) => sum + (/\p{M}/u.test(c) ? 0 : wideCharacter.test(c) ? 2 : 1), 0);

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

function summary(problems: readonly ReportedProblem[], files: number): string[] {
	const errors = problems.filter(({ severity }) => severity === "error").length;
	const fixable = problems.filter((problem) => problem.fixable).length;
	const warnings = problems.length - errors;
	const counts = `${count(errors, "error")}${warnings ? ` and ${count(warnings, "warning")}` : ""}`;
	const inFiles = new Set(problems.map(({ file }) => file)).size;
	if (problems.length === 0) return [`0 problems in ${count(files, "file")}.`];
	const lines = [`${counts} in ${inFiles} of ${count(files, "file")}.`];
	if (fixable) lines.push(`${fixable === problems.length ? "All" : fixable} can be mended by: npm run check -- --fix`);
	return lines;
}
