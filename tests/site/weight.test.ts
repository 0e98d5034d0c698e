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

test("a city page with its style and script weighs at most 15 kB over the wire, and 6 kB more with its map", () => {
	const [first] = heaviest(/^cities\//);
	console.log(`Heaviest city page: ${first!.path}, ${first!.bytes} bytes`);
	expect(first!.bytes).toBeLessThanOrEqual(21_000);
	const withoutMap = heaviest(/^cities\//).map(({ path, bytes }) => {
		const { html } = pages.find((page) => page.path === path)!;
		const map = zipped(path) - gzipSync(html.replace(/<svg viewBox="0 0 300 200"[\s\S]*?<\/svg>/, "")).length;
		return { path, map, rest: bytes - map };
	});
	expect(withoutMap.filter(({ rest }) => rest > 15_000)).toEqual([]);
	expect(withoutMap.filter(({ map }) => map > 6_000)).toEqual([]);
});

test("a city page asks for three files at most", () => {
	expect(heaviest(/^cities\//).filter(({ requests }) => requests > 3)).toEqual([]);
});

test("the home page weighs at most 60 kB over the wire, its map at most 40 kB", () => {
	const [home] = heaviest(/^index\.html$/);
	console.log(`Home page: ${home!.bytes} bytes`);
	expect(home!.bytes).toBeLessThanOrEqual(60_000);
	const map = /<svg viewBox="0 0 960[\s\S]*?<\/svg>/.exec(pages.find(({ path }) => path === "index.html")!.html)![0];
	expect(gzipSync(map).length).toBeLessThanOrEqual(40_000);
});
