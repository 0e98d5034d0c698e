// Crashes of a browser in the middle of a test.

import { expect, test } from "vitest";
import { type Engine, restartingEngine } from "../../browser/engines.ts";

/** Browsers of which the first few crash on first use. */
function crashing(count: number) {
	let started = 0;
	const start = async (): Promise<Engine> => {
		const crashes = started++ < count;
		const open = async () => {
			if (crashes) throw new Error("no such window");
		};
		return { name: "Mortal", open, close: async () => undefined } as unknown as Engine;
	};
	return { start, started: () => started };
}
const act = (engine: Engine) => engine.open("about:blank");

test("an engine that crashes is restarted, and the act is retried once", async () => {
	const { start, started } = crashing(1);
	expect(await restartingEngine(start).use(act)).toBeUndefined();
	expect(started()).toBe(2);
});

test("an act during which the engine crashes twice fails", async () => {
	const { start, started } = crashing(2);
	await expect(restartingEngine(start).use(act)).rejects.toThrow("no such window");
	expect(started()).toBe(2);
});

test("an act that fails without a crash is not retried", async () => {
	const { start, started } = crashing(0);
	const fails = restartingEngine(start).use(() => Promise.reject(new Error("1 is not 2")));
	await expect(fails).rejects.toThrow("1 is not 2");
	expect(started()).toBe(1);
});

test("an engine that is not installed is named, and the act does not run", async () => {
	expect(await restartingEngine(async () => "None is here.").use(act)).toBe("None is here.");
});
