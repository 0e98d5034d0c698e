import { collections } from "../../../schemas/index.ts";
import type { Rule } from "../../rule.ts";

export const folderEmpty: Rule = {
	id: "folder-empty",
	title: "A folder without files",
	why: "The site needs at least one city, interview and theme. An empty folder mostly means that one was moved or renamed.",
	repair: "Put the files back, or name the right folder with `--content`.",
	severity: "error",
	example: { file: "interviews/aville-mayor.md", stored: "not-at-all" },
	*checkFolder(folder, content) {
		const { due, extension } = collections[folder];
		if (!due || content.ids(folder).size > 0) return;
		yield {
			message: `The folder \`${folder}\` holds no file that ends in \`${extension}\`, and the site cannot do without.`,
			suggestion: "Was it moved or renamed? Put it back, or name the right content folder with `--content`.",
		};
	},
};
