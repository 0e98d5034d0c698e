// The golden questions in the engines beside Chromium, over http and from disk: they show what Chromium shows.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ask, askChromium, type Shown } from "../../browser/ask.ts";
import { type Engine, firefox, keptEngine, webkit } from "../../browser/engines.ts";
import { fromDisk, type Hosted, host, launch } from "../../browser/harness.ts";
import { goldenQuestions } from "../../golden/questions.ts";

// A third of the questions, of every kind; ALL_QUESTIONS=1 asks them all.
const everyNth = process.env["ALL_QUESTIONS"] ? 1 : 3;
const queries = goldenQuestions()
	.map(({ query }) => query)
	.filter((_, i) => i % everyNth === 0);

// A folder as readers have them: with a space, a number sign and a letter that is not of ASCII.
const folder = mkdtempSync(join(tmpdir(), "atlas-"));
const onDisk = join(folder, "Atlas n° #1 é");

let site: Hosted;
let reference: Shown[];
beforeAll(async () => {
	cpSync(inject("dist"), onDisk, { recursive: true });
	site = await host(inject("dist"));
	const browser = await launch();
	reference = await askChromium(browser, site.url, queries);
	await browser.close();
});
afterAll(async () => {
	await site?.close();
	rmSync(folder, { recursive: true, force: true });
});

const engines: [string, () => Promise<Engine | string>][] = [
	["Firefox", firefox],
	["WebKit", webkit],
];

for (const [name, start] of engines) {
	test(`${name} shows the same first ten in the same order, over http and from disk`, async (context) => {
		const kept = keptEngine(start);
		context.onTestFinished(kept.close);
		const missing = await kept.use(async (engine) => {
			for (const root of [site.url, fromDisk(onDisk)]) {
				await engine.open(`${root}search.html`);
				expect(await ask(engine.evaluate, queries)).toEqual(reference);
			}
		});
		if (missing) {
			console.log(missing);
			context.skip(missing);
		}
	});
}
