// Every journey in one engine on two ways in: over http under a path, and from disk. That a site at the root of a host is
// the same, pages.test.ts sees.

import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { sample } from "../breadth.ts";
import { type Engine, restartingEngine } from "./engines.ts";
import { type Hosted, host, unpacked } from "./harness.ts";
import { exploring } from "./journeys/exploring.ts";
import { keyboard } from "./journeys/keyboard.ts";
import { searching } from "./journeys/searching.ts";
import { Reader } from "./reader.ts";

export const ways: [name: string, open: () => Promise<Hosted>][] = [
	["over http under a path", () => host(inject("dist"), "/some/sub-path/")],
	["from disk, in a folder with a difficult name", async () => unpacked(inject("dist"))],
];

export const journeys = [...exploring, ...searching, ...keyboard];

/** Declares the tests of one engine, on all ways in or some. Where it is missing, each says so and does not run. */
export function everywhere(name: string, start: () => Promise<Engine | string>, chosen = ways): void {
	const runner = restartingEngine(start);
	let passed = 0;
	beforeAll(async () => {
		const missing = await runner.use(async () => undefined);
		if (missing) console.log(missing);
	});
	afterAll(() => runner.close());

	describe.each(chosen)("%s", (way, open) => {
		let opened: Hosted;
		beforeAll(async () => {
			opened = await open();
			passed = 0;
			// Of a page that names no icon an engine asks for one, once a site, and is late about it on a busy machine.
			await runner.use((engine) => engine.open(`${opened.url}robots.txt`));
			await new Promise((done) => setTimeout(done, 2000));
		});
		afterAll(async () => {
			// A page that is open still asks for what it has not got yet.
			await runner.use((engine) => engine.open("about:blank"));
			await opened?.close();
			console.log(`${name}, ${way}: ${passed} journeys passed`);
		});

		async function pass(engine: Engine, run: (reader: Reader) => Promise<void>): Promise<void> {
			// A page that is left while it still asks for something complains, and that is no fault of this journey. Of the same
			// site: for any other an engine starts a process.
			await engine.open(`${opened.url}robots.txt`);
			await new Promise((done) => setTimeout(done, 100));
			engine.problems.length = 0;
			await run(new Reader(engine, opened.url));
			expect(engine.problems).toEqual([]);
		}

		for (const { name: journey, run } of sample(journeys, 24)) {
			test(journey, { timeout: 300_000 }, async (context) => {
				const missing = await runner.use((engine) => pass(engine, run));
				if (missing) return context.skip(missing);
				passed++;
			});
		}
	});
}
