import * as z from "zod";
import { sourceRef, sources } from "./source.ts";
import { languageCode, line, slug } from "./text.ts";

/** A list of exonyms: `content/names/<slug>.md`, one source a file. A city's own names stand in its own file. */
export const names = z
	.strictObject({
		title: line(100).describe("What the list holds."),
		source: sourceRef,
		cities: z
			.record(slug, z.record(languageCode, line(100)))
			.describe(
				"Under the file name of each city, without .md: its name in each language, under the language's code. They lead a search to the city, and its page shows none of them.",
			),
		sources,
	})
	.describe("Names of cities in languages that are not their own.");

export type NamesFrontMatter = z.infer<typeof names>;
