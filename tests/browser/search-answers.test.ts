// What the search answers to the golden questions, asked in Chromium over http and from disk.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { siteLanguages } from "../../src/languages.ts";
import { isQuick, proof } from "../breadth.ts";
import { goldenQuestions, isAnswered, type Question, questionLanguages } from "../golden/questions.ts";
import { askChromium, type Shown } from "./ask.ts";
import { type Hosted, host, launchBare, unpacked } from "./harness.ts";

const golden = goldenQuestions();
const queries = golden.map(({ query }) => query);

let browser: Browser;
let site: Hosted;
/** The answers over http, to which all others are compared. */
let reference: Shown[];

beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(inject("dist"))]);
	reference = await askChromium(browser, site.url, queries);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

test("at least 350 golden questions are asked, of ten kinds or more", () => {
	expect(golden.length).toBeGreaterThanOrEqual(350);
	expect(new Set(golden.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
});

/** The questions whose answers are not what they expect, each with what is shown. */
const wrongAnswers = (asked: readonly (Question & { shown: Shown })[]) =>
	asked
		.filter((question) => !question.gap && !isAnswered(question, question.shown))
		.map(({ query, first, all, not, says, english, shown }) => ({
			query,
			expected: { first, all, not, says, english },
			shown: shown.first.slice(0, 3),
			said: shown.said,
			english: shown.english.slice(0, 3),
		}));

test("every golden question finds its page, but for the known gaps", () => {
	const kinds = Map.groupBy(
		golden.map((question, i) => ({ ...question, shown: reference[i]!, answered: isAnswered(question, reference[i]!) })),
		({ kind }) => kind,
	);
	for (const [kind, asked] of kinds) {
		const gaps = asked.filter(({ gap }) => gap).length;
		const answered = asked.filter((question) => question.answered).length;
		console.log(`${kind}: ${answered} of ${asked.length} answered${gaps ? `, ${gaps} known gaps` : ""}`);
	}
	const all = [...kinds.values()].flat();
	expect(wrongAnswers(all)).toEqual([]);
	// A gap that has closed is no gap any more.
	expect(all.filter(({ gap, answered }) => gap && answered).map(({ query }) => query)).toEqual([]);
});

const languages = siteLanguages.filter((language) => questionLanguages.includes(language));

test.each(languages)("every golden question in %s finds its page", async (language) => {
	const asked = goldenQuestions(language);
	expect(asked.length).toBeGreaterThanOrEqual(20);
	const own = asked.map(({ query }) => query);
	const shown = await askChromium(browser, `${site.url}${language}/`, own);
	expect(wrongAnswers(asked.map((question, i) => ({ ...question, shown: shown[i]! })))).toEqual([]);
});

// A part of the questions, of every kind: tests/slow/engines/ asks all of them from disk.
const everyNth =
	(n: number) =>
	(_: unknown, i: number): boolean =>
		i % n === 0;

test("from disk the same first ten stand in the same order", async () => {
	const n = isQuick ? 10 : 3;
	const onDisk = unpacked(inject("dist"));
	const shown = await askChromium(browser, onDisk.url, queries.filter(everyNth(n)));
	await onDisk.close();
	expect(shown).toEqual(reference.filter(everyNth(n)));
});

proof("under a sub-path the same first ten stand in the same order", async () => {
	const below = await host(inject("dist"), "/some/sub-path/");
	const shown = await askChromium(browser, below.url, queries.filter(everyNth(8)));
	await below.close();
	expect(shown).toEqual(reference.filter(everyNth(8)));
});
