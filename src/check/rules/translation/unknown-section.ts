import { slug } from "../../../schemas/text.ts";
import { didYouMean, listOptions } from "../../did-you-mean.ts";
import { hashesFrom, sectionSpan } from "../../read/sections.ts";
import type { Rule } from "../../rule.ts";

export const unknownSection: Rule = {
	id: "unknown-section",
	title: "A section that the English page does not have",
	why: "A translation follows the English page section by section. One that the English page lacks, or lacks by now, cannot be compared with anything.",
	repair: "Write the anchor of the English heading, or take the section away.",
	severity: "warning",
	translations: "only",
	example: { file: "fr/interviews/aville-mayor.md", right: "## La suite {#next}", wrong: "## La suite {#nxt}" },
	*check(file, content) {
		const original = content.original(file);
		if (!original) return;
		const keys = new Set(original.sections.map(({ key }) => key));
		const own = new Set(file.sections.map(({ key }) => key));
		const free = [...keys].filter((key) => !own.has(key));
		for (const section of file.sections) {
			const { key, start, text } = section;
			// A heading without an anchor is another mistake, and so is an anchor of another form.
			if (keys.has(key) || start === undefined || !slug.safeParse(key).success) continue;
			if (key !== "text" && !text.trimStart().split(/\r?\n/)[0]!.includes("{#")) continue;
			const nearest = didYouMean(key, free);
			yield {
				span: sectionSpan(file, section),
				message:
					key === "text"
						? `This stands above the first heading, where \`${original.path}\` has nothing.`
						: `\`${original.path}\` has no section with the anchor \`#${key}\`.`,
				suggestion:
					key === "text"
						? "Move it below its heading, or take it away."
						: nearest
							? `Did you mean \`{#${nearest}}\`?`
							: free.length > 0
								? `Write one of the anchors that are still to be translated, ${listOptions(free)}, or take the section away.`
								: "Take the section away: all others are there.",
			};
		}
		for (const key of Object.keys(hashesFrom(file))) {
			if (keys.has(key)) continue;
			const nearest = didYouMean(key, keys);
			yield {
				span: file.frontMatter!.keyAt(["from", key]),
				message: `\`from\` names \`${key}\`, and \`${original.path}\` has no such section.`,
				suggestion: nearest ? `Did you mean \`${nearest}\`?` : "Take the line away.",
			};
		}
	},
};
