export const sortKeys = ["name", "country", "joined", "award", "population", "voices"] as const;
export type SortKey = (typeof sortKeys)[number];
export type NumberKey = Exclude<SortKey, "name" | "country">;

/** What a city is sorted by. A number that the atlas lacks is not there. */
export interface Sortable {
	country: string;
	numbers: Readonly<Record<NumberKey, number | undefined>>;
}

export const isNumberKey = (key: SortKey): key is NumberKey => key !== "name" && key !== "country";

/** Those of which a reader looks for the largest first. Years of joining begin with the oldest. */
const isDescending = (key: SortKey) => key === "award" || key === "population" || key === "voices";

/** The direction in which an order runs, as `aria-sort` names it. */
export const directionOf = (key: SortKey, isReversed: boolean) =>
	isDescending(key) === isReversed ? "ascending" : "descending";

/**
 * Sorts cities. Ties keep their order.
 *
 * @param cities  sorted by name
 * @param compare  compares the names of countries
 * @returns those with what they are sorted by, and those without it, which stay sorted by name
 */
export function sortCities<T extends Sortable>(
	cities: readonly T[],
	key: SortKey,
	isReversed: boolean,
	compare: (a: string, b: string) => number,
): { known: T[]; unknown: T[] } {
	if (key === "name") return { known: isReversed ? [...cities].reverse() : [...cities], unknown: [] };
	const sign = directionOf(key, isReversed) === "ascending" ? 1 : -1;
	if (!isNumberKey(key)) {
		return { known: [...cities].sort((a, b) => sign * compare(a.country, b.country)), unknown: [] };
	}
	const number = (city: T) => city.numbers[key];
	return {
		known: cities.filter((city) => number(city) !== undefined).sort((a, b) => sign * (number(a)! - number(b)!)),
		unknown: cities.filter((city) => number(city) === undefined),
	};
}
