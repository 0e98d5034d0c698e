import { didYouMean } from "../../did-you-mean.ts";
import { sectionPairs, sectionSpan } from "../../read/sections.ts";
import type { Rule } from "../../rule.ts";

const mark = /\[\^([^[\]\r\n]*)\]/g;

export const translationCitations: Rule = {
	id: "translation-citations",
	title: "Other sources than in the English section",
	why: "A translation says what the English text says, and so rests on the same sources. A mark too few leaves a statement without its source.",
	repair: "Put the marks of the English section behind the same statements.",
	severity: "error",
	translations: "only",
	example: {
		file: "fr/interviews/aville-mayor.md",
		right: "Un bus rempli de livres suivra.",
		wrong: "Un bus rempli de livres suivra.[^aville-radio]",
	},
	*check(file, content) {
		for (const { english, translated } of sectionPairs(file, content)) {
			if (translated.start === undefined) continue;
			const idsOf = (text: string) => [...text.matchAll(mark)].map(([, id]) => id!);
			const wanted = new Set(idsOf(english.text));
			const own = new Set(idsOf(translated.text));
			const missing = [...wanted].filter((id) => !own.has(id));
			const misspelt = new Set<string>();
			for (const { index, 0: written, 1: id = "" } of translated.text.matchAll(mark)) {
				if (wanted.has(id)) continue;
				const nearest = didYouMean(id, missing);
				if (nearest) misspelt.add(nearest);
				const start = file.body.start + translated.start + index;
				yield {
					span: { start, end: start + written.length },
					message: `The English section does not cite \`${id}\`, and the same statement has the same source in all languages.`,
					suggestion: nearest ? `Did you mean \`[^${nearest}]\`?` : "Take the mark away.",
				};
			}
			const lost = missing.filter((id) => !misspelt.has(id)).map((id) => `\`[^${id}]\``);
			if (lost.length === 0) continue;
			yield {
				span: sectionSpan(file, translated),
				message: `The English section cites ${lost.join(" and ")}, and this one does not.`,
				suggestion: `Put ${lost.length === 1 ? "the mark" : "each mark"} behind the sentence that has it in \`${content.original(file)!.path}\`.`,
			};
		}
	},
};
