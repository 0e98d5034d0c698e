import { didYouMean, listOptions } from "../../did-you-mean.ts";
import { topicEntries } from "../../read/topics.ts";
import type { Rule } from "../../rule.ts";

export const topicPage: Rule = {
	id: "topic-page",
	title: "A topic that names a page that is not there",
	why: "What is to be added would be missing, and what is to be left out would come back under its new name.",
	repair: "Write folder and file name without .md: cities/cork.",
	severity: "error",
	example: { file: "topics/open-on-sundays.md", right: "page: cities/aville", wrong: "page: cities/avile" },
	*check(file, content) {
		for (const { path, page } of topicEntries(file)) {
			const target = content.file(`${page}.md`);
			if (target?.isPage) continue;
			const nearest = didYouMean(
				page,
				content.files.filter(({ isPage }) => isPage).map(({ collection, id }) => `${collection}/${id}`),
			);
			yield {
				span: file.frontMatter!.valueAt([...path, "page"]),
				message: `There is no page \`${page}\`: \`${page}.md\` does not exist.`,
				suggestion: nearest
					? `Did you mean \`${nearest}\`?`
					: `Write a file of ${listOptions(["cities/", "interviews/", "practices/"])} without \`.md\`.`,
			};
		}
	},
};
