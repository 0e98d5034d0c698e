import { pluralIn } from "../plural.ts";

const choose = pluralIn("fr");

/** A number with its noun: `1 ville`, `12 villes`, `1 000 000 de villes`. */
export const counted = (n: number | string, one: string, other: string): string =>
	choose(n, {
		one: `${n} ${one}`,
		many: `${n} ${/^[aeéèêiouyh]/i.test(other) ? "d’" : "de "}${other}`,
		other: `${n} ${other}`,
	});

/** One of two texts by a number that stands elsewhere, or nowhere. */
export const choice = (n: number | string, one: string, other: string): string =>
	choose(n, { one, many: other, other });

/** "de" before a name: `de Lille`, `d’Évry`, `du Caire`. */
export const of = (name: string): string => {
	if (/^Le /.test(name)) return `du ${name.slice(3)}`;
	if (/^Les /.test(name)) return `des ${name.slice(4)}`;
	return /^[aàâäeéèêëiîïoôöœuùûüAÀÂÄEÉÈÊËIÎÏOÔÖŒUÙÛÜ]/.test(name) ? `d’${name}` : `de ${name}`;
};

/** A date with its preposition: `en 2016`, `en novembre 2016`, `le 15 novembre 2016`. */
export const on = (date: string): string => (/^\d{1,2}(?:er)?\s/.test(date) ? `le ${date}` : `en ${date}`);

/** A date behind `depuis`: a day takes its article. */
export const withArticle = (date: string): string => (/^\d{1,2}(?:er)?\s/.test(date) ? `le ${date}` : date);
