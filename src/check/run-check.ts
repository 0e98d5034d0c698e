import { appendFileSync, writeFileSync } from "node:fs";
import { folders } from "../environment/folders.ts";
import { checkContent } from "./check-content.ts";
import { today } from "./clock.ts";
import { fixAll } from "./fix/fix-all.ts";
import { readContent } from "./read/content.ts";
import { contentFolder, displayPath, selectPaths } from "./read/paths.ts";
import { githubReport, githubSummary } from "./report/github.ts";
import { jsonReport } from "./report/json.ts";
import type { Report, ReportFormat } from "./report/problem.ts";
import { textReport } from "./report/text.ts";
import { exitCodeOf } from "./usage-error.ts";

/** What `npm run check` may be asked for. */
export interface CheckOptions {
	/** The content folder; the one of the environment, if it is left out. */
	content?: string | undefined;
	format?: ReportFormat;
	/** Whether to put the fixes into the files. */
	fix?: boolean;
	/** Files or folders to look at; all, if there are none. */
	paths?: readonly string[];
}

/**
 * Runs the checker and prints its report. Never throws: `npm run build` goes on from here.
 *
 * @returns the exit code: 0 where all is well, 1 where there are errors, 2 for a wrong use or a fault of the checker
 */
export function runCheck(options: CheckOptions = {}): number {
	const { env } = process;
	// The parser of YAML asks for a variable at each word: to ask the system for it took a tenth of a check's time.
	process.env = { ...env };
	try {
		return exitCodeOf(() => check(options));
	} catch (error) {
		const { message, stack } = error as Error;
		console.error(
			`The checker itself stopped: ${message}. This is no mistake of yours; please report it with the file.`,
		);
		if (process.env["DEBUG"]) console.error(stack);
		return 2;
	} finally {
		process.env = env;
	}
}

function check({ content: folder = folders.content, format = "text", fix = false, paths = [] }: CheckOptions): number {
	const root = contentFolder(folder);
	let content = readContent(root, today());
	const only = selectPaths(paths, root, content);
	let fixed = 0;
	if (fix) {
		fixed = fixAll(content, only, (path, bytes) => writeFileSync(`${root}/${path}`, bytes));
		if (fixed) content = readContent(root, today());
	}
	const report = checkContent(content, displayPath(root), only);
	print(report, format, fixed);
	return report.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function print(report: Report, format: ReportFormat, fixed: number): void {
	if (format === "json") console.log(jsonReport(report));
	else if (format === "text")
		console.log(textReport(report, { colour: process.stdout.isTTY && !process.env["NO_COLOR"], fixed }));
	else {
		if (report.problems.length) console.log(githubReport(report));
		const summary = process.env["GITHUB_STEP_SUMMARY"];
		if (summary) appendFileSync(summary, githubSummary(report));
	}
}
