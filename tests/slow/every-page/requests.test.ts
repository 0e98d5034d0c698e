// Every page, opened as a reader with a phone of 320 pixels opens it: whether it fits, and whom it asks.

import { globSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { fromDisk, guarded, type Hosted, host, launchBare } from "../../browser/harness.ts";

const dist = inject("dist");
const paths = globSync("**/*.html", { cwd: dist }).map((path) => path.replaceAll("\\", "/"));

let browser: Browser;
let site: Hosted;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(dist)]);
});
afterAll(async () => {
	await Promise.all([browser?.close(), site?.close()]);
});

interface Crawled {
	pages: number;
	/** What was asked of others. */
	foreign: string[];
	tooWide: string[];
}

/** Opens pages, a few at a time, as a reader would: with the pointer on the search field, which loads what it needs. */
async function crawl(root: string, some: readonly string[]): Promise<Crawled> {
	const [foreign, tooWide]: [string[], string[]] = [[], []];
	const queue = [...some];
	let pages = 0;
	const context = await guarded(browser, root, foreign);
	await Promise.all(
		Array.from({ length: 2 }, async () => {
			const page = await context.newPage();
			await page.setViewportSize({ width: 320, height: 800 });
			for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
				await page.goto(root + path, { waitUntil: "load" });
				const excess = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				if (excess > 0) tooWide.push(`${path}: ${excess} px too wide`);
				if (pages++ % 20 === 0) await page.locator("form[data-suggest] input, #q").first().focus();
			}
		}),
	);
	await context.close();
	return { pages, foreign, tooWide };
}

test("every page fits a phone of 320 pixels, and asks no other host", { timeout: 1_800_000 }, async () => {
	const { pages, foreign, tooWide } = await crawl(site.url, paths);
	console.log(`${pages} pages opened over http, ${site.requests.length} requests, ${foreign.length} to another host.`);
	expect(tooWide).toEqual([]);
	expect(foreign).toEqual([]);
	expect(pages).toBe(paths.length);
	expect(site.requests.length).toBeGreaterThan(pages);
});

test("no page that is opened from disk asks for anything outside of its folder", { timeout: 300_000 }, async () => {
	// The page for addresses that do not exist is a host's: its own addresses begin at the root.
	const sample = paths.filter((path) => path !== "404.html").filter((path, i) => i % 20 === 0 || !path.includes("/"));
	const { pages, foreign } = await crawl(fromDisk(dist), sample);
	console.log(`${pages} pages crawled from disk, ${foreign.length} requests beyond the folder.`);
	expect(foreign).toEqual([]);
});

test("a request to another host would be seen, of whatever kind", async () => {
	const foreign: string[] = [];
	const context = await guarded(browser, site.url, foreign);
	const page = await context.newPage();
	// A page without a content policy, which would stop the requests before they are made.
	await page.goto("about:blank");
	await page.setContent(
		'<img src="https://canary.invalid/image"><link rel="stylesheet" href="https://canary.invalid/style">',
	);
	await page.evaluate(async () => {
		navigator.sendBeacon("https://canary.invalid/beacon", "x");
		new WebSocket("wss://canary.invalid/socket");
		await fetch("https://canary.invalid/fetch").catch(() => undefined);
	});
	await expect
		.poll(() =>
			["image", "style", "beacon", "socket", "fetch"].filter((kind) => !foreign.some((each) => each.includes(kind))),
		)
		.toEqual([]);
	await context.close();
});
