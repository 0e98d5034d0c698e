import { cityHeadings } from "../../../schemas/city.ts";
import { hasProfile, intendedHeading } from "../../read/headings.ts";
import type { MarkdownHeading } from "../../read/markdown.ts";
import type { SourceFile } from "../../read/source-file.ts";
import type { Rule } from "../../rule.ts";

/** The level of a heading. That of a misspelt fixed heading is the level that it has in every profile. */
function levelOf(heading: MarkdownHeading, file: SourceFile): number {
	const intended = hasProfile(file) ? intendedHeading(heading, file) : undefined;
	return cityHeadings.find(({ text }) => text === intended)?.depth ?? heading.depth;
}

export const sectionEmpty: Rule = {
	id: "section-empty",
	title: "A heading without a text",
	why: "Readers who jump to the heading find nothing, and cannot tell whether something was lost.",
	repair: "Write the section, or take its heading away. In a profile, name the heading under `leftOut`.",
	severity: "error",
	example: { file: "cities/aville.md", right: "Few children visit the library.[^city-plan]\n", wrong: "" },
	*check(file) {
		const { body, text } = file;
		const { headings } = body;
		for (const [i, { depth, span, text: words }] of headings.entries()) {
			if (words === "") {
				yield {
					span,
					message: "The heading has no words.",
					suggestion: "Write what the section is about, or take the line away.",
				};
				continue;
			}
			const next = headings[i + 1];
			if (next && levelOf(next, file) > depth) continue;
			if (text!.slice(span.end, next?.span.start).trim() !== "") continue;
			yield {
				span,
				message: `Nothing stands below the heading \`${words}\`.`,
				suggestion: "Write the section, or take the heading away.",
			};
		}
	},
};
