import { descriptionOf } from "../../../authoring/schema-introspection.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords, sentence } from "../../wording.ts";

export const missingKey: Rule = {
	id: "missing-key",
	title: "A key is missing",
	why: "The page cannot be made, or would leave a gap that readers take for a mistake.",
	repair: "Add the key. The field guide says what belongs there.",
	severity: "error",
	example: { file: "cities/aville.md", right: "country: FI\n", wrong: "" },
	*check({ issues, frontMatter }) {
		for (const { kind, path, schema } of issues) {
			if (kind !== "missing-key") continue;
			yield {
				span: frontMatter!.keyAt(path.slice(0, -1)),
				path,
				message: `${sentence(placeInWords(path))} is missing, and the page needs it.`,
				suggestion: `Add \`${path.at(-1)}:\`. ${descriptionOf(schema)}`.trim(),
			};
		}
	},
};
