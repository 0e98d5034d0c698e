import type { Rule } from "../../rule.ts";

/** The age at which a page is due to be read against its sources again: two years. */
const maxAgeInDays = 730;

export const reviewDue: Rule = {
	id: "review-due",
	title: "Not reviewed for two years",
	why: "Mayors change and pages move. Readers see the date of the last review, and trust the page by it.",
	repair: "Read the page against its sources, mend what has changed, and write today's date into `reviewed`.",
	severity: "warning",
	example: { file: "pages/about.mdx", right: "reviewed: 2026-01-15", wrong: "reviewed: 2020-01-15" },
	*check({ data, frontMatter }, { today }) {
		const { reviewed } = data;
		if (typeof reviewed !== "string" || !/^\d{4}-\d\d-\d\d$/.test(reviewed)) return;
		const age = (Date.parse(today) - Date.parse(reviewed)) / 86_400_000;
		if (!(age > maxAgeInDays)) return;
		yield {
			span: frontMatter!.valueAt(["reviewed"]),
			message: `The page was last read against its sources on ${reviewed}, more than two years ago.`,
			suggestion: `Read it against them, mend what has changed, and write \`reviewed: ${today}\`.`,
		};
	},
};
