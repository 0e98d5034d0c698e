import type { Region } from "../schemas/country.ts";
import { type AbsenceReason, absenceReasons } from "../schemas/fact.ts";
import { type FigureId, figureIds, isYear } from "../schemas/figures.ts";
import type { Atlas, City, Country, Link } from "./atlas.ts";
import type { Statement } from "./figures.ts";

type Absences = Record<AbsenceReason, number>;

/** The atlas in numbers: the coverage page, `counts.json` and the end of a build print them. */
export interface Counts {
	cities: number;
	profiles: number;
	interviews: number;
	themes: number;
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
	figures: FigureCoverage[];
	/** Countries without a profile, those with the most cities first. */
	countriesWithoutProfile: Country[];
	/** Cities without coordinates. */
	notPlaced: City[];
	/** Figures for a year more than `figureYears` before today, oldest first. */
	aged: AgedFigure[];
	/** Figures whose source gives no date. */
	undated: AgedFigure[];
	/** The pages with the oldest review, at most `pageLimit`, and the number of all pages. */
	stale: (Link & { reviewed: string })[];
	pages: number;
}

/** The age in years above which a figure is due for a check. */
export const figureYears = 5;

/** The most stale pages that are listed. */
const pageLimit = 20;

const noAbsences = () => Object.fromEntries(absenceReasons.map((reason) => [reason, 0])) as Absences;

/** Counts what the atlas holds and what it lacks. */
export function coverage(atlas: Atlas): Coverage {
	const { cities, countries, regions } = atlas;
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

	const pages = [...cities, ...atlas.interviews].map(({ path, name, reviewed }) => ({ path, name, reviewed }));
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
		})),
		figures: byFigure,
		countriesWithoutProfile: countries
			.filter((country) => !country.cities.some((city) => city.hasProfile))
			.sort((a, b) => b.cities.length - a.cities.length),
		notPlaced: cities.filter((city) => !city.coordinates),
		aged: ageing
			.filter(({ statement: { year } }) => year !== "undated" && Number(year?.slice(0, 4)) < oldestYear)
			.sort((a, b) => a.statement.year!.localeCompare(b.statement.year!)),
		undated: ageing.filter(({ statement }) => statement.year === "undated"),
		stale: pages.toSorted((a, b) => a.reviewed.localeCompare(b.reviewed)).slice(0, pageLimit),
		pages: pages.length,
	};
}

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
