import { parseRedirect } from "../../../schemas/redirect.ts";
import { translatedTexts } from "../../../schemas/translation.ts";
import { didYouMean } from "../../did-you-mean.ts";
import type { ContentFolder } from "../../read/content.ts";
import type { Rule } from "../../rule.ts";

/** The id that an entry has now, by the list of addresses that moved. */
function renamed(collection: string, id: string, content: ContentFolder): string | undefined {
	for (const line of content.file("moved.txt")?.text?.split(/\r?\n/) ?? []) {
		const { from, to } = parseRedirect(line) ?? {};
		const [, folder, name] = /^([a-z]+)\/([^/]*)\.html$/.exec(to?.file ?? "") ?? [];
		if (from?.file === `${collection}/${id}.html` && folder === collection) return name;
	}
	return undefined;
}

export const orphanTranslation: Rule = {
	id: "orphan-translation",
	title: "A translation without an English file",
	why: "Facts and sources stand in the English file alone. Without it no page can be made, and the translation would be left out in silence.",
	repair: "Give the file the name that its English file has.",
	severity: "error",
	translations: "only",
	example: {
		file: "fr/interviews/aville-mayor.md",
		renamed: "fr/interviews/aville-major.md",
	},
	*check(file, content) {
		const { language, originalPath, isText } = file;
		if (!isText || content.original(file)) return;
		const collection = file.collection!;
		const elsewhere = Object.keys(translatedTexts).find((name) => content.ids(name as never).has(file.id));
		const known = content.ids(collection);
		const nearest = renamed(collection, file.id, content) ?? didYouMean(file.id, known);
		yield {
			message: `There is no English file \`${originalPath}\`, so no page can be made of this translation.`,
			suggestion: elsewhere
				? `Move it to \`${language}/${elsewhere}/${file.id}.md\`: its English file stands in \`${elsewhere}/\`.`
				: nearest
					? `Did you mean \`${language}/${collection}/${nearest}.md\`? Rename the file.`
					: `Give it the name of a file in \`${collection}/\`, or delete it if the page is gone.`,
		};
	},
};
