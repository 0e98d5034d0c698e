import * as format from "./format.ts";
import type { Words } from "./index.ts";

/** What a figure's statement says of its amount. `unit` is `people`, `years`, `year` or a currency code such as `USD`. */
interface Amount {
	value?: number | undefined;
	band?: { from?: number | undefined; to?: number | undefined } | undefined;
	qualifier?: keyof Words["figure"]["qualifier"] | undefined;
	unit: string;
}

/** The amount as readers see it: `about 224,004`, `between USD 15,000 and USD 25,000`. */
export function amount({ value, band, qualifier, unit }: Amount, t: Words["figure"], locale: string): string {
	const one = (n: number) => {
		if (unit === "year") return String(n);
		return t.units[unit]?.(format.number(n, locale)) ?? format.money(n, unit, locale);
	};
	const text =
		value !== undefined
			? one(value)
			: band?.from === undefined
				? t.lessThan(one(band?.to ?? 0))
				: band.to === undefined
					? t.moreThan(one(band.from))
					: t.between(one(band.from), one(band.to));
	return qualifier ? `${t.qualifier[qualifier]} ${text}` : text;
}

/** The date of a figure as readers see it. Takes `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `undated`. */
export const dated = (year: string, t: Words["figure"], locale: string) =>
	year === "undated" ? t.undated : format.date(year, locale);
