import { expect, test } from "vitest";
import { median, medianOfKnown, quantile, ratio } from "../../bench/statistics.ts";

test("a median is the middle value, or the mean of the two in the middle", () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([10, 1, 2, 3])).toBe(2.5);
	expect(() => median([])).toThrow(/no values/);
	expect(medianOfKnown([undefined, 4, undefined])).toBe(4);
	expect(medianOfKnown([undefined])).toBeUndefined();
});

test("a ratio has two digits, and is left out where a value is not known", () => {
	expect(ratio(24, 10)).toBe("2.4×");
	expect(ratio(undefined, 10)).toBe("");
});

test("a quantile is one of the values, and no smaller than the share asked for", () => {
	const values = Array.from({ length: 100 }, (_, i) => 100 - i);
	expect([quantile(values, 0.5), quantile(values, 0.99), quantile([7], 0.99), quantile([], 0.5)]).toEqual([
		50, 99, 7, 0,
	]);
});
