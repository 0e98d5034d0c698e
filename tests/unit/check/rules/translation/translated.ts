import { checkContent } from "../../../../../src/check/check-content.ts";
import { contentFrom, translatedContent } from "../../../../../src/check/example-content.ts";
import { applyFixes, safeFixes } from "../../../../../src/check/fix/fix.ts";
import type { ReportedProblem } from "../../../../../src/check/report/problem.ts";
import { runRules } from "../../../../../src/check/run-rules.ts";

export const voice = "interviews/aville-mayor.md";
export const translated = "fr/interviews/aville-mayor.md";

/** Texts of files beside the example content, by their paths. */
export type Files = Record<string, string | Uint8Array>;

/** The example content in two languages, with some files in it or in the place of others. */
export const contentWith = (files: Files) =>
	contentFrom(
		new Map([
			...translatedContent,
			...Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]),
		]),
	);

/** What the checker says of a file of such a content. */
export const problemsAt = (path: string, files: Files): ReportedProblem[] =>
	checkContent(contentWith(files), (each) => each, new Set([path])).problems;

/** The rules that report anything about it but that nothing says from which English text it was made. */
export const rulesAt = (path: string, files: Files): string[] => [
	...new Set(problemsAt(path, files).flatMap(({ rule }) => (rule === "translation-behind" ? [] : [rule]))),
];

/** A text of the example content with one passage in place of another. */
export function textWith(path: string, right: string, wrong: string): string {
	const text = Buffer.from(translatedContent.get(path)!).toString();
	if (!text.includes(right)) throw new Error(`"${right}" does not stand in ${path}.`);
	return text.replace(right, () => wrong);
}

/** What `--fix` makes of a file. */
export function fixed(path: string, files: Files): string {
	const content = contentWith(files);
	const file = content.file(path)!;
	return Buffer.from(applyFixes(file, safeFixes(runRules(file, content), content))).toString();
}

/**
 * A voice of one section in English, and its translation into a language.
 *
 * @returns their files, and the path of the translation
 */
export function pair(english: string, translation: string, language = "es"): { files: Files; path: string } {
	const path = `${language}/interviews/a-talk.md`;
	const front = textWith(voice, "title: The mayor of Aville on reading", "title: A talk").split("\n---\n")[0]!;
	return {
		path,
		files: {
			"interviews/a-talk.md": `${front}\n---\n\n## It {#it}\n\n${english}\n`,
			[path]: `---\ntitle: A\nsummary: B\n---\n\n## X {#it}\n\n${translation}\n`,
		},
	};
}
