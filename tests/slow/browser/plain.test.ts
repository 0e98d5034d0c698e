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

/** Runs in the page: the texts in sight. */
function textsInSight(): string[] {
	const texts: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement!;
		const text = node.nodeValue!.replace(/\s+/g, " ").trim();
		if (text && !parent.closest("script, noscript, template, svg") && parent.checkVisibility()) texts.push(text);
	}
	return texts;
}

test("without the style sheet no text is lost, and none appears that the style had hidden but a region in a table", async () => {
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
		// In the table of all figures the column of the region gives its room to the figures.
		const doubled =
			path === "compare.html"
				? rest.filter(
						(text) => !/^(?:Region|Africa|A.* the Pacific|Arab States|Europe and.*|Latin America.*)$/.test(text),
					)
				: rest;
		wrong.push(...doubled.map((text) => `${path}: “${text.slice(0, 60)}” appears`));
	}
	await page.close();
	expect(wrong).toEqual([]);
});
