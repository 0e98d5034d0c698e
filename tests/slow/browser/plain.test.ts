// Readers whose style sheet did not come. text-browser.test.ts reads the pages in a text browser.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Hosted, host, launchBare } from "../../browser/harness.ts";
import { kinds } from "../../browser/kinds.ts";

let browser: Browser;
let site: Hosted;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(inject("dist"))]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/**
 * Runs in the page: the texts in sight, but for the cities, which the style shows as a list, a table or a map, the
 * labels of their table, which stand in its head on a wide screen, and the sources in the margin, which stand below the text again.
 */
function textsInSight(): string[] {
	const texts: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement!;
		const text = node.nodeValue!.replace(/\s+/g, " ").trim();
		if (
			text &&
			!parent.closest(
				"script, noscript, template, svg, .directory .results, .directory .maps, .city-table .label, .sidenotes",
			) &&
			parent.checkVisibility()
		)
			texts.push(text);
	}
	return texts;
}

test("without the style sheet no text is lost, and none appears that the style had hidden", async () => {
	const page = await browser.newPage();
	const wrong: string[] = [];
	for (const path of kinds) {
		await page.goto(site.url + path);
		const styled = await page.evaluate(textsInSight);
		await page.evaluate(() => {
			for (const sheet of document.styleSheets) sheet.disabled = true;
		});
		const plain = await page.evaluate(textsInSight);
		const rest = [...plain];
		for (const text of styled) {
			const at = rest.indexOf(text);
			if (at < 0) wrong.push(`${path}: “${text.slice(0, 60)}” is lost`);
			else rest.splice(at, 1);
		}
		wrong.push(...rest.map((text) => `${path}: “${text.slice(0, 60)}” appears`));
	}
	await page.close();
	expect(wrong).toEqual([]);
});
