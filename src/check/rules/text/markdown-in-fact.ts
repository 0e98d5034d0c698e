import { passageIn, textsOf } from "../../read/fact-texts.ts";
import type { Rule } from "../../rule.ts";

const signs =
	/!?\[[^\]]{0,200}\]\([^)]{0,500}\)|\[\[|[[(]\^[\w-]*[\])]?|\*\*|(?<![\w*])\*[^\s*][^*]*\*(?!\w)|(?<!\w)__?[^\s_][^_]*_(?!\w)|`[^`]+`|^(?:#{1,6}|[-*•·]) |&(?:[A-Za-z]{2,6}|#\d+);/u;

export const markdownInFact: Rule = {
	id: "markdown-in-fact",
	title: "Markdown among the facts",
	why: "Facts are plain text: they stand in lists, search results, feeds and data files, where readers would see the signs themselves.",
	repair: "Write plain words. A source is named by `source:`, a link or a bold word belongs into the text below.",
	severity: "error",
	translations: "too",
	example: { file: "cities/aville.md", right: "summary: Aville is", wrong: "summary: Aville **is**" },
	*check(file) {
		for (const { path, text } of textsOf(file)) {
			const [sign] = signs.exec(text) ?? [];
			if (!sign) continue;
			yield {
				span: passageIn(file, path, sign),
				message: `\`${sign.slice(0, 60).replaceAll("`", "'")}\` is Markdown, and facts are plain text: readers would see the signs.`,
				suggestion: /^[[(]\^/.test(sign)
					? "Take the mark away: below the facts, the sentence can say it with its source."
					: "Write plain words, without signs.",
			};
		}
	},
};
