import { slug } from "../../../schemas/text.ts";
import type { Rule } from "../../rule.ts";
import { asSlug } from "../../slug.ts";

export const anchorForm: Rule = {
	id: "anchor-form",
	title: "An anchor of the wrong form",
	why: "The anchor is a part of an address: it can hold small letters, digits and hyphens only. Nothing else may stand in the braces.",
	repair: "Write `{#anchor}`: one hash sign, small letters, digits and hyphens.",
	severity: "error",
	translations: "too",
	example: { file: "interviews/aville-mayor.md", right: "{#first-step}", wrong: "{#First Step}" },
	*check({ body, collection, isTranslation }) {
		if (collection === "pages" && !isTranslation) return;
		for (const { anchor, extras, span, text } of body.headings) {
			const malformed = anchor !== undefined && !slug.safeParse(anchor).success ? `{#${anchor}}` : extras[0];
			if (malformed === undefined) continue;
			const better = asSlug(malformed) || asSlug(text) || "point";
			yield {
				span,
				message: `\`${malformed}\` behind the heading \`${text}\` is no anchor: only \`{#\`, small letters, digits, hyphens and \`}\` may stand there.`,
				suggestion: `Write \`{#${better}}\`.`,
			};
		}
	},
};
