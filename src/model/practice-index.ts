import { network } from "../network/network.ts";
import { type AreaId, areaIds } from "../schemas/practice.ts";
import type { Atlas, Practice, Theme } from "./atlas.ts";
import { type CitySize, citySizes, sizeOf, strongestEvaluation } from "./practice.ts";

/** What a reader may ask that a practice tells. */
export type ToldFilter =
	| "cost"
	| "staff"
	| "participants"
	| "conditions"
	| "difficulties"
	| "results"
	| "independent"
	| "ended"
	| "takenUp";

type Group<Id> = { id: Id; practices: Practice[] };

/** The practices by what officers look for. Groups without a practice are left out, and one practice may be in several. */
export interface PracticeIndex {
	areas: Group<AreaId>[];
	/** Where the areas come from. */
	areasSource: { title: string; publisher: string; url: string };
	themes: (Group<string> & { theme: Theme })[];
	told: Group<ToldFilter>[];
	sizes: Group<CitySize | "unknown">[];
	learners: Group<Practice["learners"][number]>[];
}

const tests: Record<ToldFilter, (practice: Practice) => boolean> = {
	difficulties: ({ difficulties }) => difficulties.length > 0,
	results: ({ results }) => results.length > 0,
	independent: (practice) => ["independent", "comparison"].includes(strongestEvaluation(practice) ?? ""),
	cost: ({ cost }) => cost.length > 0,
	staff: ({ staff }) => staff.length > 0,
	participants: ({ participants }) => participants.length > 0,
	conditions: ({ conditions }) => conditions.length > 0,
	takenUp: ({ takenUpBy }) => takenUpBy.some(({ how }) => how !== "visited" && how !== "planned"),
	ended: ({ status }) => status.state === "ended" || status.state === "interrupted",
};

/** Sorts the practices of an atlas into its indices. */
export function practiceIndex({ practices, themes }: Pick<Atlas, "practices" | "themes">): PracticeIndex {
	const groups = <Id extends string>(ids: readonly Id[], isIn: (practice: Practice, id: Id) => boolean): Group<Id>[] =>
		ids
			.map((id) => ({ id, practices: practices.filter((practice) => isIn(practice, id)) }))
			.filter((group) => group.practices.length > 0);
	const sizes = new Map(practices.map((practice) => [practice, sizeOf(practice.city) ?? "unknown"]));
	const learners = [...new Set(practices.flatMap((practice) => practice.learners))];
	return {
		areasSource: network.areasSource,
		areas: groups(areaIds, (practice, area) => practice.areas.includes(area)),
		themes: themes
			.filter((theme) => theme.practices.length > 0)
			.map((theme) => ({ id: theme.id, theme, practices: theme.practices })),
		told: groups(Object.keys(tests) as ToldFilter[], (practice, id) => tests[id](practice)),
		sizes: groups([...(Object.keys(citySizes) as CitySize[]), "unknown"], (practice, id) => sizes.get(practice) === id),
		learners: groups(learners, (practice, id) => practice.learners.includes(id)).sort(
			(a, b) => b.practices.length - a.practices.length,
		),
	};
}
