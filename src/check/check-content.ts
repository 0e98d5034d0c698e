import { collectionNames } from "../schemas/index.ts";
import { safeFixes } from "./fix/fix.ts";
import type { ContentFolder } from "./read/content.ts";
import type { SourceFile } from "./read/source-file.ts";
import type { Report, ReportedProblem } from "./report/problem.ts";
import type { Finding, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { type RuleFinding, runRules } from "./run-rules.ts";

/** A problem at its place in the content folder, whichever way its file is printed. */
type LocatedProblem = Omit<ReportedProblem, "file">;

/**
 * Checks the content.
 *
 * @param only  the paths to look at, from the content folder; all of them if left out
 * @param shown  how a path is printed, such as `content/cities/cork.md` for `cities/cork.md`
 */
export function checkContent(
	content: ContentFolder,
	shown: (path: string) => string,
	only?: ReadonlySet<string>,
): Report {
	const files = only ? content.files.filter(({ path }) => only.has(path)) : content.files;
	const found = [...(only ? [] : problemsInFolders(content)), ...files.flatMap((file) => problemsIn(file, content))];
	return { problems: found.map((each) => ({ file: shown(each.path), ...each })), files: files.length };
}

const problemsInFolders = (content: ContentFolder): LocatedProblem[] =>
	collectionNames.flatMap((folder) =>
		rules.flatMap((rule) =>
			[...(rule.checkFolder?.(folder, content) ?? [])].map((each) => asProblem({ ...each, rule }, folder)),
		),
	);

/** The problems in a file, in the order of its text. */
export function problemsIn(file: SourceFile, content: ContentFolder): LocatedProblem[] {
	const found = runRules(file, content);
	const fixable = new Set(safeFixes(found, content));
	return found.map((each) => placed(each, fixable.has(each)));
}

/** A finding about a whole file or folder: it stands at the first character. */
function asProblem({ rule, message, suggestion }: Finding & { rule: Rule }, path: string): LocatedProblem {
	const { id, severity } = rule;
	return { line: 1, column: 1, rule: id, message, suggestion, fixable: false, severity, path };
}

function placed(found: RuleFinding, fixable: boolean): LocatedProblem {
	const problem = { ...asProblem(found, found.file.path), fixable };
	if (!found.span) return problem;
	const { line, column } = found.file.placeOf(found.span.start);
	return { ...problem, line, column, excerpt: excerpt(found.file, found.span, column) };
}

function excerpt(file: SourceFile, { start, end }: { start: number; end: number }, column: number) {
	const text = file.lineAround(start);
	return { text, length: Math.max(1, Math.min(end - start, text.length - column + 1)) };
}
