import type { Words } from "./en.ts";
import { date, money, number } from "./format.ts";

/** What a statement of a figure says, apart from where it comes from. */
interface Said {
	value?: number | undefined;
	band?: { from?: number | undefined; to?: number | undefined } | undefined;
	qualifier?: keyof Words["figure"]["qualifier"] | undefined;
	/** `people`, `years`, `year`, or a currency code such as `USD`. */
	unit: string;
}

/** A figure as readers see it everywhere: `about 224,004`, `between USD 15,000 and USD 25,000`. */
export function amount({ value, band, qualifier, unit }: Said, t: Words["figure"], locale: string): string {
	const one = (n: number) => {
		if (unit === "year") return String(n);
		if (unit === "people" || unit === "years") return number(n, locale);
		return money(n, unit, locale);
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

/** When a figure holds: a date, or that none is given. */
export const when = (year: string, t: Words["figure"], locale: string) =>
	year === "undated" ? t.undated : date(year, locale);
