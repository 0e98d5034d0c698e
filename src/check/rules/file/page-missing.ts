import { linkedPages } from "../../../schemas/index.ts";
import type { Rule } from "../../rule.ts";

export const pageMissing: Rule = {
	id: "page-missing",
	title: "A page that every page would lead to is missing",
	why: "The foot of each page leads to the pages on the atlas itself, its method, how to contribute and accessibility. It leaves out the link to one that is missing.",
	repair: "Write the page, if only a few lines, as a file of `pages/`.",
	severity: "warning",
	example: { file: "pages/method.mdx", stored: "not-at-all" },
	*checkFolder(folder, content) {
		if (folder !== "pages") return;
		for (const page of linkedPages.filter((id) => !content.ids(folder).has(id))) {
			yield {
				message: `There is no page \`${page}.mdx\`, so no page of the site leads to it.`,
				suggestion: `Write \`pages/${page}.mdx\`, or put it back if it was moved or renamed.`,
			};
		}
	},
};
