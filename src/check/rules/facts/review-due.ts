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
		const key = data["reviewed"] === undefined ? "listed" : "reviewed";
		const day = data[key];
		if (typeof day !== "string" || !/^\d{4}-\d\d-\d\d$/.test(day)) return;
		const age = (Date.parse(today) - Date.parse(day)) / 86_400_000;
		if (!(age > maxAgeInDays)) return;
		yield {
			span: frontMatter!.valueAt([key]),
			message:
				key === "reviewed"
					? `The page was last read against its sources on ${day}, more than two years ago.`
					: `The page comes from a list of ${day}, more than two years ago, and nobody has read it against its sources since.`,
			suggestion: `Read it against them, mend what has changed, and write the day on which you did into \`reviewed\`${key === "listed" ? ", in place of `listed`" : ""}.`,
		};
	},
};
