import * as z from "zod";
import { day, partialDate } from "./date.ts";
import { line, slug, webAddress } from "./text.ts";

export const source = z
	.strictObject({
		id: slug.describe("A short name for this source, unique in this file. Facts and sentences refer to it."),
		title: line(300).describe("The title of the page or document, as printed on it."),
		publisher: line(200).describe("Who published it."),
		url: webAddress.optional().describe("Its address. Leave out only for a source that is not on the web."),
		date: partialDate
			.optional()
			.describe("When it was published: YYYY, YYYY-MM or YYYY-MM-DD. Leave out if it says none."),
		captured: day.optional().describe("For an archived copy: the day on which the archive captured it."),
		accessed: day.optional().describe("The day on which you last read it."),
		note: line(300).optional().describe("Anything a reader should know about it, such as 'read in part only'."),
	})
	.describe("A page or document that this file's facts come from.");

export const sources = z
	.array(source)
	.describe("Every source used in this file. Refer to one by its id, in facts as `source:` and in text as [^id].");

/** One source id or several: `source: uil-profile` or `source: [uil-profile, city-plan]`. */
export const sourceRef = z
	.union([slug, z.array(slug).min(1)])
	.describe("The id of the source that says so, or a list of ids.");

export type Source = z.infer<typeof source>;
export type SourceRef = z.infer<typeof sourceRef>;
