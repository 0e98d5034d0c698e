import { descriptionOf } from "../../model/fields.ts";
import { named, sentence } from "../naming.ts";
import type { Rule } from "../rule.ts";
import type { SchemaIssue } from "../schema-issues.ts";
import { isFactValue, isFactYear, isSourceOf } from "./parts/facts.ts";

const hasOwnRule = (issue: SchemaIssue) => isFactYear(issue) || isSourceOf(issue) || isFactValue(issue);

export const missingKey: Rule = {
	id: "missing-key",
	title: "A key is missing",
	why: "The page cannot be made, or would leave a gap that readers take for a mistake.",
	repair: "Add the key. The field guide says what belongs there.",
	severity: "error",
	example: { file: "cities/aville.md", right: "country: FI\n", wrong: "" },
	*check({ issues, frontMatter }) {
		for (const issue of issues) {
			if (issue.kind !== "missing" || hasOwnRule(issue)) continue;
			const { path, schema } = issue;
			yield {
				span: frontMatter!.keyAt(path.slice(0, -1)),
				message: `${sentence(named(path))} is missing, and the page needs it.`,
				suggestion: `Add \`${path.at(-1)}:\`. ${descriptionOf(schema)}`.trim(),
			};
		}
	},
};
