// Every page, opened once as a reader opens it: what axe finds, whether it fits a phone, and whom it asks.

import { globSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { runningAxeOnce, violations, withAxe } from "../../browser/axe.ts";
import { everyRule } from "../../browser/circumstances.ts";
import { guarded, type Hosted, host, launch } from "../../browser/harness.ts";

const dist = inject("dist");
const paths = globSync("**/*.html", { cwd: dist }).map((path) => path.replaceAll("\\", "/"));
// Booklets are made of the parts of other pages, each as long as dozens of them: print.test.ts has axe look at one of
// each kind.
const forAxe = (path: string) => !path.startsWith("booklets/");

let browser: Browser;
let site: Hosted;
beforeAll(async () => {
	[browser, site] = await Promise.all([launch(runningAxeOnce), host(dist)]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

test("every page is sound by axe, fits a phone of 320 pixels, and asks no other host", {
	timeout: 1_800_000,
}, async () => {
	const [faults, tooWide, foreign]: [string[], string[], string[]] = [[], [], []];
	const waiting = [...paths];
	let [looks, opened] = [0, 0];
	async function look(page: Page, path: string): Promise<void> {
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.goto(site.url + path);
		opened++;
		if (forAxe(path)) {
			faults.push(...(await violations(page, everyRule)).map((fault) => `${path}: ${fault}`));
			looks++;
		}
		await page.setViewportSize({ width: 320, height: 800 });
		const excess = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		if (excess > 0) tooWide.push(`${path}: ${excess} px too wide`);
		// What the search box loads is asked for as soon as it is entered.
		if (opened % 20 === 0) await page.locator("form[data-suggest] input, #q").first().focus();
	}
	// Two pages at a time: as many as the machines that run this have cores.
	await Promise.all(
		[1, 2].map(async () => {
			const context = await guarded(browser, site.url, foreign);
			const page = await context.newPage();
			await withAxe(page);
			for (let path = waiting.pop(); path; path = waiting.pop()) await look(page, path);
			await context.close();
		}),
	);
	console.log(
		`${opened} pages opened over http, ${site.requests.length} requests, ${foreign.length} to another host; ` +
			`axe looked ${looks} times, ${faults.length} faults`,
	);
	expect(faults).toEqual([]);
	expect(tooWide).toEqual([]);
	expect(foreign).toEqual([]);
	expect(opened).toBe(paths.length);
	expect(site.requests.length).toBeGreaterThan(opened);
});
