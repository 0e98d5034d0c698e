import { blank } from "../../../authoring/templates.ts";
import { withoutComments } from "../../../model/translation.ts";
import type { Rule } from "../../rule.ts";

/** What authors leave for later. A word in capitals among others, as in EDUCACIÓN PARA TODO EL MUNDO, is a word. */
const reminder =
	/https?:\/\/\S+|\b[Ll]orem ipsum\b|(?<!\p{Lu}{2} )\b(?:TODO|FIXME)\b(?! \p{Lu}{2})|\b(?:TBD|TBA|TBC|tbd|tba|tbc|[xX]{3,})\b(?! \p{Lu})|(?<![\w,;:] )\bTo be (?:added|completed|confirmed|written|filled in)\b|\?{3,}|\[(?:[Ii]nsert|[Cc]itation|[Ss]ource|[Yy]our|NAME|CITY|YEAR|[Cc]ity name|[Nn]umber|[Ff]igure|[Ll]ink)\b[^\][^]*\](?![(\w[])/gu;

export const placeholder: Rule = {
	id: "placeholder",
	title: "A blank that is not filled in",
	why: "A new page comes with blanks that say what belongs there. Readers would see them.",
	repair: "Write what the blank asks for.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "title: Reading", wrong: 'title: "Write here: the theme\'s name"' },
	*check({ text: all, isText, isTranslation }) {
		if (!isText) return;
		const text = isTranslation ? withoutComments(all!) : all;
		for (const line of text!.matchAll(new RegExp(`${blank}[^"\\r\\n]*`, "g"))) {
			yield {
				span: { start: line.index, end: line.index + line[0].length },
				message: "This is a blank of the template, and readers would see it as it stands.",
				suggestion: "Write what it asks for in its place.",
			};
		}
		for (const { index, 0: words } of text!.matchAll(reminder)) {
			if (/^http/i.test(words)) continue;
			yield {
				span: { start: index, end: index + words.length },
				message: `\`${words.slice(0, 40)}\` stands for something that is still to be written, and readers would see it.`,
				suggestion: "Write it, or take the place away until it is known.",
			};
		}
	},
};
