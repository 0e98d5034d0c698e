import type { Rule } from "../../rule.ts";

export const duplicateSource: Rule = {
	id: "duplicate-source",
	title: "Two sources with one id",
	why: "A mark would lead to the first of them, whichever was meant.",
	repair: "Give one of them another id, and mend the marks that refer to it.",
	severity: "error",
	example: {
		file: "cities/aville.md",
		right: "  - id: library-report\n",
		wrong: "  - id: city-plan\n    title: Plan\n    publisher: City of Aville\n  - id: library-report\n",
	},
	*check({ data, frontMatter }) {
		const seen = new Set<unknown>();
		const { sources } = data as { sources?: unknown };
		for (const [i, source] of (Array.isArray(sources) ? sources : []).entries()) {
			const id = (source as { id?: unknown } | null)?.id;
			if (typeof id === "string" && seen.has(id)) {
				yield {
					span: frontMatter!.valueAt(["sources", i, "id"]),
					message: `Two entries of \`sources\` have the id \`${id}\`, so a mark cannot tell which is meant.`,
					suggestion: "Give this one another id, and mend the marks that refer to it.",
				};
			}
			seen.add(id);
		}
	},
};
