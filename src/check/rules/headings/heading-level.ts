import type { ContentFolder } from "../../read/content.ts";
import { hasProfile, intendedHeading } from "../../read/headings.ts";
import { sectionKey } from "../../read/sections.ts";
import type { SourceFile } from "../../read/source-file.ts";
import type { Finding, Rule } from "../../rule.ts";

/** The headings of a translation that have another level than the English ones. */
function* otherLevels(file: SourceFile, content: ContentFolder): Generator<Finding> {
	const english = new Map(content.original(file)?.body.headings.map((heading) => [sectionKey(heading), heading.depth]));
	for (const heading of file.body.headings) {
		const depth = english.get(sectionKey(heading));
		const { text, span } = heading;
		if (heading.depth === depth || (!depth && heading.depth > 1)) continue;
		yield {
			span,
			message: depth
				? `\`${text}\` has ${heading.depth} hash sign${heading.depth === 1 ? "" : "s"}, and the English heading has ${depth}.`
				: `\`${text}\` is a heading of the first level, and the page's title is that already.`,
			suggestion: `Write \`${"#".repeat(depth ?? 2)} ${text}\`, with its anchor.`,
			...(depth &&
				file.slice(span).startsWith("#") && {
					fix: [{ start: span.start, end: span.start + heading.depth, text: "#".repeat(depth) }],
				}),
		};
	}
}

export const headingLevel: Rule = {
	id: "heading-level",
	title: "A heading of the wrong level",
	why: "People who listen to a page move by its headings. A second title or a level left out sends them astray.",
	repair: "Begin sections with `##`, and the parts of a section with `###`.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "Cities under", wrong: "# Reading\n\nCities under" },
	*check(file, content) {
		const { body } = file;
		if (file.isTranslation) {
			yield* otherLevels(file, content);
			return;
		}
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
