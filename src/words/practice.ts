import type { Words } from "./en.ts";
import { amount, dated } from "./figure.ts";
import * as format from "./format.ts";

/** What every figure of a practice has. */
interface PracticeFigure {
	value?: number | undefined;
	band?: { from?: number | undefined; to?: number | undefined } | undefined;
	qualifier?: keyof Words["figure"]["qualifier"] | undefined;
	year: string;
	end?: string | undefined;
	basis: keyof Words["practices"]["basis"];
}

/** A number without a unit: `about 5,200`. */
const plainAmount = (figure: Omit<PracticeFigure, "year" | "basis">, t: Words, locale: string) =>
	amount({ ...figure, unit: "people" }, t.figure, locale);

/** A cost with what it is for: `about EUR 25,000 a year`. */
export const costInWords = (
	figure: PracticeFigure & { unit: string; for: keyof Words["practices"]["cost"] },
	t: Words,
	locale: string,
): string => t.practices.cost[figure.for](amount(figure, t.figure, locale));

/**
 * A count with what it is of: `8,961 children and pupils a year`.
 *
 * @param quoted  marks the English words of it, where the page is in another language
 */
export const countInWords = (
	figure: PracticeFigure & { what: string; per?: string | undefined },
	t: Words,
	locale: string,
	quoted = (text: string) => text,
): string => `${plainAmount(figure, t, locale)} ${quoted([figure.what, figure.per].filter(Boolean).join(" "))}`;

/** A result: `model districts named: 7 districts`, or what came of it alone. */
export function resultInWords(
	{
		what,
		value,
		qualifier,
		unit,
	}: Pick<PracticeFigure, "value" | "qualifier"> & { what: string; unit?: string | undefined },
	t: Words,
	locale: string,
): string {
	if (value === undefined) return what;
	const figure = plainAmount({ value, qualifier }, t, locale);
	return `${what}: ${[figure, unit === "%" ? t.practices.percent : unit].filter(Boolean).join(" ")}`;
}

/** When a figure holds and what it rests on: `2013, planned`. */
export const figureOrigin = (
	{ year, end, basis }: Pick<PracticeFigure, "year" | "end" | "basis">,
	t: Words,
	locale: string,
): string =>
	[
		end ? t.practices.years(format.date(year, locale), format.date(end, locale)) : dated(year, t.figure, locale),
		t.practices.basis[basis],
	]
		.filter(Boolean)
		.join(", ");

/** Since when there is a practice: `since 2004`, `first tried in 2012`. */
export const sinceInWords = (
	{ date, qualifier }: { date: string; qualifier?: "about" | "at-the-latest" | "trial" | undefined },
	t: Words,
	locale: string,
): string =>
	[t.practices.since[qualifier ?? "plain"](format.date(date, locale)), qualifier && t.practices.sinceNote[qualifier]]
		.filter(Boolean)
		.join(" ");
