import { didYouMean } from "../../did-you-mean.ts";
import { linkAddresses } from "../../read/links.ts";
import { sectionAt, sectionPairs, sectionSpan } from "../../read/sections.ts";
import type { Rule } from "../../rule.ts";

export const translationLinks: Rule = {
	id: "translation-links",
	title: "Other links than in the English section",
	why: "Links are written as in the English file, and lead to the page in the reader’s language where there is one. Another target is a slip, or says something that the English text does not.",
	repair: "Write the links and images of the English section, with the same targets.",
	severity: "error",
	translations: "only",
	example: {
		file: "fr/interviews/aville-mayor.md",
		right: "(../cities/aville.md#practical-level)",
		wrong: "(../../cities/aville.md#practical-level)",
	},
	*check(file, content) {
		const original = content.original(file);
		if (!original) return;
		const [english, own] = [original, file].map((each) =>
			Map.groupBy(linkAddresses(each), ({ span }) => sectionAt(each, span.start)),
		);
		for (const { english: wantedIn, translated } of sectionPairs(file, content)) {
			const wanted = new Set(english!.get(wantedIn)?.map(({ address }) => address));
			const links = own!.get(translated) ?? [];
			const missing = [...wanted].filter((address) => !links.some((link) => link.address === address));
			const mistaken = new Set<string>();
			for (const { address, span } of links) {
				if (wanted.has(address)) continue;
				const left = missing.filter((each) => !mistaken.has(each));
				const nearest = didYouMean(address, left) ?? (left.length === 1 ? left[0] : undefined);
				if (nearest) mistaken.add(nearest);
				yield {
					span,
					message: `No link of the English section leads to \`${address}\`.`,
					suggestion: nearest
						? `Write \`${nearest}\`, as in \`${original.path}\`: it leads to the page in this language where there is one.`
						: "Take the link away, and keep its words.",
				};
			}
			const lost = missing.filter((address) => !mistaken.has(address)).map((address) => `\`${address}\``);
			if (lost.length === 0) continue;
			yield {
				span: sectionSpan(file, translated),
				message: `The English section links to ${lost.join(" and ")}, and this one does not.`,
				suggestion: `Link the same words as in \`${original.path}\`.`,
			};
		}
	},
};
