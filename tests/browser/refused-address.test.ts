// A browser that lets no page change its address, as some do for pages opened from disk: what the address would repeat
// the pages know themselves.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { isQuick } from "../breadth.ts";
import { fromDisk, type Hosted, host, launch, watch } from "./harness.ts";

const dist = inject("dist");
let browser: Browser;
let site: Hosted;

beforeAll(async () => {
	[browser, site] = await Promise.all([launch(), host(dist)]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

const ways: [name: string, root: () => string][] = [
	["from disk", () => fromDisk(dist)],
	["over http", () => site.url],
];

describe.skipIf(isQuick).each(ways)("Where the address cannot be changed, %s,", (_, root) => {
	/** Opens a page, does something in it and expects that nothing went wrong. */
	async function inPage(path: string, run: (page: Page) => Promise<void>): Promise<void> {
		const context = await browser.newContext();
		await context.addInitScript(() => {
			const refuse = () => {
				throw new DOMException("The operation is insecure.", "SecurityError");
			};
			Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
		});
		const page = await context.newPage();
		const problems = watch(page, new URL(root()).origin);
		await page.goto(root() + path);
		await run(page);
		expect(problems).toEqual([]);
		await context.close();
	}

	const soon = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 60_000 });
	const status = (page: Page) => page.locator("#search-status").textContent();
	const titles = (page: Page) => page.locator("#search-results h2").allTextContents();
	const ask = async (page: Page, query: string) => {
		await page.fill("#q", query);
		await soon(() => status(page)).toContain(`“${query}”`);
	};
	/** Ticks a kind of pages, and returns the number of results that stood beside it. */
	const tickKind = async (page: Page, kind: string) => {
		const label = page.locator('#search-filters [data-filter="kind"] label', {
			has: page.locator(`[value="${kind}"]`),
		});
		const count = await label.locator("span").textContent();
		await label.locator("input").check();
		return count;
	};
	/** A step to a fragment of the page, which browsers announce as they do Back. */
	const skip = async (page: Page) => {
		await page.locator("a.skip-link").focus();
		await page.keyboard.press("Enter");
		await soon(async () => page.url()).toMatch(/#main$/);
	};

	test("the search answers what is typed, narrowed and sorted", () =>
		inPage("search.html", async (page) => {
			await ask(page, "university");
			const count = await tickKind(page, "city");
			await soon(() => status(page)).toBe(`${count} results for “university”`);
			await page.selectOption("#sort", "name");
			const byName = (names: string[]) => names.toSorted(new Intl.Collator("en-GB").compare);
			await soon(() => titles(page).then((now) => now.join() === byName(now).join())).toBe(true);
			// Another question keeps filter and order.
			await ask(page, "festival");
			await page.keyboard.press("Enter");
			expect(await page.locator('#search-filters [value="city"]').isChecked()).toBe(true);
			expect(await page.locator("#sort").inputValue()).toBe("name");
			expect(new Set(await page.locator("#search-results li > .quiet").allTextContents())).not.toContain("Interview");
			const shown = await titles(page);
			expect(shown).toEqual(byName(shown));
			expect(page.url()).toBe(`${root()}search.html`);
			await skip(page);
			expect(await titles(page)).toEqual(shown);
			expect(await page.locator("#q").inputValue()).toBe("festival");
		}));

	test("the search keeps to the letters typed, and Back leads to the question before", () =>
		inPage("search.html?q=Cork", async (page) => {
			const message = () => page.locator("#search-message").textContent();
			await ask(page, "Hangzou");
			await soon(message).toContain("These are the results for “Hangzhou”.");
			await page.getByText("Search for “Hangzou” as typed").click();
			await soon(() => Promise.resolve(new URL(page.url()).search)).toBe("?q=Hangzou&exact=");
			await soon(message).not.toContain("These are the results for");
			await ask(page, "Limerick");
			await page.goBack();
			await soon(() => titles(page).then(([first]) => first)).toBe("Cork");
		}));

	test("the city list stays narrowed", () =>
		inPage("cities.html", async (page) => {
			await page
				.locator("details", { has: page.locator('[name="region"]') })
				.last()
				.evaluate((each) => each.setAttribute("open", ""));
			await page.locator('[name="region"][value="africa"]').check();
			const shown = page.locator(".directory tr[data-region]:visible");
			const count = await shown.count();
			expect(count).toBeLessThan(100);
			await skip(page);
			expect(await shown.count()).toBe(count);
		}));

	test("the comparison keeps the cities that were added", () =>
		inPage("compare.html?city=cork", async (page) => {
			const heads = () => page.locator(".comparison thead a").allTextContents();
			await page.locator(".comparison table").waitFor();
			await page.locator("#pick").fill("Wuhan");
			await page.locator(".pick [role=option]").click();
			await expect.poll(heads).toEqual(["Cork", "Wuhan"]);
			await skip(page);
			expect(await heads()).toEqual(["Cork", "Wuhan"]);
		}));
});
