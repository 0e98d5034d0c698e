import { isTranslated, type TranslationFrontMatter, translatedTexts } from "../../../schemas/translation.ts";
import type { Rule } from "../../rule.ts";

const texts = [...new Set<keyof TranslationFrontMatter>(Object.values(translatedTexts).flat())];

export const translationTexts: Rule = {
	id: "translation-texts",
	title: "A title or summary in one language only",
	why: "Where a text is missing, the English one stands on the page. A text that the English file does not have stands on no page at all.",
	repair: "Translate the texts that the English file has, and no others.",
	severity: "warning",
	translations: "only",
	example: {
		file: "fr/interviews/aville-mayor.md",
		right: "summary: La maire explique pourquoi la bibliothèque ouvre le dimanche.\n",
		wrong: "",
	},
	*check(file, content) {
		const original = content.original(file);
		const { collection, frontMatter, data } = file;
		if (!original || !frontMatter?.data || !isTranslated(collection!)) return;
		const due: readonly string[] = translatedTexts[collection];
		for (const key of texts) {
			const isDue = due.includes(key) && typeof original.data[key] === "string";
			const isThere = data[key] !== undefined;
			if (isDue && !isThere) {
				yield {
					span: frontMatter.keyAt([]),
					path: [key],
					message: `\`${key}\` is not translated, so the English one would stand in its place.`,
					suggestion: `Add \`${key}:\` with a translation of \`${String(original.data[key]).slice(0, 60)}\`.`,
				};
			} else if (isThere && !isDue) {
				yield {
					span: frontMatter.keyAt([key]),
					message: `\`${original.path}\` has no \`${key}\`${due.includes(key) ? "" : " to translate"}, so nothing would show this one.`,
					suggestion: "Take it away.",
				};
			}
		}
	},
};
