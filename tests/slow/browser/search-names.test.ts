// The search for every city by every name it has, and by names that are misspelt.

import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { askChromium } from "../../browser/ask.ts";
import { type Hosted, host, launchBare } from "../../browser/harness.ts";
import { random } from "../../random.ts";

let browser: Browser;
let site: Hosted;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(inject("dist"))]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

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
	const shown = await askChromium(
		browser,
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

test("nearly every city is among the first three for its names in other languages", async () => {
	const lists = readdirSync("content/names").map(
		(file) => parse(readFileSync(`content/names/${file}`, "utf8").split(/^---$/m)[1]!).cities,
	) as Record<string, Record<string, string>>[];
	const exonyms = lists.flatMap((list) =>
		Object.entries(list).flatMap(([id, names]) =>
			Object.values(names).map((name): [string, string] => [name, `cities/${id}.html`]),
		),
	);
	const some = bearers(exonyms).filter((_, i) => i % 5 === 0);
	expect(await share("names in other languages", some, 3)).toBeGreaterThanOrEqual(0.98);
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
