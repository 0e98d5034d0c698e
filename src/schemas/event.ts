import * as z from "zod";
import { network } from "../network/network.ts";
import { country } from "./country.ts";
import { day, partialDate } from "./date.ts";
import { sourceRef, sources } from "./source.ts";
import { line, slug } from "./text.ts";

/** One event of the network's history: `content/events/<slug>.md`. */
export const event = z
	.strictObject({
		title: line(150).describe("The event's name."),
		kind: z
			.enum(["conference", "intake", "award", "total", "anniversary"])
			.describe(
				`\`conference\`, \`intake\` (new members announced), \`award\` (a round of the ${network.award.short}), \`total\` (a count of members announced) or \`anniversary\`.`,
			),
		date: partialDate.describe("When it began: YYYY, YYYY-MM or YYYY-MM-DD."),
		end: partialDate.optional().describe("When it ended, if it lasted longer than a day."),
		place: line(100).optional().describe("Where it was, as readers know the place."),
		city: slug.optional().describe("The same place as a file name from content/cities/, if it has one."),
		country: country.optional(),
		theme: line(200).optional().describe("The event's own motto."),
		outcomes: z.array(line(200)).min(1).optional().describe("The documents that it adopted, by their names."),
		newCities: z.int().positive().optional().describe("For an intake: how many cities were announced."),
		newCountries: z.int().positive().optional().describe("For an intake: from how many countries they come."),
		laureates: z.int().positive().optional().describe("For an award: how many cities received it."),
		members: z.int().positive().optional().describe("For a total: how many member cities were announced."),
		countries: z.int().positive().optional().describe("For a total: in how many countries."),
		source: sourceRef,
		notes: z
			.array(line(500))
			.min(1)
			.optional()
			.describe("What a reader should know about doubts or disagreements in the sources."),
		sources: sources.min(1),
		reviewed: day.describe("The day on which a person last read this file against its sources."),
	})
	.describe("Something that happened in the network: a conference, an intake of new members, an award, a count.");

export type EventFrontMatter = z.infer<typeof event>;
