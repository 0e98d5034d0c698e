import { collectionNames } from "../schemas/index.ts";
import { safeFixes } from "./fix/fix.ts";
import type { ContentFolder } from "./read/content.ts";
import type { SourceFile } from "./read/source-file.ts";
import type { Report, ReportedProblem } from "./report/problem.ts";
import type { Finding, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { type RuleFinding, runRules, runRulesOnAll } from "./run-rules.ts";

/** A problem with its place, before its file has the name under which a report prints it. */
type LocatedProblem = Omit<ReportedProblem, "file">;

/**
 * Runs every rule on the content.
 *
 * @param displayPath  gives the printed name of a path: `content/cities/cork.md` for `cities/cork.md`
 * @param only  the paths to look at, from the content folder; all of them, and the folders, if it is left out
 */
export function checkContent(
	content: ContentFolder,
	displayPath: (path: string) => string,
	only?: ReadonlySet<string>,
): Report {
	const files = only ? content.files.filter(({ path }) => only.has(path)) : content.files;
	const problems = [
		...(only ? [] : problemsInFolders(content)),
		...runRulesOnAll(files, content).flatMap((findings) => problemsOf(findings, content)),
	];
	return { problems: problems.map((each) => ({ file: displayPath(each.path), ...each })), files: files.length };
}

const problemsInFolders = (content: ContentFolder): LocatedProblem[] =>
	collectionNames.flatMap((folder) =>
		rules.flatMap((rule) =>
			[...(rule.checkFolder?.(folder, content) ?? [])].map((each) => wholeFileProblem({ ...each, rule }, folder)),
		),
	);

/** The problems in a file, in the order of its text. */
export const problemsIn = (file: SourceFile, content: ContentFolder): LocatedProblem[] =>
	problemsOf(runRules(file, content), content);

function problemsOf(findings: readonly RuleFinding[], content: ContentFolder): LocatedProblem[] {
	const fixable = new Set(safeFixes(findings, content));
	return findings.map((each) => locate(each, fixable.has(each)));
}

/** A finding about a whole file or folder, placed at the first character. */
function wholeFileProblem({ rule, message, suggestion }: Finding & { rule: Rule }, path: string): LocatedProblem {
	const { id, severity } = rule;
	return { line: 1, column: 1, rule: id, message, suggestion, fixable: false, severity, path };
}

function locate(finding: RuleFinding, fixable: boolean): LocatedProblem {
	const { file, span } = finding;
	const problem = { ...wholeFileProblem(finding, file.path), fixable };
	if (!span) return problem;
	const { line, column } = file.placeOf(span.start);
	return { ...problem, line, column, excerpt: excerpt(file, span, column) };
}

function excerpt(file: SourceFile, { start, end }: { start: number; end: number }, column: number) {
	const text = file.lineAround(start);
	return { text, length: Math.max(1, Math.min(end - start, text.length - column + 1)) };
}
