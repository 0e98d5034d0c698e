import type { CityFrontMatter } from "../schemas/city.ts";
import type { AbsenceReason, Band, Qualifier } from "../schemas/fact.ts";
import { cited, type NumberedSource } from "./citations.ts";

export type FigureId = keyof CityFrontMatter["facts"];
export const figureIds: readonly FigureId[] = ["population", "gdpPerCapita", "schooling", "memberSince"];

/** What one source, or several together, say a figure is. Exactly one of `value` and `band` is there. */
export interface Statement {
	value?: number | undefined;
	band?: Band | undefined;
	qualifier?: Qualifier | undefined;
	/** `people`, `years`, `year`, or a currency code such as `USD`. */
	unit: string;
	/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `undated`; not there for the year of joining, which is one itself. */
	year?: string | undefined;
	note?: string | undefined;
	sources: NumberedSource[];
}

/** One figure of a city: statements that may disagree, the one preferred first; or the reason why there is none. */
export type Figure = { id: FigureId } & (
	| { statements: [Statement, ...Statement[]]; absent?: undefined }
	| { statements?: undefined; absent: AbsenceReason; note?: string | undefined; sources: NumberedSource[] }
);

type Given = Exclude<CityFrontMatter["facts"][FigureId], { absent: AbsenceReason }>;
type GivenStatement = Omit<Given, "also">;

/**
 * A city's figures in the order in which they are shown.
 *
 * @param sources  the city's sources, numbered as its page numbers them
 */
export function figuresOf(facts: CityFrontMatter["facts"], sources: readonly NumberedSource[]): Figure[] {
	const statement = (given: GivenStatement): Statement => {
		const { source, ...rest } = { unit: "year", ...given };
		return { ...rest, sources: cited(source, sources) };
	};
	return figureIds.map((id): Figure => {
		const fact = facts[id];
		if ("absent" in fact) {
			return { id, absent: fact.absent, note: fact.note, sources: cited(fact.source, sources) };
		}
		const { also = [], ...given } = fact;
		return { id, statements: [statement(given), ...also.map(statement)] };
	});
}

/** The number by which cities are compared and sorted: the value, or the middle or only end of a band. */
export function magnitude(figure: Figure): number | undefined {
	const statement = figure.statements?.[0];
	if (!statement) return undefined;
	if (statement.value !== undefined) return statement.value;
	const { from, to } = statement.band ?? {};
	return from !== undefined && to !== undefined ? (from + to) / 2 : (from ?? to);
}
