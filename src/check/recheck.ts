import { hash } from "node:crypto";
import type { Content } from "./content.ts";
import type { Report } from "./problem.ts";
import { link } from "./read/decode.ts";
import type { Renown, SourceFile } from "./read/source-file.ts";
import { check, type Placed, problemsIn } from "./run.ts";

/** What a check has found out, for the next one. */
export interface Checked {
	/** A hash of all that the rules may know of other files. */
	surroundings: string;
	/** By the path from the content folder. */
	files: Map<string, { sum: string; renown: Renown; problems: Placed[] }>;
}

const sumOf = ({ bytes }: SourceFile) => (bytes === link ? "link" : hash("sha256", bytes));

const surroundingsOf = ({ files, today }: Content): string =>
	hash(
		"sha256",
		JSON.stringify([today, files.map(({ path, isPage, name, anchors }) => [path, isPage, name, anchors])]),
	);

/**
 * Checks the content as `check` does, and looks only into files that have changed since the last time. What is found in a
 * file depends on it and on its surroundings alone: where these are others, every file is looked at.
 *
 * @param shown  how a path is printed
 * @param before  what the last check found out, with the same code
 */
export function recheck(
	content: Content,
	shown: (path: string) => string,
	before?: Checked,
): { report: Report; checked: Checked } {
	const sums = new Map(content.files.map((file) => [file, sumOf(file)]));
	const known = (file: SourceFile) => {
		const last = before?.files.get(file.path);
		return last?.sum === sums.get(file) ? last : undefined;
	};
	for (const file of content.files) {
		const last = known(file);
		if (last) file.recall(last.renown);
		else if (before) {
			// All that have changed at once could be more than fits into memory.
			file.recall({ name: file.name, anchors: file.anchors });
			file.forget();
		}
	}
	const surroundings = before && surroundingsOf(content);
	const isSame = before !== undefined && before.surroundings === surroundings;
	const files: Checked["files"] = new Map();
	const report = check(content, shown, undefined, (file) => {
		// Read before the problems are, after which the file is forgotten.
		const { name, anchors } = file;
		const problems = (isSame && known(file)?.problems) || problemsIn(file, content);
		files.set(file.path, { sum: sums.get(file)!, renown: { name, anchors }, problems });
		return problems;
	});
	return { report, checked: { surroundings: surroundings ?? surroundingsOf(content), files } };
}
