import { checkContent } from "../../../../src/check/check-content.ts";
import { contentFrom, exampleContent } from "../../../../src/check/example-content.ts";
import type { ReportedProblem } from "../../../../src/check/report/problem.ts";

/** Where paragraphs of a text are tried: behind the first one of the theme, or below a heading of the city. */
export const theme = "themes/reading.md";
export const city = "cities/aville.md";
export const interview = "interviews/aville-mayor.md";

/** The text of a page of the example content. */
export const exampleText = (path: string): string => Buffer.from(exampleContent.get(path)!).toString();

/** The example content with one passage of a page in place of another. */
export function textWith(path: string, right: string, wrong: string): string {
	const text = exampleText(path);
	if (!text.includes(right)) throw new Error(`"${right}" does not stand in ${path}.`);
	return text.replace(right, () => wrong);
}

/** What the checker says of a file beside the example content. */
export function problemsOf(
	path: string,
	text: string | Uint8Array,
	others: Iterable<[string, Uint8Array]> = [],
): ReportedProblem[] {
	const files = new Map([...exampleContent, ...others]).set(path, Buffer.from(text));
	return checkContent(contentFrom(files), (each) => each, new Set([path])).problems;
}

/** The passages that a rule underlines in a page of the example content with one passage in place of another. */
export const underlined = (rule: string, path: string, right: string, wrong: string): string[] =>
	problemsOf(path, textWith(path, right, wrong))
		.filter((problem) => problem.rule === rule)
		.map(({ excerpt, column }) => excerpt?.text.slice(column - 1, column - 1 + excerpt.length) ?? "");

/** The rules that report anything about such a page. */
export const rulesOn = (path: string, right: string, wrong: string): string[] =>
	problemsOf(path, textWith(path, right, wrong)).map(({ rule }) => rule);

const lastSentence = "The library opens on Sundays.[^library-report]";

/** The passages that a rule underlines in a paragraph of the city. */
export const inParagraph = (rule: string, paragraph: string): string[] =>
	underlined(rule, city, lastSentence, `${lastSentence}\n\n${paragraph}`);

/** The rules that report anything about a paragraph of the city. */
export const rulesOnParagraph = (paragraph: string): string[] =>
	rulesOn(city, lastSentence, `${lastSentence}\n\n${paragraph}`);
