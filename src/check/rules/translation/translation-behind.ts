import { hashesFrom, translationStates } from "../../read/sections.ts";
import type { Rule } from "../../rule.ts";

export const translationBehind: Rule = {
	id: "translation-behind",
	title: "A translation of an older text",
	why: "The English text has changed since. Until somebody compares the two, readers are told so beside the section.",
	repair: "Compare the section with the English file, mend it, and run the command that the message names.",
	severity: "warning",
	translations: "only",
	example: { file: "fr/interviews/aville-mayor.md", right: "  next: ceeae9d6\n", wrong: "  next: 00000000\n" },
	*check(file, content) {
		const original = content.original(file);
		if (!original || !file.frontMatter?.data) return;
		const from = hashesFrom(file);
		const command = `npm run translations -- --stamp ${file.path}`;
		const behind = [...translationStates(file, original)].filter(([, state]) => state === "behind");
		for (const [key] of behind) {
			if (from[key] === undefined) continue;
			yield {
				span: file.frontMatter.valueAt(["from", key]),
				message: `The English text of \`${key}\` has changed since this translation was made.`,
				suggestion: `Compare it with \`${original.path}\` and mend it. Then run: ${command}#${key}.`,
			};
		}
		const unmarked = behind.map(([key]) => key).filter((key) => from[key] === undefined);
		if (unmarked.length === 0) return;
		yield {
			span: file.frontMatter.keyAt([]),
			message: `Nothing says from which English text ${unmarked.map((key) => `\`${key}\``).join(", ")} ${unmarked.length === 1 ? "was" : "were"} made, so readers are told that the translation may be out of date.`,
			suggestion: `Run: ${command}. In a browser, leave it to whoever accepts the change.`,
		};
	},
};
