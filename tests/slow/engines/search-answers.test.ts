// The golden questions over http and from disk: every engine shows what Chromium shows over http.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ask, askChromium, type Shown } from "../../browser/ask.ts";
import { type Engine, firefox, restartingEngine, webkit } from "../../browser/engines.ts";
import { type Hosted, host, launchBare, unpacked } from "../../browser/harness.ts";
import { goldenQuestions, questionLanguages } from "../../golden/questions.ts";

/** What is asked in each language, by its folder: in English at the root. */
const asked = new Map(
	[undefined, ...questionLanguages].map((language) => [
		language === undefined ? "" : `${language}/`,
		goldenQuestions(language).map(({ query }) => query),
	]),
);

const onDisk = unpacked(inject("dist"));

let browser: Browser;
let site: Hosted;
/** What Chromium shows over http, by the folder of the language. */
const reference = new Map<string, Shown[]>();
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(inject("dist"))]);
	for (const [folder, queries] of asked) reference.set(folder, await askChromium(browser, site.url + folder, queries));
});
afterAll(() => Promise.all([browser?.close(), site?.close(), onDisk.close()]));

test("Chromium shows the same first ten in the same order from disk", async () => {
	for (const [folder, queries] of asked) {
		expect(await askChromium(browser, onDisk.url + folder, queries), folder).toEqual(reference.get(folder));
	}
});

const engines: [string, () => Promise<Engine | string>][] = [
	["Firefox", firefox],
	["WebKit", webkit],
];

// The other engines ask a third of the questions, of every kind; ALL_QUESTIONS=1 asks them all.
const everyNth = process.env["ALL_QUESTIONS"] ? 1 : 3;
const isAsked = (_: unknown, i: number) => i % everyNth === 0;

for (const [name, start] of engines) {
	const same = `${name} shows the same first ten in the same order, over http and from disk`;
	test(same, { timeout: 900_000 }, async (context) => {
		const runner = restartingEngine(start);
		context.onTestFinished(runner.close);
		const missing = await runner.use(async (engine) => {
			for (const root of [site.url, onDisk.url]) {
				for (const [folder, queries] of asked) {
					await engine.open(`${root}${folder}search.html`);
					const shown = await ask(engine.evaluate, queries.filter(isAsked));
					expect(shown, folder).toEqual(reference.get(folder)!.filter(isAsked));
				}
			}
		});
		if (missing) {
			console.log(missing);
			context.skip(missing);
		}
	});
}
