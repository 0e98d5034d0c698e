// Every kind of page in every language besides English: axe in light and dark colours, and no width at which anything leaves the
// window.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { withAxe } from "../../browser/axe.ts";
import { colours, faultsIn } from "../../browser/circumstances.ts";
import { type Hosted, host, launchBare } from "../../browser/harness.ts";
import { kindsIn } from "../../browser/kinds.ts";

let browser: Browser;
let site: Hosted;
let page: Page;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(inject("dist"))]);
	page = await (await browser.newContext()).newPage();
	await withAxe(page);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/** Runs in the page: cuts long lists and tables short. Their rows are made alike, and axe takes minutes for thousands. */
function shorten(): void {
	for (const list of document.querySelectorAll("ul, ol, tbody")) {
		for (const row of [...list.children].slice(12)) row.remove();
	}
}

describe.each(["ar", "es", "fr", "ru", "zh"])("in %s", (language) => {
	test.each(kindsIn(language))("axe finds nothing on %s, and nothing leaves the window", async (path) => {
		const wide: number[] = [];
		await page.goto(site.url + path);
		for (const width of [320, 360, 768, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const isInside = await page.evaluate(
				() => document.documentElement.scrollWidth <= document.documentElement.clientWidth && scrollX === 0,
			);
			if (!isInside) wide.push(width);
		}
		expect(wide).toEqual([]);
		await page.evaluate(shorten);
		expect(await faultsIn(page, colours)).toEqual([]);
	});
});
