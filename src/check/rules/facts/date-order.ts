import type { KeyPath } from "../../../front-matter/front-matter.ts";
import { partialDate } from "../../../schemas/date.ts";
import { type Group, isGroup } from "../../read/facts.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords, sentence } from "../../wording.ts";

export const dateOrder: Rule = {
	id: "date-order",
	title: "A date after that of its source",
	why: "A source cannot report what came later. Either a date is wrong, or the source spoke of a plan and the page tells it as a fact.",
	repair: "Look up both dates in the source. What it only expects belongs in the text, as what was expected.",
	severity: "error",
	example: { file: "cities/aville.md", right: 'year: "2024"', wrong: 'year: "2026"' },
	*check({ data, collection, frontMatter }) {
		const { sources: list } = data;
		const sources = groupsOf(list);
		const finding = (path: KeyPath, date: unknown, message: string) => ({
			span: frontMatter!.valueAt(path),
			message: `${sentence(placeInWords(path))} is \`${date}\`, ${message}`,
			suggestion: "Look up both dates in the source, and mend the wrong one; tell a plan in the text as a plan.",
		});
		for (const { path, date, source } of [
			...datedClaims(data),
			...(collection === "interviews" ? [voice(data)] : []),
		]) {
			const named =
				source === undefined
					? sources
					: sources.filter(({ group }) => ([source].flat() as unknown[]).includes(group["id"]));
			const dates = named.map(({ group }) => group["date"]);
			// A source without a date may be younger than any other.
			if (dates.length === 0 || !dates.every((each) => isAfter(date, each))) continue;
			yield finding(path, date, `after its source was published: \`${dates.join("` and `")}\`.`);
		}
		for (const { group, index } of sources) {
			for (const [earlier, later, words] of orders) {
				if (!isAfter(group[earlier], group[later])) continue;
				yield finding(["sources", index, earlier], group[earlier], `after it was ${words}: \`${group[later]}\`.`);
			}
		}
	},
};

/** What happens to a source, in pairs that have to follow each other, with the second one's word. */
const orders = [
	["date", "captured", "archived"],
	["date", "accessed", "read"],
	["captured", "accessed", "read"],
] as const;

/** Whether a date is later than another, as far as the less precise of the two tells. */
function isAfter(date: unknown, other: unknown): boolean {
	const [a, b] = [String(date), String(other)];
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) > b.slice(0, length) && [a, b].every((each) => partialDate.safeParse(each).success);
}

const groupsOf = (list: unknown) =>
	(Array.isArray(list) ? (list as unknown[]) : []).flatMap((group, index) =>
		isGroup(group) ? [{ group, index }] : [],
	);

interface DatedClaim {
	path: KeyPath;
	date: unknown;
	/** Its sources' ids; all of the page's, where there is none. */
	source?: unknown;
}

/** The figures, people and awards of a city with their dates. A year of joining is left out: cities are admitted ahead of it. */
function datedClaims({ facts, people, awards }: Group): DatedClaim[] {
	const claim = (group: Group, path: KeyPath, key: string): DatedClaim[] =>
		group["source"] === undefined ? [] : [{ path: [...path, key], date: group[key], source: group["source"] }];
	return [
		...Object.entries(isGroup(facts) ? facts : {}).flatMap(([id, figure]) => {
			if (!isGroup(figure)) return [];
			const also = groupsOf(figure["also"]).flatMap(({ group, index }) =>
				claim(group, ["facts", id, "also", index], "year"),
			);
			return [...claim(figure, ["facts", id], "year"), ...also];
		}),
		...groupsOf(people).flatMap(({ group, index }) => claim(group, ["people", index], "asOf")),
		...groupsOf(awards).flatMap(({ group, index }) => claim(group, ["awards", index], "year")),
	];
}

const voice = ({ date }: Group): DatedClaim => ({ path: ["date"], date });
