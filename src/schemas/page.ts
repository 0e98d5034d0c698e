import * as z from "zod";
import { day } from "./date.ts";
import { line } from "./text.ts";

/** One page of the maintainers: `content/pages/<slug>.mdx`. */
export const page = z
	.strictObject({
		title: line(80).describe("The page's heading and title."),
		description: line(200).describe("One sentence for search engines and link previews."),
		aliases: z.array(line(60)).min(1).optional().describe("Other words that people search for."),
		reviewed: day.optional().describe("The day on which a person last read the whole page."),
	})
	.describe("A page of the maintainers. It may use components.");

export type PageFrontMatter = z.infer<typeof page>;
