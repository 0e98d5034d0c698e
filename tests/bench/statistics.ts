/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	if (values.length === 0) throw new Error("There is no median of no values.");
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of those that are known, or undefined where none is. */
export function medianOfKnown(values: readonly (number | undefined)[]): number | undefined {
	const known = values.filter((value) => value !== undefined);
	return known.length > 0 ? median(known) : undefined;
}

/** How many times `base` a value is, such as "2.4×", or nothing where one is not known. */
export function ratio(value: number | undefined, base: number | undefined): string {
	if (value === undefined || base === undefined || base === 0) return "";
	return `${(value / base).toPrecision(2)}×`;
}

/** The value that a share of all values does not exceed. */
export const quantile = (values: readonly number[], share: number): number =>
	[...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;
