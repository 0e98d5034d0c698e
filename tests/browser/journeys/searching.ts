// Asking the search, narrowing and sorting what it finds, and reading on from there.

import { expect } from "vitest";
import { type Reader, soon } from "../reader.ts";
import type { Journey } from "./journey.ts";

const state = (reader: Reader) =>
	reader.look(() => document.querySelector<HTMLElement>("#search-results")?.dataset["state"]);
const counted = (reader: Reader) =>
	soon(() => reader.look(() => document.querySelectorAll("#search-filters details").length)).toBeGreaterThan(0);
const status = (reader: Reader) => reader.text("#search-status");

async function search(reader: Reader, query: string): Promise<void> {
	await reader.open(`search.html${query}`);
	await soon(() => state(reader)).toMatch(query === "" ? /idle/ : /done|empty|failed/);
}

/** The number beside each value of a filter. */
const counts = (reader: Reader, key: string) =>
	reader.look(
		(name) =>
			Object.fromEntries(
				[...document.querySelectorAll(`#search-filters [data-filter="${name}"] label`)].map((label) => [
					label.querySelector("input")!.value,
					Number(label.querySelector("span")!.textContent),
				]),
			),
		key,
	);

const sum = (numbers: Record<string, number>) => Object.values(numbers).reduce((all, n) => all + n, 0);

/** Ticks a value of a filter, whose list may be folded. */
async function tick(reader: Reader, value: string): Promise<void> {
	await reader.look((name) => {
		document.querySelector(`#search-filters input[value="${name}"]`)!.closest("details")!.open = true;
	}, value);
	await reader.click(`#search-filters input[value="${value}"]`);
}

export const searching: Journey[] = [
	{
		name: "an empty search offers examples, each of which finds something",
		async run(reader) {
			await search(reader, "");
			expect(await state(reader)).toBe("idle");
			const examples = await reader.look(() =>
				[...document.querySelectorAll<HTMLAnchorElement>("#search-message a")].map((link) => link.search),
			);
			expect(examples.length).toBeGreaterThanOrEqual(4);
			for (const example of examples) {
				await search(reader, example);
				await soon(() => reader.count("#search-results li")).toBeGreaterThan(0);
			}
			await search(reader, "");
			await reader.click("#search-message a");
			await soon(() => state(reader)).toBe("done");
		},
	},
	{
		name: "a result has its title, kind, country, marked words and the sections that matched",
		async run(reader) {
			await search(reader, "?q=learning+neighbourhoods+cork");
			expect(await reader.text("#search-results li h2 a")).toBe("Cork");
			expect(await reader.text("#search-results li .quiet")).toBe("City · Ireland");
			expect(await reader.count("#search-results li mark")).toBeGreaterThan(0);
			expect(await reader.text("#search-results li")).not.toContain("|");
			await reader.click("#search-results .sections a");
			await soon(() => reader.address()).toMatch(/^[a-z]+\/[a-z-]+\.html#[a-z0-9-]+$/);
			await soon(() => reader.count(":target")).toBe(1);
		},
	},
	{
		name: "a misspelt name shows what was searched for instead, and the way back",
		async run(reader) {
			await search(reader, "?q=Hangzou");
			expect(await reader.text("#search-message")).toContain("These are the results for “Hangzhou”.");
			await reader.click("#search-message a", "Search for “Hangzou” as typed");
			await soon(() => reader.address()).toContain("exact");
			await soon(() => reader.texts("#search-message")).not.toContain("These are");
			await soon(() => status(reader)).toBe("Nothing found for “Hangzou”.");
		},
	},
	{
		name: "several cities stand first, with a link that compares them",
		async run(reader) {
			await search(reader, "?q=cork+and+limerick");
			expect((await reader.texts("#search-results h2")).slice(0, 2)).toEqual(["Cork", "Limerick"]);
			await reader.click("#search-message a", "Compare Cork and Limerick");
			await soon(() => reader.address()).toBe("compare.html?city=cork&city=limerick");
		},
	},
	{
		name: "a question is answered by a sentence and a link",
		async run(reader) {
			await search(reader, "?q=award+winners+in+Africa");
			expect(await reader.text("#search-message p")).toMatch(/^Learning City Award, Africa: \d+ cities\. /);
			await reader.click("#search-message p a");
			await soon(() => reader.address()).toMatch(/^cities\.html\?region=africa&award=/);
			await soon(() => reader.text("h1")).toBe("Cities");
		},
	},
	{
		name: "a city of the world is told to be none of the atlas, and those of its country follow",
		async run(reader) {
			await search(reader, "?q=Tokyo");
			expect(await reader.text("#search-message")).toContain(
				"Tokyo is not in the atlas. Cities in the same country (Japan)",
			);
			expect((await reader.texts("#search-results h2"))[0]).toContain("Japan");
			expect(await reader.texts("#search-results h2")).toContain("Okayama");
		},
	},
	{
		name: "Back from a result finds as many results as were shown, and the place among them",
		async run(reader) {
			await search(reader, "?q=library");
			await counted(reader);
			await reader.click("#search-results > p button");
			await soon(() => reader.count("#search-results li")).toBeGreaterThan(20);
			const link = (await reader.texts("#search-results h2 a"))[20]!;
			await reader.click("#search-results h2 a", link);
			await soon(() => reader.address()).not.toContain("search.html");
			await reader.back();
			await soon(() => reader.count("#search-results li")).toBeGreaterThan(20);
			await soon(() => reader.look(() => scrollY)).toBeGreaterThan(500);
		},
	},
	{
		name: "nothing found says so, keeps to the words typed, and leaves the lists in reach",
		async run(reader) {
			await search(reader, "?q=xyzzyqq");
			expect(await state(reader)).toBe("empty");
			expect(await status(reader)).toBe("Nothing found for “xyzzyqq”.");
			expect(await reader.count(".browse a")).toBe(7);
		},
	},
	{
		name: "the number beside a filter is the number of results that choosing it leaves, also when filters combine",
		async run(reader) {
			await search(reader, "?q=university");
			await counted(reader);
			const all = Number(/^\d+/.exec((await status(reader)) ?? ""));
			const kinds = await counts(reader, "kind");
			expect(sum(kinds)).toBe(all);
			await tick(reader, "city");
			await soon(() => status(reader)).toMatch(new RegExp(`^${kinds["city"]} `));
			// Another value of the same filter adds its own: its number has not changed.
			await soon(() => counts(reader, "region").then(sum)).toBe(kinds["city"]);
			expect(await counts(reader, "kind")).toEqual(kinds);
			const [region, n] = Object.entries(await counts(reader, "region")).find(([, count]) => count > 1)!;
			await tick(reader, region);
			await soon(() => status(reader)).toMatch(new RegExp(`^${n} `));
			await soon(() => counts(reader, "kind").then((now) => now["city"])).toBe(n);
		},
	},
	{
		name: "the address holds query, filters and sort, and Back leads through them",
		async run(reader) {
			await search(reader, "?q=festival");
			await counted(reader);
			await tick(reader, "city");
			await soon(() => reader.address()).toContain("kind=city");
			await reader.choose("#sort", "name");
			await soon(() => reader.address()).toContain("sort=name");
			await soon(() => state(reader)).toBe("done");
			const titles = () => reader.texts("#search-results h2");
			const named = await titles();
			expect(named).toEqual([...named].sort(new Intl.Collator("en-GB").compare));
			const here = await reader.address();
			await reader.back();
			await soon(() => reader.address()).toMatch(/kind=city$/);
			await reader.back();
			await soon(() => reader.address()).toMatch(/q=festival$/);
			await search(reader, here.replace("search.html", ""));
			expect(await titles()).toEqual(named);
		},
	},
	{
		name: "by date the newest statement stands first",
		async run(reader) {
			await search(reader, "?q=learning&kind=statement&sort=date");
			const years = (await reader.texts("#search-results .quiet")).map((text) => Number(/\d{4}$/.exec(text)?.[0] ?? 0));
			expect(years.length).toBeGreaterThan(2);
			expect(years).toEqual(years.toSorted((a, b) => b - a));
		},
	},
	{
		name: "a screen reader hears the number of results once",
		async run(reader) {
			await search(reader, "");
			await reader.look(() => {
				const said: string[] = [];
				Object.assign(globalThis, { said });
				for (const region of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) {
					new MutationObserver(() => said.push(region.textContent)).observe(region, {
						childList: true,
						characterData: true,
						subtree: true,
					});
				}
			});
			await reader.click("#q");
			await reader.type("Cork");
			await reader.press("Enter");
			await counted(reader);
			const said = await reader.look(() => (globalThis as unknown as { said: string[] }).said.filter(Boolean));
			expect(said).toHaveLength(1);
			expect(said[0]).toMatch(/^\d+ results for “Cork”$/);
		},
	},
];
