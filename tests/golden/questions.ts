import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";

const pages = z.union([z.string(), z.array(z.string())]);

const kinds = z.array(
	z.strictObject({
		kind: z.string(),
		within: z.int().positive(),
		questions: z.record(z.string(), pages),
		gaps: z.record(z.string(), z.strictObject({ page: pages, reason: z.string().min(20) })).optional(),
	}),
);

export interface Question {
	kind: string;
	query: string;
	/** Any of them answers. None means that nothing may be found. */
	pages: string[];
	/** How far down one of them may stand. */
	within: number;
	/** Why the search cannot answer it yet. */
	gap?: string | undefined;
}

/** The golden questions, as `questions.yaml` has them. */
export function goldenQuestions(): Question[] {
	const text = readFileSync(join(import.meta.dirname, "questions.yaml"), "utf8");
	return kinds.parse(parse(text)).flatMap(({ kind, within, questions, gaps = {} }) => [
		...Object.entries(questions).map(([query, answers]) => ({ kind, within, query, pages: [answers].flat() })),
		...Object.entries(gaps).map(([query, { page, reason }]) => ({
			kind,
			within,
			query,
			pages: [page].flat(),
			gap: reason,
		})),
	]);
}
