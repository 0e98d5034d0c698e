import { test } from "vitest";

/**
 * Whether `npm test` runs, which guides the person at work: it takes samples, and leaves proofs out. Everything else, a single file
 * too, tests all there is.
 */
export const isQuick = process.env["QUICK"] === "1";

/** The language that `npm test` builds beside English: one that is read from the right. */
export const quickLanguage = "ar";

/** All of a list, or in `npm test` a number of its items, spread evenly over it. */
export const sample = <T>(items: readonly T[], count: number): T[] =>
	isQuick && items.length > count
		? Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!)
		: [...items];

/** A test that proves what another one shows: the same over another way in, or of many more cases. `npm test` leaves it out. */
export const proof = test.skipIf(isQuick);
