import { afterEach, expect, test, vi } from "vitest";
import { authorsDay, today } from "../../../src/check/clock.ts";

afterEach(() => vi.useRealTimers());

test("a new page bears the day of its author's calendar, and the check admits that of the easternmost island", () => {
	const evening = new Date(2026, 5, 30, 22, 15);
	vi.useFakeTimers({ now: evening, toFake: ["Date"] });
	expect(authorsDay()).toBe("2026-06-30");
	const islands = new Date(evening.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
	expect(today({})).toBe(islands);
	expect(today({ SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 31, 12) / 1000) })).toBe("2026-02-01");
});
