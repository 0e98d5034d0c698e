import * as z from "zod";
import { network } from "../network/network.ts";
import { day, partialDate } from "./date.ts";
import { sources } from "./source.ts";
import { line, slug } from "./text.ts";

const speaker = z.strictObject({
	name: line(100).describe("The speaker's name as the source spells it."),
	role: line(200).describe("The speaker's office at the time."),
	organisation: line(200)
		.optional()
		.describe("What the speaker spoke for, such as 'Municipal Government of Hangzhou'."),
});

/** One interview, statement or speech: `content/interviews/<slug>.md`. */
export const interview = z
	.strictObject({
		title: line(150).describe("A title for the page. The atlas's own where the source has none."),
		kind: z
			.enum(["interview", "statement", "speech"])
			.describe(
				"`interview` for questions and answers, `statement` for a written text or remarks, `speech` for an address.",
			),
		city: slug.describe("The city it is about: a file name from content/cities/, without .md."),
		date: partialDate
			.optional()
			.describe("When it was given: YYYY, YYYY-MM or YYYY-MM-DD. Leave out if the source says none."),
		speakers: z.array(speaker).min(1).describe("Who speaks, with the office held at the time."),
		interviewer: line(200).optional().describe("Who asked, if the source says so."),
		summary: line(400).describe("One or two sentences for lists and search results, in the atlas's own words."),
		themes: z.array(slug).min(1).describe("What it is about: file names from content/themes/, without .md."),
		language: z
			.string()
			.regex(/^[a-z]{2,3}$/, "must be a language code such as en, fr or ko")
			.optional()
			.describe(
				"The language in which it was given or published, as a code: en, fr, ko. Leave out if it is not known.",
			),
		completeness: z
			.enum(["whole", "part"])
			.describe(
				"`whole` if the points below cover all that was read of the whole text, `part` if only part of it was read.",
			),
		caveat: line(400)
			.optional()
			.describe("Anything a reader must know before quoting, such as 'translated' or 'reported by the press'."),
		sources: sources.min(1),
		reviewed: day.describe("The day on which a person last read the whole page against its sources."),
	})
	.describe(`An interview, statement or speech by someone who leads or runs ${network.member.one}.`);

export type InterviewFrontMatter = z.infer<typeof interview>;
