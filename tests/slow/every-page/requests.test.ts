// Whom pages ask that are opened from disk. axe.test.ts opens each of them over http, and notes it too.

import { globSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { fromDisk, guarded, type Hosted, host, launch } from "../../browser/harness.ts";

const dist = inject("dist");
const paths = globSync("**/*.html", { cwd: dist }).map((path) => path.replaceAll("\\", "/"));

let browser: Browser;
let site: Hosted;
beforeAll(async () => {
	[browser, site] = await Promise.all([launch(), host(dist)]);
});
afterAll(async () => {
	await Promise.all([browser?.close(), site?.close()]);
});

/** Opens pages, a few at a time, as a reader would: with the pointer on the search field, which loads what it needs. */
async function crawl(root: string, some: readonly string[]): Promise<{ pages: number; foreign: string[] }> {
	const foreign: string[] = [];
	const queue = [...some];
	let pages = 0;
	const context = await guarded(browser, root, foreign);
	await Promise.all(
		Array.from({ length: 4 }, async () => {
			const page = await context.newPage();
			for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
				await page.goto(root + path, { waitUntil: "load" });
				if (pages++ % 20 === 0) await page.locator("form[data-suggest] input, #q").first().focus();
			}
		}),
	);
	await context.close();
	return { pages, foreign };
}

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
