// axe on each kind of page, in light and in dark colours; in light ones only with `npm test`. tests/slow/ has it look at every
// page, and in other circumstances.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { isQuick, sample } from "../breadth.ts";
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

/**
 * Runs in the page: cuts lists and tables short, to a dozen rows of a kind and at least one. Rows of a kind are made alike, and axe
 * takes minutes for thousands.
 *
 * @param inAll  counts the rows of the whole page together, and not those of each list
 */
function shorten(inAll: boolean): void {
	const seen = new Map<string, number>();
	for (const list of document.querySelectorAll("ul, ol, tbody")) {
		if (!inAll) seen.clear();
		for (const row of [...list.children]) {
			const kind = `${list.localName}.${list.className} ${row.className}`;
			const count = 1 + (seen.get(kind) ?? 0);
			seen.set(kind, count);
			if (count > 12 && row !== list.firstElementChild) row.remove();
		}
	}
}

test.each(kinds)("axe finds nothing on %s", async (path) => {
	await page.goto(site.url + path);
	await page.evaluate(shorten, isQuick);
	expect(await faultsIn(page, sample(colours, 1))).toEqual([]);
});
