import { hasProfile, intendedHeading } from "../../read/headings.ts";
import type { Rule } from "../../rule.ts";

export const headingLevel: Rule = {
	id: "heading-level",
	title: "A heading of the wrong level",
	why: "People who listen to a page move by its headings. A second title or a level left out sends them astray.",
	repair: "Begin sections with `##`, and the parts of a section with `###`.",
	severity: "error",
	example: { file: "themes/reading.md", right: "Cities under", wrong: "# Reading\n\nCities under" },
	*check(file) {
		const { body } = file;
		let level = 1;
		for (const heading of body.headings) {
			const { depth, text, span } = heading;
			// A misspelt fixed heading is another mistake.
			const isFixed = hasProfile(file) && intendedHeading(heading, file) !== undefined;
			if (!isFixed && (depth === 1 || depth > level + 1)) {
				yield {
					span,
					message:
						depth === 1
							? `\`${text}\` is a heading of the first level, and the page's title is that already.`
							: `\`${text}\` has ${depth} hash signs and stands below a heading of ${level}: a level is left out.`,
					suggestion: `Write \`${"#".repeat(depth === 1 ? 2 : level + 1)} ${text}\`.`,
				};
			}
			level = Math.max(depth, 2);
		}
	},
};
