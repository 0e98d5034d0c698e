// What the search answers, asked in real browsers over http and from disk.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { goldenQuestions } from "../golden/questions.ts";
import { random } from "../random.ts";
import { ask, type Shown } from "./ask.ts";
import { type Engine, firefox, keptEngine, webkit } from "./engines.ts";
import { fromDisk, type Hosted, host, launch, visit } from "./harness.ts";

// A folder as readers have them: with a space, a number sign and a letter that is not of ASCII.
const folder = mkdtempSync(join(tmpdir(), "atlas-"));
const onDisk = join(folder, "Atlas n° #1 é");
const golden = goldenQuestions();
const queries = golden.map(({ query }) => query);

let browser: Browser;
let site: Hosted;
/** Chromium's answers to the golden questions over http, to which all others are compared. */
let reference: Shown[];

/** Asks in Chromium, in a page of its own. */
async function inChromium(root: string, questions: readonly string[]): Promise<Shown[]> {
	const { page, problems, close } = await visit(browser, `${root}search.html`);
	const answers = await ask((expression) => page.evaluate(expression), questions);
	await close();
	expect(problems).toEqual([]);
	return answers;
}

beforeAll(async () => {
	cpSync(inject("dist"), onDisk, { recursive: true });
	[browser, site] = await Promise.all([launch(), host(inject("dist"))]);
	reference = await inChromium(site.url, queries);
});
afterAll(async () => {
	await Promise.all([browser?.close(), site?.close()]);
	rmSync(folder, { recursive: true, force: true });
});

const answers = ({ pages, within }: (typeof golden)[0], { first }: Shown) =>
	pages.length === 0 ? first.length === 0 : first.slice(0, within).some((page) => pages.includes(page));

test("at least 150 golden questions are asked, of ten kinds or more", () => {
	expect(golden.length).toBeGreaterThanOrEqual(150);
	expect(new Set(golden.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
});

test("every golden question finds its page, but for the known gaps", () => {
	const kinds = Map.groupBy(
		golden.map((question, i) => ({ ...question, shown: reference[i]!, answered: answers(question, reference[i]!) })),
		({ kind }) => kind,
	);
	for (const [kind, asked] of kinds) {
		const gaps = asked.filter(({ gap }) => gap).length;
		const answered = asked.filter((question) => question.answered).length;
		console.log(`${kind}: ${answered} of ${asked.length} answered${gaps ? `, ${gaps} known gaps` : ""}`);
	}
	const all = [...kinds.values()].flat();
	const wrong = all.filter(({ gap, answered }) => !gap && !answered);
	expect(wrong.map(({ query, pages, shown }) => ({ query, pages, shown: shown.first.slice(0, 3) }))).toEqual([]);
	// A gap that has closed is no gap any more.
	expect(all.filter(({ gap, answered }) => gap && answered).map(({ query }) => query)).toEqual([]);
});

test("from disk the same first ten stand in the same order", async () => {
	expect(await inChromium(fromDisk(onDisk), queries)).toEqual(reference);
});

test("under a sub-path the same first ten stand in the same order", async () => {
	const below = await host(inject("dist"), "/some/sub-path/");
	const some = queries.filter((_, i) => i % 8 === 0);
	const shown = await inChromium(below.url, some);
	await below.close();
	expect(shown).toEqual(reference.filter((_, i) => i % 8 === 0));
});

const engines: [string, () => Promise<Engine | string>][] = [
	["Firefox", firefox],
	["WebKit", webkit],
];

// The other engines ask a third of the questions, of every kind; ALL_QUESTIONS=1 asks them all.
const everyNth = process.env["ALL_QUESTIONS"] ? 1 : 3;
const isAsked = (_: unknown, i: number) => i % everyNth === 0;

for (const [name, start] of engines) {
	test(`${name} shows the same first ten in the same order, over http and from disk`, async (context) => {
		const kept = keptEngine(start);
		context.onTestFinished(kept.close);
		const missing = await kept.use(async (engine) => {
			for (const root of [site.url, fromDisk(onDisk)]) {
				await engine.open(`${root}search.html`);
				expect(await ask(engine.evaluate, queries.filter(isAsked))).toEqual(reference.filter(isAsked));
			}
		});
		if (missing) {
			console.log(missing);
			context.skip(missing);
		}
	});
}

interface Named {
	query: string;
	pages: string[];
}

/** Every city of the content, with all its names. */
const cities = readdirSync("content/cities").map((file) => {
	const { name, names = [], aliases = [] } = parse(readFileSync(`content/cities/${file}`, "utf8").split(/^---$/m)[1]!);
	return {
		page: `cities/${file.replace(/\.md$/, ".html")}`,
		name: name as string,
		others: [...names.map(({ text }: { text: string }) => text), ...aliases] as string[],
	};
});

/** Names and their cities: some names are borne by several. */
function bearers(pairs: [name: string, page: string][]): Named[] {
	const byName = Map.groupBy(pairs, ([name]) => name.toLowerCase());
	return [...byName.values()].map((same) => ({ query: same[0]![0], pages: same.map(([, page]) => page) }));
}

async function share(what: string, asked: Named[], within: number): Promise<number> {
	const shown = await inChromium(
		site.url,
		asked.map(({ query }) => query),
	);
	const missed = asked.filter(({ pages }, i) => !shown[i]!.first.slice(0, within).some((page) => pages.includes(page)));
	const answered = asked.length - missed.length;
	console.log(
		`${what}: ${answered} of ${asked.length} (${((100 * answered) / asked.length).toFixed(1)}%)`,
		missed
			.slice(0, 8)
			.map(({ query }) => query)
			.join(", "),
	);
	return answered / asked.length;
}

test("every city is the first result for its name", async () => {
	expect(await share("names", bearers(cities.map(({ name, page }) => [name, page])), 1)).toBe(1);
});

test("every city is the first result for its native and its other names", async () => {
	const names = cities.flatMap(({ others, page }) => others.map((name): [string, string] => [name, page]));
	expect(await share("native and other names", bearers(names), 1)).toBe(1);
});

/** A name with one letter exchanged, left out, put in or swapped with the next. */
function misspelt(name: string, next: () => number): string {
	const at = Math.floor(next() * name.length);
	const letter = String.fromCharCode(97 + Math.floor(next() * 26));
	const [before, own, after] = [name.slice(0, at), name[at] ?? "", name.slice(at + 1)];
	const ways = [before + letter + after, before + after, before + letter + own + after];
	if (after) ways.push(before + after[0] + own + after.slice(1));
	return ways[Math.floor(next() * ways.length)]!;
}

const plain = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

test("with one wrong letter nearly every city is among the first three", async () => {
	const next = random(1);
	const some = cities.filter((_, i) => i % 2 === 0);
	const asked = some.map(({ name, page }) => ({ query: misspelt(plain(name), next), pages: [page] }));
	expect(await share("one wrong letter", asked, 3)).toBeGreaterThanOrEqual(0.97);
});

test("with two wrong letters most cities of five letters or more are among the first three", async () => {
	const next = random(2);
	const some = cities.filter(({ name }, i) => i % 2 === 1 && name.length >= 5);
	const asked = some.map(({ name, page }) => ({ query: misspelt(misspelt(plain(name), next), next), pages: [page] }));
	expect(await share("two wrong letters", asked, 3)).toBeGreaterThanOrEqual(0.93);
});
