import { sectionSpan } from "../../read/sections.ts";
import type { Rule } from "../../rule.ts";

export const translationOrder: Rule = {
	id: "translation-order",
	title: "Sections in another order than the English ones",
	why: "Readers who change the language stay at their place, and a section may build on the one before it.",
	repair: "Move the section to the place that it has in the English file.",
	severity: "warning",
	translations: "only",
	example: {
		file: "fr/interviews/aville-mayor.md",
		right: "## Le premier pas {#first-step}",
		wrong:
			"## La suite {#next}\n\nUn bus suivra. [Aville](../cities/aville.md#practical-level) en dit plus.\n\n## Le premier pas {#first-step}",
	},
	*check(file, content) {
		const english = content.original(file)?.sections.map(({ key }) => key) ?? [];
		let last = -1;
		for (const section of file.sections) {
			const rank = english.indexOf(section.key);
			if (section.start === undefined || rank < 0) continue;
			if (rank < last) {
				yield {
					span: sectionSpan(file, section),
					message: `The section \`#${section.key}\` comes too late: in English it stands before \`#${english[last]}\`.`,
					suggestion: `Move it up, before \`#${english[last]}\`.`,
				};
			}
			last = Math.max(last, rank);
		}
	},
};
