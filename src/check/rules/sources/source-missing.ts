import type { Rule } from "../../rule.ts";

export const sourceMissing: Rule = {
	id: "source-missing",
	title: "A page without any source",
	why: "That a city belongs to the network is a claim as well, and so is what a practice does. Readers must be able to see who says so.",
	repair:
		"List the page or document from which you know it, and name it where it belongs: `source:` below `memberSince` for a member.",
	severity: "error",
	example: {
		file: "cities/aville.md",
		renamed: "cities/beville.md",
		besideOriginal: true,
		wrong: [
			"---\nname: Beville\ncountry: FI\nfacts:",
			...["population", "gdpPerCapita", "schooling", "memberSince"].map(
				(figure) => `  ${figure}:\n    absent: not-sought`,
			),
			"sources: []\nlisted: 2026-01-15\n---\n",
		].join("\n"),
	},
	*check({ collection, data, frontMatter }) {
		const { sources } = data;
		if (collection === "events" || !Array.isArray(sources) || sources.length > 0) return;
		yield {
			span: frontMatter!.keyAt(["sources"]),
			message: "The page lists no source, so nobody can see where anything of it comes from.",
			suggestion:
				collection === "cities"
					? "List one below `sources`, in place of `[]`, such as the list of members, and name it: `source: id` below `memberSince`."
					: "List one below `sources`, in place of `[]`, and name it by its id.",
		};
	},
};
