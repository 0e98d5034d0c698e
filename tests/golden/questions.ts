import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";

const pages = z.union([z.string(), z.array(z.string())]);

/** What an answer has to be: the page that comes first, or more than that. */
const expectation = z.strictObject({
	first: pages.optional().describe("One of these has to come within the first results."),
	all: z.array(z.string()).optional().describe("All of these have to come first, in any order."),
	not: pages.optional().describe("None of these may be found."),
	says: pages
		.optional()
		.describe("What the page has to say above the results, each a part of its text or of a link's address there."),
	none: z.literal(true).optional().describe("Nothing may be found."),
	english: pages.optional().describe("One of these has to come first among the results that are in English only."),
});

const kinds = z.array(
	z.strictObject({
		kind: z.string(),
		within: z.int().positive(),
		questions: z.record(z.string(), z.union([pages, expectation])),
		gaps: z.record(z.string(), z.strictObject({ page: pages, reason: z.string().min(20) })).optional(),
	}),
);

export interface Question {
	kind: string;
	query: string;
	/** Any of them has to come within the first. */
	first: string[];
	/** Each of them has to come first, in any order. */
	all: string[];
	not: string[];
	says: string[];
	/** Nothing may be found. */
	none: boolean;
	/** One of these has to come first among the results that are in English only. */
	english: string[];
	/** How far down one of `first` may stand. */
	within: number;
	/** Why the search cannot answer it yet. */
	gap?: string | undefined;
}

const asList = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

/** The languages besides English that have golden questions, by their folders. */
export const questionLanguages = globSync("questions.*.yaml", { cwd: import.meta.dirname })
	.map((file) => file.split(".")[1]!)
	.sort();

/**
 * The golden questions in a language, as `questions.yaml` has them.
 *
 * @param language  by its folder; English, where it is left out
 */
export function goldenQuestions(language?: string): Question[] {
	const file = language === undefined ? "questions.yaml" : `questions.${language}.yaml`;
	const text = readFileSync(join(import.meta.dirname, file), "utf8");
	return kinds.parse(parse(text)).flatMap(({ kind, within, questions, gaps = {} }) => [
		...Object.entries(questions).map(([query, expected]): Question => {
			const isPages = typeof expected === "string" || Array.isArray(expected);
			const { first, all = [], not, says, none, english } = isPages ? { first: expected } : expected;
			const own = { first: asList(first), all, not: asList(not), says: asList(says), english: asList(english) };
			return { kind, within, query, ...own, none: none ?? (isPages && own.first.length === 0) };
		}),
		...Object.entries(gaps).map(([query, { page, reason }]): Question => {
			const nothing = { all: [], not: [], says: [], english: [], none: false };
			return { kind, within, query, first: asList(page), ...nothing, gap: reason };
		}),
	]);
}

/** What the search page shows of an answer. */
export interface ShownAnswer {
	/** The files of the first ten results, in their order. */
	first: string[];
	/** The text above the results, and the addresses of its links. */
	said: string;
	/** The files of the results that are in English only. */
	english: string[];
}

/** Whether an answer is what a question expects. */
export const isAnswered = (question: Question, { first, said, english }: ShownAnswer): boolean =>
	(question.first.length === 0 || first.slice(0, question.within).some((page) => question.first.includes(page))) &&
	question.all.every((page) => first.slice(0, question.all.length).includes(page)) &&
	!first.some((page) => question.not.includes(page)) &&
	question.says.every((part) => said.includes(part)) &&
	(question.english.length === 0 || question.english.includes(english[0] ?? "")) &&
	(!question.none || first.length === 0);
