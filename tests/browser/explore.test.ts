// Exploring by what Chromium alone does here: downloads, and pages without JavaScript. The journeys themselves are in
// journeys/, for every engine; tests/slow/browser/ looks at what they lead to.

import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { fromDisk, launch, visit } from "./harness.ts";

const dist = inject("dist");
let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

const shown = (page: Page) => page.locator(".directory .cities li:visible");

test("the comparison is saved as a file of its own name", async () => {
	const { page, problems, close } = await visit(browser, `${fromDisk(dist)}compare.html?city=cork&city=wuhan`);
	const waiting = page.waitForEvent("download");
	await page.getByRole("button", { name: "Download as CSV" }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe("compare-cork-wuhan.csv");
	expect(await readFile(await download.path(), "utf8")).toMatch(/^\ufeffcity,country,what,value,/);
	await close();
	expect(problems).toEqual([]);
});

describe("The city list", () => {
	test("stands whole without JavaScript, with the lists that narrow it", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}cities.html?region=africa`, {
			javaScriptEnabled: false,
		});
		expect(await page.locator(".filter").isVisible()).toBe(false);
		expect(await shown(page).count()).toBeGreaterThan(300);
		await page.getByRole("link", { name: "By year of joining" }).click();
		await page.getByRole("link", { name: /^2019/ }).click();
		expect(new URL(page.url()).hash).toBe("#joined-2019");
		await close();
	});
});

describe("The comparison", () => {
	test("says without JavaScript why it is not there, and shows the figures of all cities", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}compare.html?city=cork`, {
			javaScriptEnabled: false,
		});
		expect(await page.locator("noscript").textContent()).toContain("needs JavaScript");
		expect(await page.locator("#compare").isVisible()).toBe(false);
		expect(await page.locator(".all-figures tbody tr").count()).toBeGreaterThan(300);
		await close();
	});
});
