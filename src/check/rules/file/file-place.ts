import { collectionNames, collections } from "../../../schemas/index.ts";
import { didYouMean, listOptions } from "../../did-you-mean.ts";
import type { SourceFile } from "../../read/source-file.ts";
import type { Rule } from "../../rule.ts";

/** Files about the content that are no content. */
const otherFiles = /^(?:(?:README|LICENSE)(?:\.md)?|(?:addresses|moved)\.txt)$/;

/** Where the file belongs. */
function advice({ path, collection, expectedExtension, id, extension }: SourceFile): string {
	if (collection && extension === ".mdx")
		return `Rename it to \`${id}.md\`: components are for the maintainers' pages.`;
	if (collection) return `Rename it so that it ends in \`${expectedExtension}\`, or move a picture to \`media/\`.`;
	const [folder = "", ...rest] = path.split("/");
	if (rest.length === 0) return `Move it into one of the folders ${listOptions(collectionNames)}.`;
	if (Object.hasOwn(collections, folder)) return `Move it up into \`${folder}/\`: folders inside it are not read.`;
	const nearest = didYouMean(folder, [...collectionNames, "media"]);
	return `Move it into ${nearest ? `\`${nearest}/\`` : `one of the folders ${listOptions(collectionNames)}`}.`;
}

export const filePlace: Rule = {
	id: "file-place",
	title: "A file where nothing looks for it",
	why: "Only the known folders are read, and in each only one kind of file. A page elsewhere would be lost in silence.",
	repair: "Move the file into its folder, and give it the ending of its neighbours.",
	severity: "error",
	example: { file: "themes/reading.md", renamed: "theme/reading.md", besideOriginal: true },
	*check(file) {
		const { path, collection, extension, expectedExtension, decoded } = file;
		if (decoded.unreadable === "link") return;
		if (path.startsWith("media/") || otherFiles.test(path)) return;
		if (collection && extension === expectedExtension) return;
		const why = collection
			? `In \`${collection}/\` only files that end in \`${expectedExtension}\` become pages`
			: "Nothing reads this place";
		yield { message: `${why}, so this file would be left out.`, suggestion: advice(file) };
	},
};
