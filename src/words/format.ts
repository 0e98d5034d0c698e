// Formats dates, numbers and names in the reader's language, by `Intl`. `locale` is a BCP 47 tag throughout.

/** Memoises a function by its arguments, which must be strings. To create a formatter takes a hundred times as long as to use it. */
function once<A extends string[], T>(create: (...args: A) => T): (...args: A) => T {
	const results = new Map<string, T>();
	return (...args) => {
		const key = args.join(" ");
		if (!results.has(key)) results.set(key, create(...args));
		return results.get(key) as T;
	};
}

const numbers = once((locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const amounts = once(
	(locale: string, currency: string) =>
		new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "code", maximumFractionDigits: 0 }),
);
const sizes = once(
	(locale: string) => new Intl.NumberFormat(locale, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 }),
);
const months = once(
	(locale: string) => new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }),
);
const days = once(
	(locale: string) =>
		new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }),
);
const lists = once((locale: string) => new Intl.ListFormat(locale, { type: "conjunction" }));
const languages = once((locale: string) => new Intl.DisplayNames(locale, { type: "language" }));

/** A number with the locale's grouping of digits: `224,004`. */
export const number = (value: number, locale: string) => numbers(locale).format(value);

/** An amount of money in whole units: `USD 15,000`. `currency` is an ISO 4217 code. */
export const money = (value: number, currency: string, locale: string) =>
	amounts(locale, currency).format(value).replaceAll("\u00a0", " ");

/** The size of a file: `412 kB`, at least `1 kB`. */
export const kilobytes = (bytes: number, locale: string) => sizes(locale).format(Math.max(1, bytes / 1000));

/** A date with the precision of its ISO 8601 form, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: `2016`, `November 2016`, `15 November 2016`. */
export const date = once((iso: string, locale: string): string => {
	const [year = "", month, day] = iso.split("-");
	if (!month) return locale.startsWith("zh") ? `${year}年` : year;
	return asWritten((day ? days : months)(locale).format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`)));
});

/** A Russian date without "г." at its end, as a bare year has none and a full stop may follow; the first of a month in French. */
const asWritten = (date: string) =>
	date
		.replace(/\sг\.$/, "")
		.replace(
			/^1 (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/,
			"1er ",
		);

/** A range of dates without repetition: `21–23 October 2013`. Parameters are those of `date`. */
export function range(from: string, to: string, locale: string): string {
	if (from.length < 10 || to.length < 10) return `${date(from, locale)} – ${date(to, locale)}`;
	const [start, end] = [from, to].map((iso) => new Date(`${iso}T00:00:00Z`)) as [Date, Date];
	return asWritten(days(locale).formatRange(start, end));
}

/** A list in a sentence: `a, b and c`. */
export const list = (items: readonly string[], locale: string) => lists(locale).format(items);

/** The name of a language in the reader's language: `French` for `fr`. */
export const language = (code: string, locale: string) => languages(locale).of(code) ?? code;

const countries = once((locale: string) => new Intl.DisplayNames(locale, { type: "region" }));
/** Languages with many readers in the network. */
const readersLanguages = "fr es pt de it nl pl ru uk tr ar fa zh ja ko vi th id".split(" ");

/** The names of a country in the languages of readers, for search. `code` is ISO 3166-1 alpha-2. */
export const countryNames = (code: string): string[] => [
	...new Set(readersLanguages.flatMap((locale) => countries(locale).of(code) ?? [])),
];

/** Languages with a right-to-left script. */
const rightToLeft = new Set(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The value of the HTML attribute `dir` for a language. */
export const direction = once((locale: string) => (rightToLeft.has(new Intl.Locale(locale).language) ? "rtl" : "ltr"));

/**
 * The attributes of a text in another language than its page: its language and direction, and that the search passes it over, since
 * each text is searched in its own language. None where the languages are the same.
 */
export const foreign = (language: string, locale: string): Record<string, string> =>
	language === locale.slice(0, 2) ? {} : { lang: language, dir: direction(language), "data-pagefind-ignore": "" };

/** Whether a language is written in Latin letters. */
export const isLatin = once((locale: string) => new Intl.Locale(locale).maximize().script === "Latn");
