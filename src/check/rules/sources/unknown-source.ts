import { didYouMean, listOptions, respeltId } from "../../did-you-mean.ts";
import { sourceIds } from "../../read/facts.ts";
import { sourceMentions } from "../../read/source-mentions.ts";
import type { Rule } from "../../rule.ts";

export const unknownSource: Rule = {
	id: "unknown-source",
	title: "A source that is used and not listed",
	why: "Readers would see a mark that leads nowhere, and could not tell who says so.",
	repair: "Write the id as it stands in `sources`, or add the source there.",
	severity: "error",
	example: { file: "cities/aville.md", right: "plan in 2024.[^city-plan]", wrong: "plan in 2024.[^cityplan]" },
	*check(file) {
		if (file.frontMatter?.data === undefined) return;
		const ids = new Set(sourceIds(file.data));
		for (const { id, inText, span: spanOf } of sourceMentions(file)) {
			if (ids.has(id)) continue;
			const span = spanOf();
			const listed = id.split(/[,;]\s*|\s+and\s+/);
			const nearest = didYouMean(id, ids);
			const respelt = respeltId(id, ids);
			yield {
				span,
				message: `The source \`${id}\` is not listed in \`sources\`, so readers cannot see who says so.`,
				suggestion:
					listed.length > 1 && listed.every((each) => ids.has(each))
						? inText
							? `Write a mark for each: \`${listed.map((each) => `[^${each}]`).join("")}\`.`
							: `Write a list: \`source: [${listed.join(", ")}]\`.`
						: nearest
							? `Did you mean \`${nearest}\`?`
							: `Add an entry with \`id: ${id || "short-name"}\` to \`sources\`${ids.size ? `, or use ${listOptions([...ids])}` : ""}.`,
				...(respelt && { fix: [{ ...span, text: inText ? `[^${respelt}]` : respelt }] }),
			};
		}
	},
};
