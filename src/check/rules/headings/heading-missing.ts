import { cityHeadings } from "../../../schemas/city.ts";
import { listOptions } from "../../did-you-mean.ts";
import {
	fixedRank,
	hasProfile,
	headingLine,
	intendedHeading,
	leftOutHeadings,
	unspacedHeadings,
} from "../../read/headings.ts";
import type { Rule } from "../../rule.ts";

export const headingMissing: Rule = {
	id: "heading-missing",
	title: "A heading is missing",
	why: "All profiles have the same headings, so that readers can compare cities and find their place.",
	repair: "Add the heading with its section. If no source says anything, name the heading under `leftOut`.",
	severity: "error",
	example: { file: "cities/aville.md", right: `${headingLine(cityHeadings[1])}\n\n`, wrong: "" },
	*check(file) {
		const { headings, start } = file.body;
		if (
			file.collection === "interviews" &&
			file.frontMatter &&
			file.body.text.trim() !== "" &&
			!headings.some(({ depth }) => depth === 2)
		) {
			yield {
				span: { start, end: start + 1 },
				message: "The text has no heading, so that nobody can link to one of its points.",
				suggestion: "Put a heading with an anchor above each point: `## The first step {#first-step}`.",
			};
		}
		if (!hasProfile(file)) return;
		const leftOut = leftOutHeadings(file);
		const present = new Set(headings.map(fixedRank));
		const intended = new Set([
			...headings.map((heading) => intendedHeading(heading, file)),
			...[...unspacedHeadings(file)].map(({ text }) => text.trim()),
		]);
		if (![...present].some((rank) => rank >= 0) && ![...intended].some((text) => text !== undefined)) {
			yield {
				span: { start, end: start + 1 },
				message: "The profile has none of the headings that all profiles share, so that readers could not compare.",
				suggestion: `Put its text under ${listOptions(cityHeadings.map(headingLine)).replace(/ or (?=`[^`]*`$)/, " and ")}.`,
			};
			return;
		}
		for (const [rank, { text, depth }] of cityHeadings.entries()) {
			if (present.has(rank) || leftOut.has(text) || intended.has(text)) continue;
			// The heading is due before the first that comes after it.
			const next = headings.find((heading) => fixedRank(heading) > rank);
			const before = headings.findLast((heading) => fixedRank(heading) < rank);
			yield {
				span: (next ?? before)?.span ?? { start, end: start + 1 },
				message: `The heading \`${text}\` is missing${next ? " before this one" : before ? " after this one" : ""}: every profile has it, so that readers can compare.`,
				suggestion: `Add \`${"#".repeat(depth)} ${text}\` with its text. If no source says anything about it, put the heading under \`leftOut\` in the facts.`,
			};
		}
	},
};
