import type { KeyPath, Span } from "../../../front-matter/front-matter.ts";
import { isSourcePath, leavesOf } from "../../read/facts.ts";
import { figuresIn, sentencesOf } from "../../read/sentences.ts";
import type { SourceFile } from "../../read/source-file.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords, sentence } from "../../wording.ts";

export const sourceUntraceable: Rule = {
	id: "source-untraceable",
	title: "A figure whose source nobody can look up",
	why: "Without an address and a date a page or document cannot be found again, and what it says cannot be checked.",
	repair: "Add the address, or for a document that is not on the web its date; or name another source.",
	severity: "warning",
	example: {
		file: "cities/aville.md",
		right: "    url: https://aville.example/plan\n    date: 2024-05-01\n",
		wrong: "",
	},
	*check(file) {
		const listed = Array.isArray(file.data["sources"]) ? (file.data["sources"] as (Source | null)[]) : [];
		const lookedUp = new Set(listed.filter((source) => source?.url || source?.date).map((source) => source!.id));
		const vague = new Set(listed.map((source) => source?.id).filter((id) => !lookedUp.has(id)));
		if (vague.size === 0) return;
		for (const { what, ids, span } of [...sourcedFacts(file), ...sourcedNumbers(file)]) {
			if (ids.length === 0 || !ids.every((id) => vague.has(id))) continue;
			yield {
				span,
				message: `${what} rests on \`${ids.join("` and `")}\`, which has no address and no date, so nobody can look it up.`,
				suggestion: `Add \`url:\` or \`date:\` to the entry \`${ids[0]}\` of \`sources\`, or name another source.`,
			};
		}
	},
};

type Source = { id?: unknown; url?: unknown; date?: unknown };
type Claim = { what: string; ids: unknown[]; span: Span };

/** What stands among the facts with a source of its own. */
function sourcedFacts(file: SourceFile): Claim[] {
	const mentions = leavesOf(file.data).filter(({ path }) => isSourcePath(path));
	const claimOf = (path: KeyPath) => path.slice(0, path.indexOf("source"));
	const claims = Map.groupBy(mentions, ({ path }) => claimOf(path).join("."));
	return [...claims.values()].map((sources) => {
		const { path } = sources[0]!;
		const claim = claimOf(path);
		return {
			what:
				claim.length === 0 ? (file.collection === "names" ? "The list" : "The event") : sentence(placeInWords(claim)),
			ids: sources.map(({ value }) => value),
			span: file.frontMatter!.valueAt(path),
		};
	});
}

/** The sentences that name a number. */
const sourcedNumbers = (file: SourceFile): Claim[] =>
	sentencesOf(file)
		.filter(({ text }) => figuresIn(text).length > 0)
		.map(({ sources, span }) => ({ what: "The number of this sentence", ids: sources, span }));
