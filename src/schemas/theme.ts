import * as z from "zod";
import { line } from "./text.ts";

/** One theme of the closed vocabulary: `content/themes/<slug>.md`. Cities and interviews refer to it by file name. */
export const theme = z
	.strictObject({
		title: line(60).describe("The theme's name, as readers see it."),
		description: line(300).describe("One sentence that says what belongs to it."),
		aliases: z.array(line(60)).min(1).optional().describe("Other words that people search for."),
	})
	.describe("A theme that cities and interviews refer to.");

export type ThemeFrontMatter = z.infer<typeof theme>;
