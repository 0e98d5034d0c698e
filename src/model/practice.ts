import { askedFields, type PracticeFrontMatter, type ToldField, toldFields } from "../schemas/practice.ts";
import type { Absence, City, Practice, Theme } from "./atlas.ts";
import { linkCitations, numbered, withSources } from "./citations.ts";
import type { Entry } from "./entry.ts";
import { pageDate } from "./page-date.ts";

/** Whether a field holds the reason why there is nothing to tell. */
const isAbsence = (value: unknown): value is Absence =>
	typeof value === "object" && value !== null && "absent" in value;

/** The entries of a list that may be absent; none where it is. */
const entriesOf = <T>(list: T[] | Absence | undefined): T[] => (Array.isArray(list) ? list : []);

/**
 * A practice without the links to other practices, which `buildAtlas` adds.
 *
 * @param city  the city that the entry names
 * @param also  the further cities that it names
 * @param themes  the themes that it names
 */
export function practiceOf(
	{ id, data, html, body }: Entry<PracticeFrontMatter>,
	city: City,
	also: City[],
	themes: Theme[],
): Practice {
	const sources = numbered(data.sources, html);
	const {
		title,
		sources: _,
		city: __,
		also: ___,
		themes: ____,
		aliases = [],
		from,
		takenUpBy,
		reviewed,
		...facts
	} = data;
	const told = withSources(facts, sources);
	const absences = toldFields.flatMap((field) => {
		const value = told[field as keyof typeof told];
		return isAbsence(value) ? [{ field, ...value }] : [];
	});
	const practice: Omit<Practice, "untold"> = {
		...told,
		cost: entriesOf(told.cost),
		staff: entriesOf(told.staff),
		participants: entriesOf(told.participants),
		reach: entriesOf(told.reach),
		units: entriesOf(told.units),
		conditions: entriesOf(told.conditions),
		difficulties: entriesOf(told.difficulties),
		results: entriesOf(told.results),
		evaluated: entriesOf(told.evaluated),
		funding: told.funding ?? [],
		history: told.history ?? [],
		recognition: told.recognition ?? [],
		conflicts: told.conflicts ?? [],
		sdgs: told.sdgs ?? [],
		learners: told.learners ?? [],
		places: told.places ?? [],
		id,
		path: `practices/${id}.html`,
		name: title,
		aliases,
		city,
		also,
		themes,
		// Their cities and practices are found by `buildAtlas`.
		from: withSources(from ?? [], sources).map(({ city, practice, ...rest }) => rest),
		takenUpBy: withSources(takenUpBy ?? [], sources).map(({ city, practice, ...rest }) => rest),
		topics: [],
		absences,
		html: linkCitations(html, sources),
		markdown: body,
		sources,
		dated: pageDate({ reviewed }),
	};
	return { ...practice, untold: askedFields.filter((field) => !tells(practice, field)) };
}

/** Whether a practice tells a field. */
export function tells(practice: Omit<Practice, "untold">, field: ToldField): boolean {
	const value = practice[field];
	return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** The classes of cities by their population, smallest first, each with the population below which it ends. */
export const citySizes = {
	small: 100_000,
	middle: 500_000,
	large: 2_000_000,
	largest: Number.POSITIVE_INFINITY,
} as const;
export type CitySize = keyof typeof citySizes;

/** The class of a city by its population; nothing where no source gives it. */
export function sizeOf({ figures }: City): CitySize | undefined {
	const people = figures.population.magnitude;
	if (people === undefined) return undefined;
	return (Object.keys(citySizes) as CitySize[]).find((size) => people < citySizes[size]);
}

/** The kinds of evaluation that stand on more than the word of those who run a practice, from the weakest. */
export const strongestEvaluation = ({ evaluated }: Pick<Practice, "evaluated">) =>
	evaluationKinds.findLast((kind) => evaluated.some((each) => each.kind === kind));

/** The kinds of evaluation, from the weakest to the strongest. */
const evaluationKinds = [
	"none",
	"own-account",
	"satisfaction-survey",
	"monitoring-data",
	"independent",
	"comparison",
] as const;
