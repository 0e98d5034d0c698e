import type { Rule } from "../../rule.ts";

export const duplicateSource: Rule = {
	id: "duplicate-source",
	title: "One source twice, or two with one id",
	why: "A mark would lead to the first of two with one id, whichever was meant. One page under two ids looks like two sources that agree.",
	repair: "Give one of them another id, or keep one of the two, and mend the marks that refer to it.",
	severity: "error",
	example: {
		file: "cities/aville.md",
		right: "  - id: library-report\n",
		wrong: "  - id: city-plan\n    title: Plan\n    publisher: City of Aville\n  - id: library-report\n",
	},
	*check({ data, frontMatter }) {
		const seen = new Set<unknown>();
		const addresses = new Map<string, unknown>();
		const { sources } = data as { sources?: unknown };
		for (const [i, source] of (Array.isArray(sources) ? sources : []).entries()) {
			const { id, url, captured, note } = (source ?? {}) as Record<string, unknown>;
			if (typeof id === "string" && seen.has(id)) {
				yield {
					span: frontMatter!.valueAt(["sources", i, "id"]),
					message: `Two entries of \`sources\` have the id \`${id}\`, so a mark cannot tell which is meant.`,
					suggestion: "Give this one another id, and mend the marks that refer to it.",
				};
			}
			seen.add(id);
			// Two captures or states of one address are two texts.
			if (typeof url !== "string" || /\b(?:earlier|later|older|newer|state|version|edition)\b/i.test(String(note)))
				continue;
			const address = `${url.replace(/^https?:\/\/(?:www\.)?|\/(?=$|#)/gi, "")} ${captured ?? ""}`;
			const other = addresses.get(address);
			if (other !== undefined && other !== id) {
				yield {
					span: frontMatter!.valueAt(["sources", i, "url"]),
					message: `The source \`${other}\` has this address already: one page would look like two sources that agree.`,
					suggestion:
						"Keep one of the two entries, and write its id wherever the other is named. For an earlier state of the page, say so in `note`.",
				};
			}
			addresses.set(address, id);
		}
	},
};
