import { collectionNames, collections } from "../../../schemas/index.ts";
import { isLanguage, languages, originalLanguage, translationLanguages } from "../../../schemas/language.ts";
import { isTranslated, translatedTexts } from "../../../schemas/translation.ts";
import { didYouMean, listOptions } from "../../did-you-mean.ts";
import type { SourceFile } from "../../read/source-file.ts";
import type { Rule } from "../../rule.ts";

/** Files about the content that are no content. */
const otherFiles = /^(?:(?:README|LICENSE)(?:\.md)?|(?:addresses|moved)\.txt)$/;

/** What systems and editors leave in a folder. */
const leftover = /(?:^|\/)(?:desktop\.ini|thumbs\.db|~\$[^/]*|[^/]*(?:~|\.(?:tmp|temp|bak|orig|rej|swp|lnk)))$/i;

/** Where a translation belongs that stands in a wrong folder; nothing for a file that seems to be none. */
function adviceOnTranslation({ path, id }: SourceFile): string | undefined {
	const [folder = "", ...rest] = path.split("/");
	const collection = rest.find((step) => Object.hasOwn(collections, step));
	const code = folder.toLowerCase().split(/[-_]/)[0];
	const isNamed = Object.values(languages).some(({ name }) => name.toLowerCase() === folder.toLowerCase());
	const isCode = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(folder) || isNamed || isLanguage(folder);
	if (!isCode || Object.hasOwn(collections, folder)) return undefined;
	if (code === originalLanguage)
		return `English texts stand in \`${collection ?? "cities"}/\`, without a folder of their language.`;
	const language = translationLanguages.find(
		(each) => each === code || languages[each].name.toLowerCase() === folder.toLowerCase(),
	);
	if (!language) {
		return `The atlas is translated into ${listOptions(translationLanguages).replace(" or ", " and ")}: a language more needs the words of its pages first, so ask the maintainers.`;
	}
	if (!collection) {
		const places = Object.keys(translatedTexts).map((each) => `${language}/${each}/`);
		return `Move it into the folder that has the name of its English file's: ${listOptions(places)}.`;
	}
	return isTranslated(collection)
		? `Move it to \`${language}/${collection}/${id}.md\`.`
		: `Take it away: of \`${collection}\` only the English files are read. Translated are ${listOptions(Object.keys(translatedTexts)).replace(" or ", " and ")}.`;
}

/** Where the file belongs. */
function advice(file: SourceFile): string {
	const { path, collection, expectedExtension, id, extension, isTranslation } = file;
	if (leftover.test(path)) return "Delete it: a program has left it there.";
	if (isTranslation) {
		return `Rename it to \`${id}.md\`${extension === ".mdx" ? ": a translation ends so, of a page with components too" : ""}.`;
	}
	if (collection && extension === ".mdx")
		return `Rename it to \`${id}.md\`: components are for the maintainers' pages.`;
	if (collection) return `Rename it so that it ends in \`${expectedExtension}\`, or move a picture to \`media/\`.`;
	const [folder = "", ...rest] = path.split("/");
	const translation = adviceOnTranslation(file);
	if (translation) return translation;
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
	translations: "too",
	example: { file: "themes/reading.md", renamed: "theme/reading.md", besideOriginal: true },
	*check(file) {
		const { path, collection, extension, expectedExtension, decoded, isTranslation } = file;
		if (decoded.unreadable === "link") return;
		if (path.startsWith("media/") || otherFiles.test(path)) return;
		if (collection && extension === expectedExtension) return;
		const why = collection
			? `In \`${isTranslation ? path.slice(0, path.lastIndexOf("/")) : collection}/\` only files that end in \`${expectedExtension}\` become pages`
			: "Nothing reads this place";
		yield { message: `${why}, so this file would be left out.`, suggestion: advice(file) };
	},
};
