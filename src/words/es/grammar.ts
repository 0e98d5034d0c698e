import { pluralIn } from "../plural.ts";

export const plural = pluralIn("es");

/** A number and its noun: `1 ciudad`, `12 ciudades`, `1.000.000 de ciudades`. */
export const count = (n: number | string, one: string, other: string): string =>
	plural(n, { one: `${n} ${one}`, many: `${n} de ${other}`, other: `${n} ${other}` });

const startsWithDay = (date: string) => /^\d{1,2} de /.test(date);
const daysOf = /^(\d{1,2})\s?[–-]\s?(\d{1,2}) de /;

/** A date behind a noun: `de 2016`, `de noviembre de 2016`, `del 15 de noviembre de 2016`, `del 15 al 17 de noviembre de 2016`. */
export function ofDate(date: string): string {
	if (daysOf.test(date)) return date.replace(daysOf, "del $1 al $2 de ");
	return startsWithDay(date) ? `del ${date}` : `de ${date}`;
}

/** When something was done: `en 2016`, `en noviembre de 2016`, `el 15 de noviembre de 2016`, `del 15 al 17 de noviembre de 2016`. */
export function onDate(date: string): string {
	if (daysOf.test(date)) return ofDate(date);
	return startsWithDay(date) ? `el ${date}` : `en ${date}`;
}

/** A date behind `desde` or `hasta`: a day takes its article. */
export const withArticle = (date: string): string => (startsWithDay(date) ? `el ${date}` : date);

/** Until when: `hasta 2016`, `hasta el 15 de noviembre de 2016`. */
export const untilDate = (date: string): string => (startsWithDay(date) ? `hasta el ${date}` : `hasta ${date}`);

/** The article, which Spanish joins to `de` and `a`: `de el municipio` is `del municipio`. */
export const joinArticle = (text: string): string =>
	text.replace(/(^|\s)([Dd])e el (?=\p{L})/gu, "$1$2el ").replace(/(^|\s)([Aa]) el (?=\p{L})/gu, "$1$2l ");
