// The search page by what Chromium alone does here: requests that fail or are slow, their weight, pages without
// JavaScript, axe. The journeys themselves are in journeys/, for every engine.

import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { searchBaseline } from "../../src/baseline.ts";
import { proof, sample } from "../breadth.ts";
import { fromDisk, type Hosted, host, launchBare, type Visit, visit } from "./harness.ts";

const dist = inject("dist");
let browser: Browser;
let site: Hosted;

beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(dist)]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

const state = (page: Page, name: string) =>
	page.waitForSelector(`#search-results[data-state="${name}"]`, { state: "attached", timeout: 60_000 });
const status = (page: Page) => page.locator("#search-status").textContent();

async function search(query: string, root = site.url): Promise<Visit> {
	const opened = await visit(browser, `${root}search.html${query}`);
	await opened.page.waitForFunction(
		() => document.querySelector<HTMLElement>("#search-results")!.dataset["state"] !== "loading",
	);
	return opened;
}

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

proof("in a tab that has outlived a release, a second try gets the files of the new one", async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	// The engine holds the name of the index's first file: one of an earlier release names a file that is gone.
	const stale = async (route: Route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replace(/en_[0-9a-f]{10}/g, "en_0123456789") });
	};
	await page.route("**/search/engine.js", stale, { times: 1 });
	await page.goto(`${site.url}search.html?q=Limerick&region=${encodeURIComponent("Europe and North America")}`);
	await state(page, "failed");
	expect(await status(page)).toContain("pagefind.en_0123456789.pf_meta");
	await page.getByRole("button", { name: "Try again" }).click();
	await state(page, "done");
	expect(await page.locator("#search-results h2").first().textContent()).toBe("Limerick");
	await expect.poll(() => page.locator("#search-filters :checked").count()).toBe(1);
	await context.close();
});

const typed: [by: string, parts: string[], whole: string][] = [
	["a pause after a space", ["learning ", "city"], "learning city"],
	["a phone's keyboard, which puts a space behind each word", ["Cork ", "festival"], "Cork festival"],
	["a phrase", ['"lifelong ', 'learning"'], '"lifelong learning"'],
	["an ideographic space", ["北京\u3000", "上海"], "北京\u3000上海"],
];

test.each(sample(typed, 1))("the field keeps what is typed: %s", async (_, parts, whole) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${site.url}search.html`);
	await page.locator("#q").focus();
	for (const part of parts) {
		await page.keyboard.insertText(part);
		await page.waitForTimeout(500);
	}
	expect(await page.locator("#q").inputValue()).toBe(whole);
	await expect.poll(() => status(page)).toContain(whole.trim());
	await context.close();
});

test("an input method is not cut off while it composes", async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${site.url}search.html`);
	await page.locator("#q").focus();
	const session = await context.newCDPSession(page);
	const compose = (text: string) =>
		session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
	await compose("bei ");
	await page.waitForTimeout(500);
	await compose("bei jing");
	await session.send("Input.insertText", { text: "北京" });
	await expect.poll(() => status(page)).toContain("北京");
	expect(await page.locator("#q").inputValue()).toBe("北京");
	await context.close();
});

proof("a part that cannot be read costs only what needs it", async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const ask = async (query: string) => {
		await page.locator("#q").fill(query);
		await page.locator("#q").press("Enter");
	};
	// The choices need the filters, and the results do not.
	await page.route("**/*.pf_filter", (route) => route.abort());
	await page.goto(`${site.url}search.html`);
	for (const query of ["library", "Cork", "Hangzhou", "award"]) {
		await ask(query);
		await expect.poll(() => status(page)).toMatch(new RegExp(`results? for “${query}”`));
		await state(page, "done");
		await page.getByText("The filters could not be loaded.").waitFor({ state: "attached" });
	}
	await page.unroute("**/*.pf_filter");
	await ask("mayor");
	await page.locator("#search-filters input").first().waitFor({ state: "attached" });

	// Without the vocabulary no word is mended, and the others are found.
	await page.route("**/search/vocabulary.js", (route) => route.abort());
	await ask("festival libary");
	await state(page, "done");
	await context.close();
});

proof("a filter keeps the focus on a slow machine, where the page is painted while the query runs", async () => {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	await page.goto(`${site.url}search.html?q=mayor`);
	const box = page.locator('#search-filters [name="region"]').first();
	await box.waitFor();
	await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: 20 });
	await box.focus();
	const id = await box.getAttribute("id");
	for (const chosen of [1, 0]) {
		await page.evaluate(() => {
			for (const each of document.querySelectorAll("#search-filters input")) each.toggleAttribute("data-old", true);
		});
		await page.keyboard.press("Space");
		await expect.poll(() => page.locator("[data-old]").count(), { timeout: 60_000 }).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
		expect(await page.locator("#search-filters :checked").count()).toBe(chosen);
	}
	await context.close();
});

test("results that cannot be read are left out and told of, and one press brings them", async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.route("**/*.pf_fragment", (route) => route.abort());
	await page.goto(`${site.url}search.html?q=library`);
	await page.getByText("Some results could not be read").waitFor();
	await page.unroute("**/*.pf_fragment");
	await page.getByRole("button", { name: "Try again" }).click();
	await expect.poll(() => page.locator("#search-results h2").count()).toBeGreaterThan(10);
	expect(await page.getByText("Some results could not be read").count()).toBe(0);

	await page.route("**/*.pf_fragment", (route) => route.abort());
	await page.getByRole("button", { name: "Show more results" }).click();
	await page.getByText("Some results could not be read").waitFor();
	expect(await page.locator("#search-results h2").count()).toBeGreaterThan(10);
	await context.close();
});

test("without its script the page says so, and leads to the lists", async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.route("**/client/search.js", (route) => route.abort());
	await page.goto(`${site.url}search.html?q=Cork`);
	await page.getByText("The search could not be loaded. Reload the page").waitFor();
	await context.close();
});

test("a browser without an engine for the search is told which ones have it", async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
	await page.goto(`${site.url}search.html?q=Cork`);
	await state(page, "failed");
	const { chrome, firefox, safari } = searchBaseline;
	expect(await status(page)).toContain(
		`needs Chrome or Edge ${chrome}, Firefox ${firefox} or Safari ${safari} or newer.`,
	);
	expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
	await context.close();
});

test("from disk a missing part of the index says so, too", async () => {
	const folder = mkdtempSync(join(tmpdir(), "atlas-"));
	for (const name of ["search.html", "assets", "client", "search"])
		cpSync(join(dist, name), join(folder, name), { recursive: true });
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
	expect(await page.locator(".browse a").count()).toBe(7);
	await context.close();
});

test("the first result costs at most 180 kB over the wire, and the next one 120 kB", async () => {
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
	expect(second).toBeLessThanOrEqual(120_000);
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

test("the engine starts when the field is entered, and from disk, where it costs nothing, before", async () => {
	const opened = async (root: string) => {
		const { page, close } = await visit(browser, `${root}search.html`);
		const read: string[] = [];
		page.on("request", (request) => read.push(request.url()));
		await page.reload();
		return { page, close, isStarted: () => read.some((url) => /\/wasm\./.test(url)) };
	};
	const [hosted, copy] = [await opened(site.url), await opened(fromDisk(dist))];
	await expect.poll(copy.isStarted).toBe(true);
	expect(hosted.isStarted()).toBe(false);
	await hosted.page.locator("#q").focus();
	await expect.poll(hosted.isStarted).toBe(true);
	await Promise.all([hosted.close(), copy.close()]);
});
