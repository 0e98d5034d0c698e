// The search page itself: its states, filters, address, keyboard and voice.

import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { fromDisk, type Hosted, host, launch, type Visit, visit } from "./harness.ts";

const dist = inject("dist");
let browser: Browser;
let site: Hosted;

beforeAll(async () => {
	[browser, site] = await Promise.all([launch(), host(dist)]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

const state = (page: Page, name: string) =>
	page.waitForSelector(`#search-results[data-state="${name}"]`, { state: "attached", timeout: 60_000 });
const counted = (page: Page) => page.waitForSelector("#search-filters details", { state: "attached", timeout: 60_000 });
const status = (page: Page) => page.locator("#search-status").textContent();

async function search(query: string, root = site.url): Promise<Visit> {
	const opened = await visit(browser, `${root}search.html${query}`);
	await opened.page.waitForFunction(
		() => document.querySelector<HTMLElement>("#search-results")!.dataset["state"] !== "loading",
	);
	return opened;
}

/** The number beside each value of a filter. */
const counts = (page: Page, key: string): Promise<Record<string, number>> =>
	page
		.locator(`#search-filters [data-filter="${key}"] label`)
		.evaluateAll((labels) =>
			Object.fromEntries(
				labels.map((label) => [label.querySelector("input")!.value, Number(label.querySelector("span")!.textContent)]),
			),
		);

const results = (page: Page) => page.locator("#search-results li").count();
const total = async (page: Page) => Number(/^\d+|^One/.exec((await status(page)) ?? "")?.[0].replace("One", "1"));

test("an empty search offers examples, each of which finds something", async () => {
	const { page, problems, close } = await search("");
	await state(page, "idle");
	const examples = await page
		.locator("#search-message a")
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	expect(examples.length).toBeGreaterThanOrEqual(4);
	for (const example of examples) {
		await page.goto(example);
		await state(page, "done");
		expect(await results(page)).toBeGreaterThan(0);
	}
	expect(problems).toEqual([]);
	await close();
});

test("a result has its title, kind, country, marked words and the sections that matched", async () => {
	const { page, close } = await search("?q=learning+neighbourhoods+cork");
	const first = page.locator("#search-results li").first();
	expect(await first.locator("h3 a").textContent()).toBe("Cork");
	expect(await first.locator(".quiet").textContent()).toBe("City · Ireland");
	expect(await first.locator("mark").count()).toBeGreaterThan(0);
	expect(await first.textContent()).not.toContain("|");
	const section = first.locator(".sections a").first();
	await section.click();
	await page.waitForURL(/cities\/cork\.html#[a-z0-9-]+$/);
	await page.locator(":target").waitFor();
	await close();
});

test("a misspelt name shows what was searched for instead, and the way back", async () => {
	const { page, close } = await search("?q=Hangzou");
	await state(page, "done");
	expect(await page.locator("#search-message").textContent()).toContain("Showing results for Hangzhou.");
	await page.getByRole("link", { name: "Search instead for “Hangzou”" }).click();
	await page.waitForURL(/exact/);
	await page.waitForFunction(() => !document.querySelector("#search-message")!.textContent.includes("Showing"));
	await close();
});

test("nothing found says so, keeps to the words typed, and leaves the lists in reach", async () => {
	const { page, problems, close } = await search("?q=xyzzyqq");
	await state(page, "empty");
	expect(await status(page)).toBe("Nothing was found for “xyzzyqq”.");
	expect(await page.locator(".browse a").count()).toBe(5);
	expect(problems).toEqual([]);
	await close();
});

test("the number beside a filter is the number of results that choosing it leaves, also when filters combine", async () => {
	const { page, close } = await search("?q=university");
	await counted(page);
	const all = await total(page);
	const kinds = await counts(page, "kind");
	expect(Object.values(kinds).reduce((sum, n) => sum + n, 0)).toBe(all);

	await page.locator('#search-filters input[value="City"]').check();
	await page.waitForFunction(
		(n) => document.querySelector("#search-status")!.textContent.startsWith(`${n} `),
		kinds["City"],
	);
	// Another value of the same filter adds its own: its number has not changed.
	await page.waitForTimeout(300);
	expect(await counts(page, "kind")).toEqual(kinds);
	const regions = await counts(page, "region");
	expect(Object.values(regions).reduce((sum, n) => sum + n, 0)).toBe(kinds["City"]);

	const [region, n] = Object.entries(regions).find(([, count]) => count > 1)!;
	await page.locator(`#search-filters input[value="${region}"]`).check();
	await page.waitForFunction(
		(count) => document.querySelector("#search-status")!.textContent.startsWith(`${count} `),
		n,
	);
	await page.waitForTimeout(300);
	const [other, more] = Object.entries(await counts(page, "region")).find(([name]) => name !== region)!;
	await page.locator(`#search-filters input[value="${other}"]`).check();
	await page.waitForFunction(
		(count) => document.querySelector("#search-status")!.textContent.startsWith(`${count} `),
		n + more,
	);
	await close();
});

test("the address holds query, filters and sort, and Back leads through them", async () => {
	const { page, close } = await search("?q=festival");
	await counted(page);
	await page.locator('#search-filters input[value="City"]').check();
	await page.waitForURL(/kind=City/);
	await page.locator("#sort").selectOption("name");
	await page.waitForURL(/sort=name/);
	await state(page, "done");
	const named = await page.locator("#search-results h3").allTextContents();
	expect(named).toEqual([...named].sort(new Intl.Collator("en-GB").compare));
	const here = page.url();
	await page.goBack();
	await page.waitForURL(/kind=City$/);
	await page.goBack();
	await page.waitForURL(/q=festival$/);
	await page.goto(here);
	await state(page, "done");
	expect(await page.locator("#search-results h3").allTextContents()).toEqual(named);
	expect(await page.locator("#sort").inputValue()).toBe("name");
	await close();
});

test("by date the newest interview stands first among the interviews", async () => {
	const { page, close } = await search("?q=learning&kind=Statement&sort=date");
	await state(page, "done");
	const dates = await page.locator("#search-results .quiet").allTextContents();
	const years = dates.map((text) => Number(/\d{4}$/.exec(text)?.[0] ?? 0));
	expect(years.length).toBeGreaterThan(2);
	expect(years).toEqual([...years].sort((a, b) => b - a));
	await close();
});

test("the whole page works by keyboard, from the slash to a result and back to the field", async () => {
	const { page, close } = await search("");
	await page.locator("h1").click();
	await page.keyboard.press("/");
	await page.keyboard.type("limerick");
	await page.keyboard.press("Enter");
	await state(page, "done");
	const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
	await page.keyboard.press("ArrowDown");
	expect(await focused()).toBe("Limerick");
	await page.keyboard.press("ArrowDown");
	expect(await focused()).not.toBe("Limerick");
	await page.keyboard.press("ArrowUp");
	await page.keyboard.press("ArrowUp");
	expect(await focused()).toBe("q");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Escape");
	expect(await focused()).toBe("q");
	await page.keyboard.press("Escape");
	expect(await focused()).not.toBe("q");
	await page.keyboard.press("Control+k");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await page.waitForURL(/cities\/limerick\.html$/);
	await close();
});

test("a screen reader hears the number of results once", async () => {
	const { page, close } = await search("");
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(globalThis, { said });
		for (const region of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) {
			new MutationObserver(() => said.push(region.textContent)).observe(region, {
				childList: true,
				characterData: true,
				subtree: true,
			});
		}
	});
	await page.fill("#q", "Cork");
	await page.keyboard.press("Enter");
	await counted(page);
	const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.filter(Boolean));
	expect(said).toHaveLength(1);
	expect(said[0]).toMatch(/^\d+ results for “Cork”$/);
	await close();
});

/** What axe finds: in light colours by every rule, in dark by those about colour, the only ones that differ. */
async function violations(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: "light" });
	const light = await new AxeBuilder({ page }).setLegacyMode().analyze();
	await page.emulateMedia({ colorScheme: "dark" });
	const dark = await new AxeBuilder({ page }).withRules(["color-contrast"]).setLegacyMode().analyze();
	return [...light.violations, ...dark.violations].map(({ id, nodes }) => `${id} at ${nodes[0]?.target}`);
}

test("axe finds nothing with results and filters, with a mended word, and with nothing found", async () => {
	for (const query of ["?q=learning+festival", "?q=Hangzou", "?q=xyzzyqq"]) {
		const { page, close } = await search(query);
		if (!query.includes("xyz")) await counted(page);
		expect(await violations(page), query).toEqual([]);
		await close();
	}
});

test("an index that cannot be read says which file failed, and a second try can succeed", async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.route("**/*.pf_meta", (route) => route.abort());
	await page.goto(`${site.url}search.html?q=Cork`);
	await state(page, "failed");
	expect(await status(page)).toMatch(/could not be read: pagefind\/pagefind\.en_\w+\.pf_meta/);
	expect(await page.locator(".browse a").first().isVisible()).toBe(true);
	await page.unroute("**/*.pf_meta");
	await page.getByRole("button", { name: "Try again" }).click();
	await state(page, "done");
	await context.close();
});

test("from disk a missing part of the index says so, too", async () => {
	const folder = mkdtempSync(join(tmpdir(), "atlas-"));
	cpSync(dist, folder, { recursive: true });
	rmSync(join(folder, "search/disk/index"), { recursive: true });
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${fromDisk(folder)}search.html?q=Cork`);
	await state(page, "failed");
	expect(await status(page)).toMatch(/could not be read: search\/disk\/index\//);
	await context.close();
	rmSync(folder, { recursive: true });
});

test("a slow index shows that it is searching", async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.route("**/*.pf_index", async (route) => {
		await new Promise((done) => setTimeout(done, 700));
		await route.continue();
	});
	await page.goto(`${site.url}search.html?q=Cork`);
	await state(page, "loading");
	expect(await page.locator("#search-message").textContent()).toBe("Searching…");
	await state(page, "done");
	await context.close();
});

test("without JavaScript the page says why it cannot search, and leads to the lists", async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site.url}search.html?q=Cork`);
	expect(await page.locator("noscript p").textContent()).toMatch(/needs JavaScript/);
	expect(await page.locator(".browse a").count()).toBe(5);
	await context.close();
});

for (const [where, root] of [
	["over http", () => site.url],
	["from disk", () => fromDisk(dist)],
] as const) {
	test(`the box in the header lists cities as one types, ${where}`, async () => {
		const { page, problems, close } = await visit(browser, `${root()}about.html`);
		await page.locator("h1").click();
		await page.keyboard.press("/");
		await page.keyboard.type("hangch");
		const field = page.getByRole("combobox");
		const option = page.getByRole("option", { name: /Hangzhou \(Hangchow\)/ });
		await option.waitFor();
		expect(await field.getAttribute("aria-expanded")).toBe("true");
		await page.keyboard.press("ArrowDown");
		expect(await option.getAttribute("aria-selected")).toBe("true");
		expect(await field.getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"));
		// From disk, axe itself would fetch the style sheet, and be refused.
		if (where === "over http") expect(await violations(page)).toEqual([]);
		await page.keyboard.press("Escape");
		expect(await field.getAttribute("aria-expanded")).toBe("false");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.waitForURL(/cities\/hangzhou\.html$/);
		expect(problems).toEqual([]);
		await close();
	});
}

test("the first result costs at most 180 kB over the wire, and the next one 90 kB", async () => {
	const own = await host(dist);
	const { page, close } = await search("?q=hangzhou", own.url);
	await state(page, "done");
	const first = own.requests.reduce((sum, { bytes }) => sum + bytes, 0);
	const before = own.requests.length;
	await page.fill("#q", "libraries in cork");
	await page.keyboard.press("Enter");
	await page.waitForFunction(() => document.querySelector("#search-status")!.textContent.includes("cork"));
	const second = own.requests.slice(before).reduce((sum, { bytes }) => sum + bytes, 0);
	console.log(`First result: ${first} bytes over the wire, second query: ${second} bytes`);
	expect(first).toBeLessThanOrEqual(180_000);
	expect(second).toBeLessThanOrEqual(90_000);
	await close();
	await own.close();
});

test("from disk a query reads only the parts of the index that it needs", async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const read: string[] = [];
	page.on("request", (request) => read.push(decodeURIComponent(request.url())));
	const start = Date.now();
	await page.goto(`${fromDisk(dist)}search.html?q=hangzhou`);
	await state(page, "done");
	const took = Date.now() - start;
	const bytes = read.reduce((sum, url) => sum + readFileSync(new URL(url.replace(/\?.*$/, ""))).length, 0);
	console.log(`First result from disk: ${bytes} bytes in ${read.length} files, ${took} ms`);
	expect(read.filter((url) => url.includes("/disk/index/")).length).toBeLessThanOrEqual(2);
	expect(read.some((url) => url.includes("vocabulary"))).toBe(false);
	expect(bytes).toBeLessThanOrEqual(420_000);
	await context.close();
});
