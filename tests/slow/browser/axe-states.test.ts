// axe where a reader's choices change the page: other colours, text of twice the size, a narrow window, and results, filters,
// suggestions and details open. tests/slow/every-page/ has it look at every page as it is delivered.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { withAxe } from "../../browser/axe.ts";
import { circumstances, colours, faultsIn } from "../../browser/circumstances.ts";
import { type Hosted, host, launchBare } from "../../browser/harness.ts";
import { kinds, states, unfold, unfolded } from "../../browser/kinds.ts";

const [, dark] = colours;
const everything = [...colours, ...circumstances];

let browser: Browser;
let site: Hosted;
let page: Page;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(inject("dist"))]);
	page = await (await browser.newContext()).newPage();
	await withAxe(page);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

test.each(kinds)(
	"axe finds nothing on %s in dark and forced colours, with large text and at 320 pixels",
	async (path) => {
		await page.goto(site.url + path);
		expect(await faultsIn(page, [dark!, ...circumstances])).toEqual([]);
	},
);

test.each(states)("axe finds nothing on $path", async ({ path, ready }) => {
	await page.goto(site.url + path);
	await page.locator(ready).first().waitFor({ state: "attached" });
	await unfold(page);
	expect(await faultsIn(page, everything)).toEqual([]);
});

test.each(unfolded)("axe finds nothing on %s, unfolded", async (path) => {
	await page.goto(site.url + path);
	await unfold(page);
	expect(await faultsIn(page, everything)).toEqual([]);
});

test.each([
	["the menu", "about.html", ".menu"],
	["a filter", "cities.html", ".facet"],
])("axe finds nothing with %s open over the page", async (_, path, fold) => {
	await page.goto(site.url + path);
	await page.locator(`${fold} > summary`).first().click();
	expect(await faultsIn(page, everything)).toEqual([]);
	expect(await page.locator(`${fold}[open]`).count()).toBe(1);
});

test.each(["san", "hangzou"])(
	"axe finds nothing with the suggestions for “%s” open under the search box",
	async (text) => {
		await page.goto(`${site.url}about.html`);
		await page.keyboard.press("/");
		await page.keyboard.type(text);
		await page.getByRole("option").nth(2).waitFor();
		await page.keyboard.press("ArrowDown");
		expect(await faultsIn(page, everything)).toEqual([]);
		expect(await page.getByRole("option").nth(2).isVisible()).toBe(true);
	},
);
