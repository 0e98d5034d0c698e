import { didYouMean, respeltId } from "../../did-you-mean.ts";
import { mentionsOf } from "../../read/facts.ts";
import type { Rule } from "../../rule.ts";

export const unknownPractice: Rule = {
	id: "unknown-practice",
	title: "A practice that has no page",
	why: "Readers follow who took up what from whom. A practice that is not there leads them nowhere, and the site could not be built.",
	repair: "Write the file name of a practice from content/practices/, without .md, or leave the key out.",
	severity: "error",
	example: {
		file: "practices/aville-book-bus.md",
		right: "practice: aville-open-sundays",
		wrong: "practice: aville-open-sunday",
	},
	*check({ data, frontMatter }, content) {
		const known = content.ids("practices");
		for (const { path, id } of mentionsOf("practices", data)) {
			if (known.has(id)) continue;
			const nearest = didYouMean(id, known);
			const respelt = respeltId(id, known);
			const span = frontMatter!.valueAt(path);
			yield {
				span,
				message: `There is no practice \`${id}\`: \`practices/${id}.md\` does not exist.`,
				suggestion: nearest
					? `Did you mean \`${nearest}\`?`
					: "Write the name of a file in `practices/` without `.md`, or take the key away: `who` says it in words.",
				...(respelt && { fix: [{ ...span, text: respelt }] }),
			};
		}
	},
};
