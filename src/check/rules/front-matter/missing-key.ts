import { descriptionOf } from "../../../authoring/schema-introspection.ts";
import { isFactValue, isFactYear, isSourceOf } from "../../read/fact-paths.ts";
import type { SchemaIssue } from "../../read/schema-issues.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords, sentence } from "../../wording.ts";

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
				message: `${sentence(placeInWords(path))} is missing, and the page needs it.`,
				suggestion: `Add \`${path.at(-1)}:\`. ${descriptionOf(schema)}`.trim(),
			};
		}
	},
};
