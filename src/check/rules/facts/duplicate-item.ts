import type { KeyPath } from "../../../front-matter/front-matter.ts";
import { type FigureId, figureIds } from "../../../schemas/figures.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords } from "../../wording.ts";

export const duplicateItem: Rule = {
	id: "duplicate-item",
	title: "An entry that stands twice in a list",
	why: "The page would show it twice, and who counts would count it twice.",
	repair: "Keep one of the two. Where two sources say the same, name both: `source: [city-plan, library-report]`.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "  - books\n", wrong: "  - books\n  - books\n" },
	*check({ data, frontMatter }) {
		const lists: { path: KeyPath; list: unknown[]; first?: unknown }[] = Object.entries(data).flatMap(([key, list]) =>
			// One id or address of two sources is another mistake.
			Array.isArray(list) && key !== "sources" ? [{ path: [key], list }] : [],
		);
		// The first statement of a figure stands above its list of others.
		const figures = (data["facts"] ?? {}) as Record<FigureId, { also?: unknown } | undefined>;
		for (const id of figureIds) {
			const { also, ...first } = figures[id] ?? {};
			if (Array.isArray(also)) lists.push({ path: ["facts", id, "also"], list: also, first });
		}
		for (const { path, list, first } of lists) {
			const seen = new Set([first && claimOf(first)]);
			for (const [i, item] of list.entries()) {
				const claim = claimOf(item);
				if (claim && seen.has(claim)) {
					const isWord = typeof item === "string";
					yield {
						span: frontMatter!.valueAt([...path, i]),
						message: isWord
							? `\`${item}\` stands twice in ${placeInWords(path)}, and readers would see it twice.`
							: `This entry of ${placeInWords(path)} says what an earlier one says, and readers would see it twice.`,
						suggestion: isWord
							? "Take this line away."
							: "Take it away, and name its source beside that of the other: `source: [one, other]`.",
					};
				}
				seen.add(claim);
			}
		}
	},
};

/** What an entry says, without its sources and its note; nothing for an entry that says nothing. */
function claimOf(item: unknown): string | undefined {
	if (typeof item === "string") return item;
	if (typeof item !== "object" || item === null) return undefined;
	const claim = Object.entries(item).filter(([key]) => key !== "source" && key !== "note");
	return claim.length > 0 ? JSON.stringify(claim.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
}
