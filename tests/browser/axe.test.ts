// axe on each kind of page, in light and in dark colours. tests/slow/ has it look at every page, and in other circumstances.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { withAxe } from "./axe.ts";
import { colours, faultsIn } from "./circumstances.ts";
import { type Hosted, host, launchBare } from "./harness.ts";
import { kinds } from "./kinds.ts";

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

test.each(kinds)("axe finds nothing on %s", async (path) => {
	await page.goto(site.url + path);
	await page.evaluate(shorten);
	expect(await faultsIn(page, colours)).toEqual([]);
});
