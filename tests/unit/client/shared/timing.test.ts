import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { debounce } from "../../../../src/client/shared/debounce.ts";
import { loadOnce } from "../../../../src/client/shared/load-once.ts";

describe("A debounced function", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	test("runs once, when its calls have paused", () => {
		const run = vi.fn();
		const soon = debounce(run, 300);
		soon();
		vi.advanceTimersByTime(200);
		soon();
		vi.advanceTimersByTime(299);
		expect(run).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(run).toHaveBeenCalledOnce();
	});

	test("does not run when it is cancelled", () => {
		const run = vi.fn();
		const soon = debounce(run, 300);
		soon();
		soon.cancel();
		vi.runAllTimers();
		expect(run).not.toHaveBeenCalled();
	});
});

describe("A loader", () => {
	test("runs once for all calls", async () => {
		const load = vi.fn(async () => 1);
		const loaded = loadOnce(load);
		expect(await Promise.all([loaded(), loaded()])).toEqual([1, 1]);
		expect(load).toHaveBeenCalledOnce();
	});

	test("that has failed runs again", async () => {
		const load = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new Error("gone")).mockResolvedValue(1);
		const loaded = loadOnce(load);
		await expect(loaded()).rejects.toThrow("gone");
		expect(await loaded()).toBe(1);
	});
});
