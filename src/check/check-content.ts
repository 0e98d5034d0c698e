import { collectionNames } from "../schemas/index.ts";
import { mends } from "./fix/fix.ts";
import type { Content } from "./read/content.ts";
import type { SourceFile } from "./read/source-file.ts";
import type { Report, Reported } from "./report/problem.ts";
import type { Finding, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { type Found, findIn } from "./run-rules.ts";

/** A problem at its place in the content folder, whichever way its file is printed. */
type Placed = Omit<Reported, "file">;

/**
 * Checks the content.
 *
 * @param only  the paths to look at, from the content folder; all of them if left out
 * @param shown  how a path is printed, such as `content/cities/cork.md` for `cities/cork.md`
 */
export function check(content: Content, shown: (path: string) => string, only?: ReadonlySet<string>): Report {
	const files = only ? content.files.filter(({ path }) => only.has(path)) : content.files;
	const found = [...(only ? [] : problemsInFolders(content)), ...files.flatMap((file) => problemsIn(file, content))];
	return { problems: found.map((each) => ({ file: shown(each.path), ...each })), files: files.length };
}

const problemsInFolders = (content: Content): Placed[] =>
	collectionNames.flatMap((folder) =>
		rules.flatMap((rule) =>
			[...(rule.checkFolder?.(folder, content) ?? [])].map((each) => asProblem({ ...each, rule }, folder)),
		),
	);

/** The problems in a file, in the order of its text. */
export function problemsIn(file: SourceFile, content: Content): Placed[] {
	const found = findIn(file, content);
	const fixable = new Set(mends(found, content));
	return found.map((each) => placed(each, fixable.has(each)));
}

/** A finding about a whole file or folder: it stands at the first character. */
function asProblem({ rule, message, suggestion }: Finding & { rule: Rule }, path: string): Placed {
	const { id, severity } = rule;
	return { line: 1, column: 1, rule: id, message, suggestion, fixable: false, severity, path };
}

function placed(found: Found, fixable: boolean): Placed {
	const problem = { ...asProblem(found, found.file.path), fixable };
	if (!found.span) return problem;
	const { line, column } = found.file.placeOf(found.span.start);
	return { ...problem, line, column, excerpt: excerpt(found.file, found.span, column) };
}

function excerpt(file: SourceFile, { start, end }: { start: number; end: number }, column: number) {
	const text = file.lineAround(start);
	return { text, length: Math.max(1, Math.min(end - start, text.length - column + 1)) };
}
