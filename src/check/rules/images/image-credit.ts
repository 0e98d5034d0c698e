import { listOptions } from "../../did-you-mean.ts";
import { embeddedImages } from "../../read/images.ts";
import type { Rule } from "../../rule.ts";

/** Licences that allow redistribution, as a credit names them. */
const licences = [
	"CC BY 4.0",
	"CC BY-SA 4.0",
	"CC BY 3.0",
	"CC BY-SA 3.0",
	"CC BY 2.0",
	"CC BY-SA 2.0",
	"CC0",
	"public domain",
];

export const imageCredit: Rule = {
	id: "image-credit",
	title: "An image without credit or licence",
	why: "The atlas may be copied and carried on. That holds for an image only if its maker allows it and is named.",
	repair: 'Write both in quotation marks behind the path: `"Photo: Name, CC BY 4.0"`.',
	severity: "error",
	translations: "too",
	example: {
		file: "cities/aville.md",
		right: '"Photo: Maija Esimerkki, CC BY 4.0"',
		wrong: '"Photo: Maija Esimerkki"',
	},
	*check(file, content) {
		for (const { node, span, parent } of embeddedImages(file, content)) {
			if (parent.type !== "paragraph" || parent.children?.length !== 1) {
				yield {
					span,
					message: "The image stands in one line with other things, and its credit would not be shown.",
					suggestion: "Put it into a paragraph of its own, with an empty line before and after it.",
				};
				continue;
			}
			const credit = (node.title ?? "").trim();
			const licence = licences.find((each) => credit.toLowerCase().endsWith(each.toLowerCase()));
			const maker = licence && credit.slice(0, -licence.length).replace(/[\s,;:]+$/, "");
			if (maker) continue;
			yield {
				span,
				message: licence
					? "The image names its licence, but not who made it."
					: credit
						? "The image has a credit, but no licence that the atlas can carry on."
						: "The image has neither a credit nor a licence.",
				suggestion: `Write both behind the path, \`"Photo: Name, CC BY 4.0"\`. Licences are ${listOptions(licences)}.`,
			};
		}
	},
};
