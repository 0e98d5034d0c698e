import { cityHeadings } from "../../../schemas/city.ts";
import { respelling } from "../../did-you-mean.ts";
import { hasProfile, headingLine, intendedHeading } from "../../read/headings.ts";
import type { MarkdownHeading } from "../../read/markdown.ts";
import type { SourceFile } from "../../read/source-file.ts";
import type { Rule } from "../../rule.ts";

/** Whether nothing but spelling and level would change: an anchor, a link or a mark of emphasis would be lost. */
function isRespelt({ text, span }: MarkdownHeading, fixed: string, file: SourceFile): boolean {
	const words = /^#+[ \t]+(.*?)(?:[ \t]+#+)?$/.exec(file.slice(span).trimEnd())?.[1];
	return words === text && respelling(text, [fixed]) !== undefined;
}

export const headingMisspelt: Rule = {
	id: "heading-misspelt",
	title: "A heading that is almost one that all profiles share",
	why: "All profiles have the same headings. One that is spelt otherwise is not found, and its links break.",
	repair: "Write the heading as the message does.",
	severity: "error",
	example: {
		file: "cities/aville.md",
		right: headingLine(cityHeadings[1]),
		wrong: headingLine(cityHeadings[1]).slice(0, -1),
	},
	*check(file) {
		if (!hasProfile(file)) return;
		for (const heading of file.body.headings) {
			const intended = intendedHeading(heading, file);
			const fixed = cityHeadings.find(({ text }) => text === intended);
			if (!fixed) continue;
			const right = headingLine(fixed);
			const isOnlyLevel = heading.text === fixed.text;
			yield {
				span: heading.span,
				message: isOnlyLevel
					? `The heading \`${heading.text}\` has ${heading.depth} hash sign${heading.depth === 1 ? "" : "s"}, and in every other profile it has ${fixed.depth}.`
					: `\`${heading.text}\` is not quite the heading that the other profiles have here.`,
				suggestion: `Write \`${right}\`.`,
				...(isRespelt(heading, fixed.text, file) && { fix: [{ ...heading.span, text: right }] }),
			};
		}
	},
};
