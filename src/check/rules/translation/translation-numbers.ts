import { passageIn } from "../../read/fact-texts.ts";
import { strangeNumbers } from "../../read/numbers.ts";
import { sectionPairs } from "../../read/sections.ts";
import type { Rule } from "../../rule.ts";

export const translationNumbers: Rule = {
	id: "translation-numbers",
	title: "A number that the English section does not have",
	why: "A digit that slips in translation makes a figure wrong in one language, where hardly anybody compares it with its source.",
	repair: "Write the number of the English section, in digits or in words.",
	severity: "error",
	translations: "only",
	example: {
		file: "fr/interviews/aville-mayor.md",
		right: "La maire a commencé",
		wrong: "En 2019, la maire a commencé",
	},
	*check(file, content) {
		for (const { english, translated } of sectionPairs(file, content)) {
			for (const { written: number, span, lost } of strangeNumbers(english, translated.text)) {
				const at = file.body.start + (translated.start ?? 0);
				yield {
					span:
						translated.start === undefined
							? passageIn(file, [translated.key], number)
							: { start: at + span.start, end: at + span.end },
					message: lost
						? `The number ${number} stands here more often than in English, and ${lost} does not stand here at all.`
						: `The number ${number} does not stand in the English text of this section.`,
					suggestion: `Look it up in \`${content.original(file)!.path}\`. If only the way of counting differs, write the number as it stands there, or in words.`,
				};
			}
		}
	},
};
