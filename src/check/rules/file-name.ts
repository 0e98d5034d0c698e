import { slug } from "../../schemas/parts/text.ts";
import type { Rule } from "../rule.ts";

/** The nearest name of the right form: "São Paulo" becomes "sao-paulo". */
export const asSlug = (name: string) =>
	name
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");

export const fileName: Rule = {
	id: "file-name",
	title: "A file name that is no address",
	why: "The file's name is the page's address. Capitals, spaces and accents break links on some computers.",
	repair: "Rename the file: letters a to z in lower case, digits and single hyphens.",
	severity: "error",
	example: {
		file: "themes/reading.md",
		right: "title: Reading",
		wrong: "title: Reading books",
		renamed: "themes/Reading Books.md",
		kept: true,
	},
	*check({ collection, extension, expectedExtension, id }) {
		if (!collection || extension !== expectedExtension || slug.safeParse(id).success) return;
		const better = asSlug(id);
		yield {
			message: `The name \`${id}${extension}\` cannot be an address: only letters a to z in lower case, digits and single hyphens can.`,
			suggestion: better ? `Rename the file to \`${better}${extension}\`.` : "Rename the file in Latin letters.",
		};
	},
};
