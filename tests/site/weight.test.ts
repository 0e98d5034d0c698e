import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { type BuiltPage, isExternal, pagesOf, references, resolveFrom } from "./html.ts";

const dist = inject("dist");
const pages = pagesOf(dist);
const sizes = new Map<string, number>();

/** Bytes over the wire, gzip. */
function zipped(path: string): number {
	if (!sizes.has(path)) sizes.set(path, gzipSync(readFileSync(join(dist, path))).length);
	return sizes.get(path)!;
}

/** What a page loads by itself: its style sheet and scripts. The icon is the browser's, once for the whole site. */
const loads = (page: BuiltPage) => [
	...new Set(
		references(page)
			.filter(
				({ element, value }) => element.matches("script[src], link[rel=stylesheet], img[src]") && !isExternal(value),
			)
			.map(({ value }) => resolveFrom(page.path, value).file),
	),
];

const weight = (page: BuiltPage) => [page.path, ...loads(page)].reduce((sum, path) => sum + zipped(path), 0);

const heaviest = (pattern: RegExp) =>
	pages
		.filter(({ path }) => pattern.test(path))
		.map((page) => ({ path: page.path, bytes: weight(page), requests: 1 + loads(page).length }))
		.sort((a, b) => b.bytes - a.bytes);

/** The city and the practice that cite the most sources have 0.9 kB more, which their lists take. */
const fullest = ["cities/cork.html", "practices/recife-compaz.html"];
/** 0.3 kB of it lead to the same page in the other languages. */
const limit = (path: string) => (fullest.includes(path) ? 15_850 : 15_300);

test("a city page with its style and script weighs at most 15.3 kB over the wire, and 6 kB more with its map", () => {
	const [first] = heaviest(/^cities\//);
	console.log(`Heaviest city page: ${first!.path}, ${first!.bytes} bytes`);
	expect(first!.bytes).toBeLessThanOrEqual(21_000);
	const withoutMap = heaviest(/^cities\//).map(({ path, bytes }) => {
		const { html } = pages.find((page) => page.path === path)!;
		const map = zipped(path) - gzipSync(html.replace(/<svg viewBox="0 0 300 200"[\s\S]*?<\/svg>/, "")).length;
		return { path, map, rest: bytes - map };
	});
	expect(withoutMap.filter(({ path, rest }) => rest > limit(path))).toEqual([]);
	expect(withoutMap.filter(({ map }) => map > 6_000)).toEqual([]);
});

test("a practice page with its style and script weighs at most 15.3 kB over the wire", () => {
	const all = heaviest(/^practices\//);
	console.log(`Heaviest practice page: ${all[0]!.path}, ${all[0]!.bytes} bytes`);
	expect(all.filter(({ path, bytes }) => bytes > limit(path))).toEqual([]);
});

test("a city page asks for three files at most", () => {
	expect(heaviest(/^cities\//).filter(({ requests }) => requests > 3)).toEqual([]);
});

test("a page of a list weighs at most 90 kB over the wire with its style and scripts", () => {
	const [first] = heaviest(/^(?:cities|years|awards|profiles|(?:themes|regions|countries)\/.+)\.html$/);
	console.log(`Heaviest list: ${first!.path}, ${first!.bytes} bytes`);
	expect(first!.bytes).toBeLessThanOrEqual(90_000);
});

test("the home page weighs at most 60 kB over the wire, its maps at most 40 kB", () => {
	const [home] = heaviest(/^index\.html$/);
	console.log(`Home page: ${home!.bytes} bytes`);
	expect(home!.bytes).toBeLessThanOrEqual(60_000);
	const { html } = pages.find(({ path }) => path === "index.html")!;
	const maps = html.match(/<figure class="map[\s\S]*?<\/figure>/g)!;
	expect(maps.length).toBeGreaterThan(1);
	expect(gzipSync(maps.join("")).length).toBeLessThanOrEqual(40_000);
});
