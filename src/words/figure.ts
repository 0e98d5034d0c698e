import type { Words } from "./en.ts";
import * as format from "./format.ts";

/** The amount of a statement. `unit` is `people`, `years`, `year` or an ISO 4217 currency code such as `USD`. */
interface Amount {
	value?: number | undefined;
	band?: { from?: number | undefined; to?: number | undefined } | undefined;
	qualifier?: keyof Words["figure"]["qualifier"] | undefined;
	unit: string;
}

/** Formats an amount: `about 224,004`, `between USD 15,000 and USD 25,000`. */
export function amount({ value, band, qualifier, unit }: Amount, t: Words["figure"], locale: string): string {
	const single = (n: number) => {
		if (unit === "year") return String(n);
		return t.units[unit]?.(format.number(n, locale)) ?? format.money(n, unit, locale);
	};
	const text =
		value !== undefined
			? single(value)
			: band?.from === undefined
				? t.lessThan(single(band?.to ?? 0))
				: band.to === undefined
					? t.moreThan(single(band.from))
					: t.between(single(band.from), single(band.to));
	return qualifier ? `${t.qualifier[qualifier]} ${text}` : text;
}

/** Formats the date of a figure: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `undated`. */
export const dated = (year: string, t: Words["figure"], locale: string) =>
	year === "undated" ? t.undated : format.date(year, locale);
