// What becomes of a browser that dies in the middle of a test.

import { expect, test } from "vitest";
import { type Engine, keptEngine } from "../../browser/engines.ts";

/** Browsers of which the first few die when they are used. */
function mortal(deaths: number) {
	let started = 0;
	const start = async (): Promise<Engine> => {
		const dies = started++ < deaths;
		const open = async () => {
			if (dies) throw new Error("no such window");
		};
		return { name: "Mortal", open, close: async () => undefined } as unknown as Engine;
	};
	return { start, started: () => started };
}
const act = (engine: Engine) => engine.open("about:blank");

test("one that dies is started again and asked once more", async () => {
	const { start, started } = mortal(1);
	expect(await keptEngine(start).use(act)).toBeUndefined();
	expect(started()).toBe(2);
});

test("an act over which it dies twice has failed", async () => {
	const { start, started } = mortal(2);
	await expect(keptEngine(start).use(act)).rejects.toThrow("no such window");
	expect(started()).toBe(2);
});

test("an act that fails in a browser that lives has failed at once", async () => {
	const { start, started } = mortal(0);
	const fails = keptEngine(start).use(() => Promise.reject(new Error("1 is not 2")));
	await expect(fails).rejects.toThrow("1 is not 2");
	expect(started()).toBe(1);
});

test("one that is not there is named, and nothing is done", async () => {
	expect(await keptEngine(async () => "None is here.").use(act)).toBe("None is here.");
});
