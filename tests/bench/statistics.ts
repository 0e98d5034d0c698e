/** The median. @throws {Error} for no values */
export function median(values: readonly number[]): number {
	if (values.length === 0) throw new Error("There is no median of no values.");
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of the defined values, or `undefined` for none. */
export function medianOfKnown(values: readonly (number | undefined)[]): number | undefined {
	const known = values.filter((value) => value !== undefined);
	return known.length > 0 ? median(known) : undefined;
}

/** A ratio with two digits, such as "2.4×"; empty where a value is undefined. */
export function ratio(value: number | undefined, base: number | undefined): string {
	if (value === undefined || base === undefined || base === 0) return "";
	return `${(value / base).toPrecision(2)}×`;
}

/** The quantile by nearest rank: one of the values. `share` is 0 to 1. */
export const quantile = (values: readonly number[], share: number): number =>
	[...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;
