import type { Rule } from "../../rule.ts";
import { placeInWords, sentence } from "../../wording.ts";

export const factValue: Rule = {
	id: "fact-value",
	title: "No figure, or two in one",
	why: "A blank leaves the reader to guess: does nobody count it, or did nobody look?",
	repair: "Give one `value` or one `band`, or say why there is none, such as `absent: not-published`.",
	severity: "error",
	example: { file: "cities/aville.md", right: "    absent: not-published", wrong: "    note: Nobody knows." },
	*check({ issues, frontMatter }) {
		for (const { kind, path, message } of issues) {
			if (kind !== "figure-or-absence") continue;
			yield {
				span: frontMatter!.keyAt(path),
				message: `${sentence(placeInWords(path))} ${message}.`,
				suggestion: `Give one \`value\` (or a \`band\` with \`from\` and \`to\`), or ${
					typeof path.at(-1) === "number"
						? "take the entry away"
						: "say why there is none, such as `absent: not-published`"
				}.`,
			};
		}
	},
};
