import { appendFileSync, writeFileSync } from "node:fs";
import { type Arguments, help, readArguments, UsageError } from "./arguments.ts";
import { checkContent } from "./check-content.ts";
import { today } from "./clock.ts";
import { fixAll } from "./fix/fix-all.ts";
import { readContent } from "./read/content.ts";
import { chosen, contentFolder, displayed } from "./read/paths.ts";
import { github, githubSummary } from "./report/github.ts";
import { json } from "./report/json.ts";
import type { Report } from "./report/problem.ts";
import { text } from "./report/text.ts";

function runOn({ content: folder, format, fix, paths }: Arguments): number {
	const root = contentFolder(folder);
	const shown = displayed(root);
	let content = readContent(root, today());
	const only = chosen(paths, root, content);
	let mended = 0;
	if (fix) {
		mended = fixAll(content, only, (path, bytes) => writeFileSync(`${root}/${path}`, bytes));
		if (mended) content = readContent(root, today());
	}
	const report = checkContent(content, shown, only);
	print(report, format, mended);
	return report.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function print(report: Report, format: Arguments["format"], mended: number) {
	if (format === "json") console.log(json(report));
	else if (format === "text")
		console.log(text(report, { colour: process.stdout.isTTY && !process.env["NO_COLOR"], mended }));
	else {
		if (report.problems.length) console.log(github(report));
		const summary = process.env["GITHUB_STEP_SUMMARY"];
		if (summary) appendFileSync(summary, githubSummary(report));
	}
}

/**
 * Runs the checker as its arguments say, prints what is wrong, and never throws.
 *
 * @param argv  the command line without the program and its script
 * @returns the exit code: 0 where all is well, 1 where there are problems, 2 where it was called in a wrong way
 */
export function runCheck(argv: readonly string[]): number {
	const { env } = process;
	// The parser of YAML asks for a variable at each word: to ask the system for it took a tenth of a check's time.
	process.env = { ...env };
	try {
		const args = readArguments(argv);
		if (!args.help) return runOn(args);
		console.log(help);
		return 0;
	} catch (error) {
		if (error instanceof UsageError) console.error(error.message);
		else {
			const { message, stack } = error as Error;
			console.error(
				`The checker itself stopped: ${message}. This is no mistake of yours; please report it with the file.`,
			);
			if (process.env["DEBUG"]) console.error(stack);
		}
		return 2;
	} finally {
		process.env = env;
	}
}
