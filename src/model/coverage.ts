import type { Region } from "../schemas/country.ts";
import { type AbsenceReason, absenceReasons } from "../schemas/fact.ts";
import { type FigureId, figureIds, isYear } from "../schemas/figures.ts";
import { type ToldField, toldFields } from "../schemas/practice.ts";
import type { Atlas, City, Country, Link } from "./atlas.ts";
import type { Statement } from "./figures.ts";
import { tells } from "./practice.ts";

type Absences = Record<AbsenceReason, number>;

/** The atlas in numbers: the coverage page, `counts.json` and the end of a build print them. */
export interface Counts {
	cities: number;
	profiles: number;
	interviews: number;
	themes: number;
	practices: number;
	topics: number;
	countries: number;
	/** Figures with at least one source. A disputed figure counts once. */
	figuresWithSource: number;
	/** Figures without any source: a fault. */
	figuresWithoutSource: number;
	/** Figures with more than one statement. */
	disputed: number;
	/** Missing figures, by reason. */
	absences: Absences;
}

/** How deep the atlas goes into a city, deepest first: a written profile, its year of joining, or neither. */
export const depths = ["profile", "joined", "name"] as const;
export type Depth = (typeof depths)[number];

/** The coverage of one figure over all cities. */
export interface FigureCoverage extends Absences {
	id: FigureId;
	given: number;
	undated: number;
}

export interface RegionCoverage {
	id: Region;
	path: string;
	countries: number;
	cities: number;
	profiles: number;
	interviews: number;
	/** Figures with a source, but for those that are a year. */
	figures: number;
	/** Its cities by depth, in each those with an award first: the picture of the atlas. */
	pictured: Record<Depth, City[]>;
}

/** How many practices tell a field, and of how many their pages say that it is missing. */
export interface FieldCoverage {
	field: ToldField;
	given: number;
	/** Looked for, and absent with a reason. The other pages leave the field out. */
	absent: number;
}

/** A figure that an author should check again. */
export interface AgedFigure {
	city: City;
	id: FigureId;
	statement: Statement;
}

export interface Coverage {
	counts: Counts;
	regions: RegionCoverage[];
	/** Cities that the network counts and the atlas lacks, at least: the last total announced less the cities held. */
	missing: number;
	figures: FigureCoverage[];
	/** What the practices tell. */
	practices: FieldCoverage[];
	/** Countries without a profile, those with the most cities first. */
	countriesWithoutProfile: Country[];
	/** Cities without coordinates. */
	notPlaced: City[];
	/** Figures for a year more than `figureYears` before today, oldest first. */
	aged: AgedFigure[];
	/** Figures whose source gives no date. */
	undated: AgedFigure[];
	/** The pages with the oldest review, at most `pageLimit`, and the number of all that have been reviewed. */
	stale: (Link & { day: string })[];
	reviewedPages: number;
	/** Cities whose pages nobody has read against their sources, those of the oldest list first. */
	notReviewed: City[];
}

/** The age in years above which a figure is due for a check. */
export const figureYears = 5;

/** The most stale pages that are listed. */
const pageLimit = 20;

const noAbsences = () => Object.fromEntries(absenceReasons.map((reason) => [reason, 0])) as Absences;

/** Counts what the atlas holds and what it lacks. */
export function coverage(atlas: Atlas): Coverage {
	const { cities, countries, regions, events } = atlas;
	const latest = events.findLast(({ members }) => members !== undefined);
	const figures = cities.flatMap((city) => Object.values(city.figures).map((figure) => ({ city, ...figure })));
	const given = figures.flatMap(({ city, id, statements }) =>
		statements ? [{ city, id, statement: statements[0] }] : [],
	);
	const sourced = given.filter(({ statement }) => statement.sources.length > 0);
	const ageing = given.filter(({ id }) => !isYear(id));
	const oldestYear = Number(atlas.today.slice(0, 4)) - figureYears;
	const byFigure = figureCoverage(cities);
	const absences = noAbsences();
	for (const figure of byFigure) for (const reason of absenceReasons) absences[reason] += figure[reason];

	const pages = [...cities, ...atlas.interviews, ...atlas.practices].flatMap(({ path, name, dated }) =>
		dated.kind === "reviewed" ? [{ path, name, day: dated.day }] : [],
	);
	const figuresByRegion = Map.groupBy(
		sourced.filter(({ id }) => !isYear(id)),
		({ city }) => city.region,
	);
	return {
		counts: {
			cities: cities.length,
			profiles: cities.filter((city) => city.hasProfile).length,
			interviews: atlas.interviews.length,
			themes: atlas.themes.length,
			practices: atlas.practices.length,
			topics: atlas.topics.length,
			countries: countries.length,
			figuresWithSource: sourced.length,
			figuresWithoutSource: given.length - sourced.length,
			disputed: figures.filter(({ statements }) => (statements?.length ?? 0) > 1).length,
			absences,
		},
		regions: regions.map(({ id, path, cities: members, countries: inside }) => ({
			id,
			path,
			countries: inside.length,
			cities: members.length,
			profiles: members.filter((city) => city.hasProfile).length,
			interviews: members.reduce((sum, city) => sum + city.interviews.length, 0),
			figures: figuresByRegion.get(id)?.length ?? 0,
			pictured: byDepth(members),
		})),
		missing: Math.max(0, (latest?.members ?? 0) - cities.length),
		figures: byFigure,
		practices: toldFields.map((field) => ({
			field,
			given: atlas.practices.filter((practice) => tells(practice, field)).length,
			absent: atlas.practices.filter(({ absences }) => absences.some((each) => each.field === field)).length,
		})),
		countriesWithoutProfile: countries
			.filter((country) => !country.cities.some((city) => city.hasProfile))
			.sort((a, b) => b.cities.length - a.cities.length),
		notPlaced: cities.filter((city) => !city.coordinates),
		aged: ageing
			.filter(({ statement: { year } }) => year !== "undated" && Number(year?.slice(0, 4)) < oldestYear)
			.sort((a, b) => a.statement.year!.localeCompare(b.statement.year!)),
		undated: ageing.filter(({ statement }) => statement.year === "undated"),
		stale: pages.toSorted((a, b) => a.day.localeCompare(b.day)).slice(0, pageLimit),
		reviewedPages: pages.length,
		notReviewed: cities
			.filter(({ dated }) => dated.kind === "listed")
			.sort((a, b) => a.dated.day.localeCompare(b.dated.day)),
	};
}

const depthOf = ({ hasProfile, joined }: City): Depth =>
	hasProfile ? "profile" : joined === undefined ? "name" : "joined";

const byDepth = (cities: readonly City[]) => {
	const sorted = cities.toSorted((a, b) => Number(b.awards.length > 0) - Number(a.awards.length > 0));
	return Object.fromEntries(
		depths.map((depth) => [depth, sorted.filter((city) => depthOf(city) === depth)]),
	) as RegionCoverage["pictured"];
};

/** Counts for each figure the cities that have it, and the reasons of those that do not. */
const figureCoverage = (cities: readonly City[]): FigureCoverage[] =>
	figureIds.map((id) => {
		const result: FigureCoverage = { id, given: 0, undated: 0, ...noAbsences() };
		for (const { statements, absent } of cities.map((city) => city.figures[id])) {
			if (statements) result.given++;
			else result[absent]++;
			if (statements?.[0].year === "undated") result.undated++;
		}
		return result;
	});
