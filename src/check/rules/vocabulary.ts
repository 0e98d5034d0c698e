import { descriptionOf, vocabularyOf } from "../../model/fields.ts";
import { named, sentence, shown } from "../naming.ts";
import { options } from "../nearest.ts";
import type { Rule } from "../rule.ts";

export const vocabulary: Rule = {
	id: "vocabulary",
	title: "A word outside the vocabulary",
	why: "Pages group and compare by these words, and each has to be one of a short list.",
	repair: "Use one of the words that the message lists.",
	severity: "error",
	example: { file: "interviews/aville-mayor.md", right: "kind: interview", wrong: "kind: intervew" },
	*check({ issues, frontMatter }) {
		for (const { kind, path, value, near, schema } of issues) {
			if (kind !== "vocabulary") continue;
			const span = frontMatter!.valueAt(path);
			const words = vocabularyOf(schema) ?? [];
			yield {
				span,
				message: `${sentence(named(path))} is ${shown(value)}, which is none of the words that may stand there.`,
				suggestion:
					near && words.length <= 20
						? `Did you mean \`${near}\`? Possible are ${options(words)}.`
						: words.length <= 20
							? `Write ${options(words)}.`
							: descriptionOf(schema),
				...(near && words.length <= 20 && { fix: [{ ...span, text: near }] }),
			};
		}
	},
};
