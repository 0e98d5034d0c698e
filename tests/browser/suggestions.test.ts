// The suggestions under the search box, where a browser does what keys alone do not: input methods, fingers and narrow windows.

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Hosted, host, launchBare, visit } from "./harness.ts";

let browser: Browser;
let site: Hosted;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(inject("dist"))]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/** Runs a look at a page whose field has the focus. Nothing may go wrong in it. */
async function inField(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
	const { page, problems, close } = await visit(browser, `${site.url}about.html`, options);
	await page.locator("#q").focus();
	await look(page);
	expect(problems).toEqual([]);
	await close();
}

const options = (page: Page) => page.getByRole("option");
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

/** Types as an input method does, which marks what is not yet decided. */
async function compose(page: Page, text: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
}

test("nothing happens while an input method composes", () =>
	inField({}, async (page) => {
		await page.locator("#q").pressSequentially("北");
		await options(page).first().waitFor();
		const before = await options(page).allTextContents();
		await compose(page, "jing");
		await page.waitForTimeout(200);
		expect(await options(page).allTextContents()).toEqual(before);
		await page.keyboard.insertText("京");
		await expect
			.poll(() => options(page).allTextContents())
			.toEqual(["Beijing (北京) China City", "Search for “北京”"]);
	}));

test("on a phone, whose keyboard composes every word, each letter counts, and a tap chooses", () =>
	inField(phone, async (page) => {
		await compose(page, "keny");
		await expect.poll(() => options(page).first().textContent()).toBe("Kenya Country");
		await options(page).first().tap();
		await page.waitForURL(`${site.url}countries/ke.html`);
	}));

test("a tap on the last row searches for what is typed, whatever it is", () =>
	inField(phone, async (page) => {
		await page.locator("#q").fill("music & <b>dance</b>");
		await expect.poll(() => options(page).allTextContents()).toEqual(["Search for “music & <b>dance</b>”"]);
		await options(page).first().tap();
		await page.waitForURL(/search\.html/);
		expect(new URL(page.url()).searchParams.get("q")).toBe("music & <b>dance</b>");
	}));

test("what is suggested without the names is the search", async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.route("**/search/suggestions.js", (route) => route.abort());
	await page.goto(`${site.url}about.html`);
	await page.locator("#q").pressSequentially("cork");
	await expect.poll(() => options(page).allTextContents()).toEqual(["Search for “cork”"]);
	await context.close();
});

test.each([320, 360, 768, 1440])("the list lies below its field and within a window of %i pixels", (width) =>
	inField({ viewport: { width, height: 640 } }, async (page) => {
		for (const text of ["al", "in", "hangzou", "d".repeat(200)]) {
			await page.locator("#q").fill(text);
			await page.getByRole("option", { name: `Search for “${text}”` }).waitFor({ state: "attached" });
			const [list, field] = [await page.getByRole("listbox").boundingBox(), await page.locator("#q").boundingBox()];
			expect(list!.y).toBeGreaterThanOrEqual(field!.y + field!.height);
			expect(list!.x).toBeGreaterThanOrEqual(0);
			expect(list!.x + list!.width).toBeLessThanOrEqual(width);
			const isWide = await page.evaluate(() =>
				[document.documentElement, document.querySelector("[role=listbox]")!].some(
					(each) => each.scrollWidth > each.clientWidth,
				),
			);
			expect(isWide, text).toBe(false);
		}
	}),
);
