// Exploring by what Chromium alone does here: downloads, pages without JavaScript, axe. The journeys themselves are in
// journeys/, for every engine.

import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
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
const open = (page: Page, facet: string) => page.locator(".facet > summary", { hasText: facet }).click();
const wide = { viewport: { width: 1280, height: 900 } };

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

/** The pages in the states that only a reader's choice brings about. */
const states = [
	"cities.html?region=africa&theme=literacy&sort=population",
	"cities.html?country=IE&region=africa",
	"compare.html?city=cork&city=wuhan&city=hangzhou&city=bristol",
	"compare.html?city=cork&city=nowhere",
];

test.each(["light", "dark"] as const)(
	"axe finds nothing in any state of these pages in %s colours",
	async (colours) => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}index.html`, { ...wide, colorScheme: colours });
		const found: string[] = [];
		for (const state of states) {
			await page.goto(fromDisk(dist) + state);
			for (const facet of ["Country", "Theme", "Award year"]) if (state.startsWith("cities")) await toggle(page, facet);
			// The table of all cities is the same in every state, and axe looks at it with the other pages.
			const { violations } = await new AxeBuilder({ page }).exclude(".all-figures").setLegacyMode().analyze();
			found.push(...violations.map(({ id, nodes }) => `${state}: ${id} at ${nodes[0]?.target.join(" ")}`));
		}
		await close();
		expect(found).toEqual([]);
	},
);

async function toggle(page: Page, facet: string): Promise<void> {
	const details = page.locator(".facet", { has: page.locator("summary", { hasText: facet }) });
	if ((await details.getAttribute("open")) === null) await open(page, facet);
}

test("in no state does a page scroll sideways, from 320 pixels on", async () => {
	const { page, close } = await visit(browser, `${fromDisk(dist)}index.html`);
	const overflowing: string[] = [];
	for (const state of states) {
		await page.goto(fromDisk(dist) + state);
		if (state.startsWith("cities"))
			await page.locator(".filter > details").evaluate((details) => details.setAttribute("open", ""));
		for (const width of [320, 360, 480, 700, 768, 896, 1024, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			const excess = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			if (excess > 0) overflowing.push(`${state} at ${width} px: ${excess} px too wide`);
		}
	}
	await close();
	expect(overflowing).toEqual([]);
});
