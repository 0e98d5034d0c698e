import { cityHeadings } from "../../../schemas/city.ts";
import { headingLine, unspacedHeadings } from "../../read/headings.ts";
import type { Rule } from "../../rule.ts";

export const headingSpace: Rule = {
	id: "heading-space",
	title: "A heading without a space",
	why: "Without a space after the hash signs the line is no heading: readers would see the signs.",
	repair: "Put a space between the hash signs and the first word.",
	severity: "error",
	translations: "too",
	example: {
		file: "cities/aville.md",
		right: headingLine(cityHeadings[1]),
		wrong: headingLine(cityHeadings[1]).replace(" ", ""),
	},
	*check(file) {
		for (const { span, hashes, text } of unspacedHeadings(file)) {
			yield {
				span,
				message: `\`${hashes}${text}\` has no space after its hash signs, so it is no heading.`,
				suggestion: `Write \`${hashes} ${text}\`.`,
				fix: [{ start: span.start + hashes.length, end: span.start + hashes.length, text: " " }],
			};
		}
	},
};
