import type { SourceFile } from "../../read/source-file.ts";
import type { Rule } from "../../rule.ts";
import { asSlug } from "../../slug.ts";

const nameSlug = ({ name }: SourceFile) => name && asSlug(name);
const keyOf = (file: SourceFile) => `${file.collection} ${nameSlug(file)}`;

export const duplicateEntry: Rule = {
	id: "duplicate-entry",
	title: "The same page twice",
	why: "Readers who find one of two pages about the same thing miss what the other says.",
	repair: "Move everything into one of the files and delete the other.",
	severity: "error",
	example: { file: "themes/reading.md", renamed: "themes/reading-books.md", besideOriginal: true },
	*check(file, content) {
		if (!file.isPage || !file.collection || file.collection === "pages") return;
		if (!nameSlug(file)) return;
		const other = content.filesWithSame(keyOf, file).find(({ path }) => path !== file.path);
		const key = "name" in file.data ? "name" : "title";
		if (!other) return;
		yield {
			span: file.frontMatter!.valueAt([key]),
			message: `\`${other.path}\` has the same ${key}${"country" in file.data ? " and country" : ""}: the page exists already.`,
			suggestion: `Move what is new into one of the two files and delete the other. If they differ, say so in \`${key}\`.`,
		};
	},
};
