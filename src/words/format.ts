/** Dates, numbers and languages in the reader's language, by `Intl`. `locale` is a BCP 47 tag throughout. */

/** A number with the locale's own grouping: `224,004`. */
export const number = (value: number, locale: string) =>
	new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);

/** An amount of money without a fraction: `US$15,000`. `currency` is an ISO 4217 code. */
export const money = (value: number, currency: string, locale: string) =>
	new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "code", maximumFractionDigits: 0 })
		.format(value)
		.replace(/\u00a0/g, " ");

/** A date as precise as it is: `2016`, `November 2016`, `15 November 2016`. Takes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function date(iso: string, locale: string): string {
	const [year = "", month, day] = iso.split("-");
	if (!month) return year;
	const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
	if (day) options.day = "numeric";
	return new Intl.DateTimeFormat(locale, options).format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
}

/** Items joined as a sentence joins them: `a, b and c`. */
export const list = (items: readonly string[], locale: string) =>
	new Intl.ListFormat(locale, { type: "conjunction" }).format(items);

/** The name of a language in the reader's language: `French` for `fr`. */
export const language = (code: string, locale: string) =>
	new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
