import type { Rule } from "../../rule.ts";
import { placeInWords, sentence } from "../../wording.ts";

export const factSource: Rule = {
	id: "fact-source",
	title: "A fact without a source",
	why: "Readers must be able to see who says so. A fact without a source is a rumour.",
	repair: "Add `source:` with the id of an entry of `sources`.",
	severity: "error",
	example: { file: "cities/aville.md", right: "    value: 2019\n    source: city-plan\n", wrong: "    value: 2019\n" },
	*check({ issues, frontMatter, data }) {
		const listed = Array.isArray(data["sources"]) ? (data["sources"] as { id?: unknown }[]) : [];
		const example = listed.map((source) => source?.id).find((id) => typeof id === "string") ?? "city-plan";
		for (const issue of issues) {
			if (issue.kind !== "missing-source") continue;
			const path = issue.path.slice(0, -1);
			yield {
				span: frontMatter!.keyAt(path),
				path: issue.path,
				message: `${sentence(placeInWords(path))} has no source, so nobody can see who says so.`,
				suggestion: `Add \`source:\` with the id of an entry of \`sources\`, such as \`source: ${example}\`.`,
			};
		}
	},
};
