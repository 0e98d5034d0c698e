// axe on each kind of page: in both colours, in forced ones, with text of twice the size and in a narrow window, and where
// results, filters, suggestions and details are open. tests/slow/every-page/ looks at all the others.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { runningAxeOnce, violations, withAxe } from "./axe.ts";
import { type Circumstance, circumstances, colours } from "./circumstances.ts";
import { type Hosted, host, launch } from "./harness.ts";
import { kinds, states, unfolded } from "./kinds.ts";

let browser: Browser;
let site: Hosted;
beforeAll(async () => {
	[browser, site] = await Promise.all([launch(runningAxeOnce), host(inject("dist"))]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

async function open({ context }: Circumstance): Promise<Page> {
	const page = await (await browser.newContext(context)).newPage();
	await withAxe(page);
	return page;
}

async function faults(page: Page, { large = false, rules }: Circumstance): Promise<string[]> {
	if (large) {
		await page.evaluate(() => {
			const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
			document.documentElement.style.fontSize = `${2 * size}px`;
		});
	}
	return violations(page, rules);
}

let runs = 0;
afterAll(() => console.log(`axe looked ${runs} times at states of pages`));

test.each([...colours, ...circumstances])("axe finds nothing on any kind of page with $name", async (circumstance) => {
	const page = await open(circumstance);
	const found: string[] = [];
	for (const path of kinds) {
		await page.goto(site.url + path);
		found.push(...(await faults(page, circumstance)).map((fault) => `${path}: ${fault}`));
		runs++;
	}
	await page.context().close();
	expect(found).toEqual([]);
});

test.each([...colours, ...circumstances])(
	"axe finds nothing with results, filters, suggestions and details open, with $name",
	async (circumstance) => {
		const page = await open(circumstance);
		const found: string[] = [];
		const look = async (what: string) => {
			found.push(...(await faults(page, circumstance)).map((fault) => `${what}: ${fault}`));
			runs++;
		};
		const unfold = () =>
			page.evaluate(() => {
				for (const details of document.querySelectorAll("details")) details.open = true;
			});
		for (const { path, ready } of states) {
			await page.goto(site.url + path);
			await page.locator(ready).first().waitFor({ state: "attached" });
			await unfold();
			await look(path);
		}
		for (const path of unfolded) {
			await page.goto(site.url + path);
			await unfold();
			await look(`${path}, unfolded`);
		}
		await page.goto(`${site.url}about.html`);
		await page.keyboard.press("/");
		await page.keyboard.type("san");
		await page.getByRole("option").nth(2).waitFor();
		await page.keyboard.press("ArrowDown");
		await look("about.html, with the list of cities open");
		await page.context().close();
		expect(found).toEqual([]);
	},
);
