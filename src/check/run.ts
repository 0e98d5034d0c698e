import { collectionNames } from "../schemas/index.ts";
import type { Content } from "./content.ts";
import { type Found, findIn } from "./find.ts";
import { mends } from "./mend.ts";
import type { Report, Reported } from "./problem.ts";
import type { SourceFile } from "./read/source-file.ts";
import type { Finding, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/**
 * Checks the content.
 *
 * @param only  the paths to look at, from the content folder; all of them if left out
 * @param shown  how a path is printed, such as `content/cities/cork.md` for `cities/cork.md`
 */
export function check(content: Content, shown: (path: string) => string, only?: ReadonlySet<string>): Report {
	const files = only ? content.files.filter(({ path }) => only.has(path)) : content.files;
	const folders = only ? [] : findInFolders(content);
	const problems = files.flatMap((file) => {
		const found = findIn(file, content);
		const fixable = new Set(mends(found, content));
		const problems = found.map((each) => reported(each, shown(file.path), fixable.has(each)));
		file.forget();
		return problems;
	});
	return {
		problems: [...folders.map(({ folder, ...each }) => asProblem(each, folder, shown(folder))), ...problems],
		files: files.length,
	};
}

function findInFolders(content: Content) {
	return collectionNames.flatMap((folder) =>
		rules.flatMap((rule) =>
			[...(rule.checkFolder?.(folder, content) ?? [])].map((each) => ({ ...each, rule, folder })),
		),
	);
}

/** A finding about a whole file or folder: it stands at the first character. */
function asProblem({ rule, message, suggestion }: Finding & { rule: Rule }, path: string, shown: string): Reported {
	const { id, severity } = rule;
	return { file: shown, line: 1, column: 1, rule: id, message, suggestion, fixable: false, severity, path };
}

function reported(found: Found, shown: string, fixable: boolean): Reported {
	const problem = { ...asProblem(found, found.file.path, shown), fixable };
	if (!found.span) return problem;
	const { line, column } = found.file.placeOf(found.span.start);
	return { ...problem, line, column, excerpt: excerpt(found.file, found.span, column) };
}

function excerpt(file: SourceFile, { start, end }: { start: number; end: number }, column: number) {
	const text = file.lineAround(start);
	return { text, length: Math.max(1, Math.min(end - start, text.length - column + 1)) };
}
