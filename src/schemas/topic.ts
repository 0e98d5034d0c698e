import * as z from "zod";
import { line, slug } from "./text.ts";

const page = z
	.string()
	.regex(/^(?:cities|interviews|practices)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be a page such as cities/cork")
	.describe("The page, as folder and file name without .md: cities/cork, practices/cork-lifelong-learning-festival.");

const sentence = (what: string) => line(120).optional().describe(what);

/** One topic: a question of practice, and the pages and sentences that answer it. `content/topics/<slug>.md`. */
export const topic = z
	.strictObject({
		title: line(60).describe("What a reader wants to do, as an order: 'Run a learning festival'."),
		description: line(200).describe("One sentence that says what the page answers."),
		aliases: z.array(line(60)).min(1).optional().describe("Other words that people search for."),
		themes: z
			.array(slug)
			.min(1)
			.describe("The themes that it belongs to: file names from content/themes/, without .md."),
		words: z
			.array(line(60))
			.min(1)
			.describe(
				"Words or phrases that find its sentences in profiles and interviews, and its practices. `*` stands for any ending: `festival*`.",
			),
		leaveOut: z
			.array(
				z.strictObject({
					page,
					sentence: sentence("The first words of the one sentence to leave out. Without it the page is left out."),
				}),
			)
			.min(1)
			.optional()
			.describe("What the words find and does not answer."),
		add: z
			.array(
				z.strictObject({
					page,
					sentence: sentence("The first words of the sentence, as they stand in the file. Left out for a practice."),
				}),
			)
			.min(1)
			.optional()
			.describe("What answers, and the words do not find."),
	})
	.describe("A question of practice, with the practices and sentences that answer it.");

export type TopicFrontMatter = z.infer<typeof topic>;
