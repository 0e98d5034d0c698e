import type { Region } from "../schemas/country.ts";
import { type AbsenceReason, absenceReasons } from "../schemas/fact.ts";
import type { Atlas, CitySummary, Country, Link } from "./atlas.ts";
import { type ComparedCity, comparedCities } from "./compare.ts";
import { type FigureId, figureIds, type Statement } from "./figures.ts";

type Absences = Record<AbsenceReason, number>;

/** What the atlas holds, in numbers: printed on the coverage page, in `counts.json` and at the end of a build. */
export interface Counts {
	cities: number;
	profiles: number;
	interviews: number;
	themes: number;
	countries: number;
	/** Figures that stand with at least one source; one that two sources give differently counts once. */
	figuresWithSource: number;
	/** Figures that should not be: those without any source. */
	figuresWithoutSource: number;
	/** Figures for which a second source gives another value. */
	disputed: number;
	/** Figures that are missing, by reason. */
	absences: Absences;
}

/** How much of one figure the atlas has, over all cities. */
export interface FieldCoverage extends Absences {
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
	/** Figures with a source other than the year of joining. */
	figures: number;
}

/** A figure that a person should look at again. */
export interface AgedFigure {
	city: CitySummary;
	id: FigureId;
	statement: Statement;
}

export interface Coverage {
	counts: Counts;
	regions: RegionCoverage[];
	fields: FieldCoverage[];
	/** Countries of whose cities none has a profile, those with the most cities first. */
	countriesUntold: Country[];
	/** Cities without coordinates, which the map cannot show. */
	notPlaced: CitySummary[];
	/** Figures for a year more than `figureYears` before today, oldest first. */
	aged: AgedFigure[];
	/** Figures whose source gives no date. */
	undated: AgedFigure[];
	/** The pages that nobody has read for longest, at most `pageLimit` of them, and how many there are in all. */
	stale: (Link & { reviewed: string })[];
	pages: number;
}

/** After how many years a figure is due to be looked at again. */
export const figureYears = 5;

/** How many of the pages longest not reviewed are named. */
const pageLimit = 20;

const noAbsences = () => Object.fromEntries(absenceReasons.map((reason) => [reason, 0])) as Absences;

/** Counts what the atlas holds and what it lacks. One walk over the cities. */
export function coverage(atlas: Atlas): Coverage {
	const compared = comparedCities(atlas);
	const statements = compared.flatMap(({ city, figures }) =>
		figures.flatMap(({ id, statements }) => (statements ? [{ city, id, statement: statements[0] }] : [])),
	);
	const given = statements.filter(({ statement }) => statement.sources.length > 0);
	// A year of joining does not age.
	const ageing = statements.filter(({ id }) => id !== "memberSince");
	const oldestYear = Number(atlas.today.slice(0, 4)) - figureYears;
	const dated = ageing.filter(({ statement }) => statement.year !== "undated");
	const fields = fieldCoverage(compared);
	const absences = noAbsences();
	for (const field of fields) for (const reason of absenceReasons) absences[reason] += field[reason];

	const pages = [
		...atlas.cities,
		...atlas.interviews.map(({ id, path, name }) => {
			return { path, name, reviewed: atlas.interviewEntries.get(id)!.data.reviewed };
		}),
	];
	const countByRegion = Map.groupBy(
		given.filter(({ id }) => id !== "memberSince"),
		({ city }) => city.region,
	);
	const interviewsByRegion = Map.groupBy(atlas.interviews, ({ city }) => city.region);
	return {
		counts: {
			cities: atlas.cities.length,
			profiles: atlas.cities.filter((city) => city.hasProfile).length,
			interviews: atlas.interviews.length,
			themes: atlas.themes.length,
			countries: atlas.countries.length,
			figuresWithSource: given.length,
			figuresWithoutSource: statements.length - given.length,
			disputed: compared.flatMap(({ figures }) => figures.filter((figure) => (figure.statements?.length ?? 0) > 1))
				.length,
			absences,
		},
		regions: atlas.regions.map(({ id, path, cities, countries }) => ({
			id,
			path,
			countries: countries.length,
			cities: cities.length,
			profiles: cities.filter((city) => city.hasProfile).length,
			interviews: interviewsByRegion.get(id)?.length ?? 0,
			figures: countByRegion.get(id)?.length ?? 0,
		})),
		fields,
		countriesUntold: atlas.countries
			.filter(({ cities }) => !cities.some((city) => city.hasProfile))
			.sort((a, b) => b.cities.length - a.cities.length),
		notPlaced: atlas.cities.filter((city) => !city.point),
		aged: dated
			.filter(({ statement }) => Number(statement.year?.slice(0, 4)) < oldestYear)
			.sort((a, b) => a.statement.year!.localeCompare(b.statement.year!)),
		undated: ageing.filter(({ statement }) => statement.year === "undated"),
		stale: pages
			.map(({ path, name, reviewed }) => ({ path, name, reviewed }))
			.sort((a, b) => a.reviewed.localeCompare(b.reviewed))
			.slice(0, pageLimit),
		pages: pages.length,
	};
}

/** How many cities have each figure, and why the others have not. */
function fieldCoverage(compared: readonly ComparedCity[]): FieldCoverage[] {
	const fields = figureIds.map((id): FieldCoverage => ({ id, given: 0, undated: 0, ...noAbsences() }));
	for (const { figures } of compared) {
		for (const [i, figure] of figures.entries()) {
			const field = fields[i]!;
			if (figure.statements) field.given++;
			else field[figure.absent]++;
			if (figure.statements?.[0].year === "undated") field.undated++;
		}
	}
	return fields;
}
