import type { SourceFile } from "../../read/source-file.ts";
import type { Rule } from "../../rule.ts";

/** The path as a file system without regard to case and spelling of letters sees it. */
const foldedPath = ({ path }: SourceFile) =>
	path
		.normalize("NFKC")
		.toLowerCase()
		.replace(/\.mdx?$/, "");

export const idClash: Rule = {
	id: "id-clash",
	title: "Two files for one address",
	why: "Windows and macOS do not tell `Cork.md` from `cork.md`: one of the two pages would be lost.",
	repair: "Keep one of the files, or give one another name.",
	severity: "error",
	example: { file: "themes/reading.md", renamed: "themes/Reading.md", besideOriginal: true },
	*check(file, content) {
		if (!file.collection && !file.path.startsWith("media/")) return;
		const other = content.filesWithSame(foldedPath, file).find(({ path }) => path !== file.path);
		if (!other) return;
		yield {
			message: `This file and \`${other.path}\` lead to one address, so that one of the two would be lost.`,
			suggestion: "Put what belongs together into one file, or give one of them another name.",
		};
	},
};
