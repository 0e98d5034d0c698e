import { shapeOf } from "../../model/fields.ts";
import { named } from "../naming.ts";
import { options } from "../nearest.ts";
import type { Rule } from "../rule.ts";
import { isFactValue } from "./parts/facts.ts";

export const unknownKey: Rule = {
	id: "unknown-key",
	title: "A key that nobody reads",
	why: "A misspelt key is no key: what stands there would be left out in silence.",
	repair: "Write the key as the field guide does, or take it away.",
	severity: "error",
	example: { file: "cities/aville.md", right: "summary: Aville", wrong: "sumary: Aville" },
	*check({ issues, frontMatter }) {
		for (const issue of issues) {
			if (issue.kind !== "unknown" || isFactValue(issue)) continue;
			const { path, near, schema } = issue;
			const span = frontMatter!.keyAt(path);
			yield {
				span,
				message: `${named(path)} is no key that the atlas knows, so nothing would read it.`,
				suggestion: near
					? `Did you mean \`${near}\`?`
					: `Take it away, or use one of ${options(Object.keys(shapeOf(schema) ?? {}), 20)}.`,
				...(near && { fix: [{ ...span, text: near }] }),
			};
		}
	},
};
