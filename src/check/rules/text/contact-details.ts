import type { Rule } from "../../rule.ts";

const address = String.raw`https?:\/\/[^\s<>"]+`;
/** An e-mail address, also one that is written for people only; a telephone number with its country or its area, or called one. */
const contact = new RegExp(
	[
		address,
		String.raw`(?<![\w.+-])(?:mailto:)?[\w.+-]{1,64}(?:@|\s?[([](?:at|@)[)\]]\s?)[\w-]+(?:(?:\.|\s?[([](?:dot|\.)[)\]]\s?)[\w-]+)+`,
		String.raw`(?<![\w/=.+-])(?:\+|00)[1-9](?:[ ()/.\u00a0-]{0,2}\d){7,14}(?![\w-])`,
		String.raw`\(0\d{1,4}\)[ -]?\d{3}(?:[ -]?\d){2,}`,
		String.raw`\b(?:tel(?:ephone)?|phone|fax|mobile|whats ?app)\b[.:]?(?: ?(?:number|no\.?))?(?: is)?:? ?\(?\d(?:[ ()/.-]{0,2}\d){5,}`,
	].join("|"),
	"gi",
);

export const contactDetails: Rule = {
	id: "contact-details",
	title: "An e-mail address or a telephone number",
	why: "People are named with their office, and nobody agreed to be written to or called. What stands here is copied, and stays in copies for ever.",
	repair: "Take it away. A link to the office's own page lets people find it there, as long as it holds.",
	severity: "error",
	translations: "too",
	example: {
		file: "cities/aville.md",
		right: "library opens on Sundays",
		wrong: "library (reading@aville.example) opens on Sundays",
	},
	*check({ text, isText, collection }) {
		// Maintainers may say how they are reached.
		if (!isText || collection === "pages") return;
		for (const { index, 0: found } of text!.matchAll(contact)) {
			if (/^http/i.test(found)) continue;
			yield {
				span: { start: index, end: index + found.length },
				message: `${/@|\bat\b/i.test(found) ? "An e-mail address" : "A telephone number"} stands here, and the atlas holds no contact details.`,
				suggestion: "Take it away, or link to the office's own page.",
			};
		}
	},
};
