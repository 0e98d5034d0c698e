import type { AbsenceReason, Band, Qualifier } from "../schemas/fact.ts";
import { type Facts, type FigureId, figureIds } from "../schemas/figures.ts";
import { cited, type NumberedSource } from "./citations.ts";

/** What one source, or several together, say a figure is. Exactly one of `value` and `band` is there. */
export interface Statement {
	value?: number | undefined;
	band?: Band | undefined;
	qualifier?: Qualifier | undefined;
	/** The unit that the table of figures names, or a currency code such as `USD`. */
	unit: string;
	/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `undated`; not there for a figure that is itself a year. */
	year?: string | undefined;
	note?: string | undefined;
	sources: NumberedSource[];
}

/** The statements about a figure, which may disagree. The preferred one is first. */
interface GivenFigure {
	id: FigureId;
	statements: [Statement, ...Statement[]];
	/** The number by which cities are sorted and compared: the value, or the middle or only end of a band. */
	magnitude?: number | undefined;
	absent?: undefined;
	isImplied: false;
}

/** A figure that is missing, and the reason. */
interface AbsentFigure {
	id: FigureId;
	statements?: undefined;
	magnitude?: undefined;
	absent: AbsenceReason;
	/** Whether the front matter leaves it out altogether, as it may an optional figure. */
	isImplied: boolean;
	note?: string | undefined;
	sources: NumberedSource[];
}

export type Figure = GivenFigure | AbsentFigure;

type GivenFact = Exclude<NonNullable<Facts[FigureId]>, { absent: AbsenceReason }>;

/**
 * A city's figures, in the order in which pages and data files show them.
 *
 * @param sources  the city's sources, numbered as its page numbers them
 */
export function figuresOf(facts: Facts, sources: readonly NumberedSource[]): Record<FigureId, Figure> {
	const statementOf = ({ source, ...rest }: Omit<GivenFact, "also">): Statement => ({
		unit: "year",
		...rest,
		sources: cited(source, sources),
	});
	const figureOf = (id: FigureId): Figure => {
		const fact = facts[id];
		if (fact === undefined) return { id, absent: "not-sought", isImplied: true, sources: [] };
		if ("absent" in fact) {
			return { id, absent: fact.absent, isImplied: false, note: fact.note, sources: cited(fact.source, sources) };
		}
		const { also = [], ...preferred } = fact;
		const statement = statementOf(preferred);
		return {
			id,
			isImplied: false,
			statements: [statement, ...also.map(statementOf)],
			magnitude: magnitudeOf(statement),
		};
	};
	return Object.fromEntries(figureIds.map((id) => [id, figureOf(id)])) as Record<FigureId, Figure>;
}

function magnitudeOf({ value, band: { from, to } = {} }: Statement): number | undefined {
	if (value !== undefined) return value;
	return from !== undefined && to !== undefined ? (from + to) / 2 : (from ?? to);
}
