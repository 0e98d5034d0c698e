import { writeFileSync } from "node:fs";
import { folders } from "../environment/folders.ts";
import { checkContent } from "./check-content.ts";
import { today } from "./clock.ts";
import { fixAll } from "./fix/fix-all.ts";
import { contentFolder, displayPath, selectPaths } from "./read/paths.ts";
import { readContent } from "./read/read-content.ts";
import { printReport } from "./report/print.ts";
import type { ReportFormat } from "./report/problem.ts";
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
	printReport(report, format, fixed);
	return report.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
