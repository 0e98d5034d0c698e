import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { sample } from "../breadth.ts";
import { fromDisk, type Hosted, host, launch, unpacked, visit, watch } from "./harness.ts";
import { kinds } from "./kinds.ts";

const dist = inject("dist");

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

const ways: [name: string, open: () => Promise<Hosted>][] = [
	["from disk, in a folder with a difficult name", async () => unpacked(dist)],
	["over http under a path", () => host(dist, "/some/sub-path/")],
	["over http at the root", () => host(dist)],
];

describe.each(sample(ways, 1))("Opened %s", (_, open) => {
	let site: Hosted;
	beforeAll(async () => {
		site = await open();
	});
	afterAll(() => site?.close());

	test("every kind of page shows without an error, with its style", async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const problems = watch(page, new URL(site.url).origin);
		for (const path of kinds) {
			await page.goto(site.url + path);
			const font = await page.evaluate(() => getComputedStyle(document.querySelector("h1")!).fontFamily);
			if (!font.includes("Palatino")) problems.push(`${path}: the style sheet is missing`);
		}
		await context.close();
		expect(problems).toEqual([]);
	});

	test("every page reads and browses without JavaScript", async () => {
		const { page, problems, close } = await visit(browser, `${site.url}index.html`, { javaScriptEnabled: false });
		await page.getByRole("link", { name: "Themes", exact: true }).first().click();
		await page.getByRole("link", { name: "Libraries", exact: true }).click();
		await page.locator(".city-rows a").first().click();
		expect(await page.locator(".figures dt").count()).toBeGreaterThan(3);
		await page.goto(`${site.url}search.html?q=cork`);
		expect(await page.locator("noscript").textContent()).toContain("JavaScript");
		expect(await page.getByRole("navigation", { name: "Browse instead" }).isVisible()).toBe(true);
		await close();
		expect(problems).toEqual([]);
	});
});

test("the paragraphs of the atlas's own pages stand apart, and further apart before a heading", async () => {
	const { page, close } = await visit(browser, `${fromDisk(dist)}about.html`);
	const gaps = await page.locator(".prose > :is(p, h2) + :is(p, h2)").evaluateAll((blocks) =>
		blocks
			.filter((block) => block.previousElementSibling!.tagName === "P")
			.map((block) => ({
				tag: block.tagName,
				gap: block.getBoundingClientRect().top - block.previousElementSibling!.getBoundingClientRect().bottom,
			})),
	);
	await close();
	expect(gaps.filter(({ tag }) => tag === "H2").length).toBeGreaterThan(3);
	expect(gaps.filter(({ tag, gap }) => gap < (tag === "H2" ? 30 : 12))).toEqual([]);
});

describe("The reader's choices", () => {
	test("the colours chosen hold in an open tab, too", async () => {
		const site = await host(dist);
		const context = await browser.newContext({ colorScheme: "light" });
		const [one, other] = [await context.newPage(), await context.newPage()];
		for (const page of [one, other]) await page.goto(`${site.url}about.html`);
		await one.getByRole("button", { name: "Dark" }).click();
		await expect.poll(() => other.evaluate(() => document.documentElement.dataset["colours"])).toBe("dark");
		expect(await other.getByRole("button", { name: "Dark" }).getAttribute("aria-pressed")).toBe("true");
		await context.close();
		await site.close();
	});

	test("the colours chosen are kept from page to page", async () => {
		const site = await host(dist);
		const { page, problems, close } = await visit(browser, `${site.url}about.html`, { colorScheme: "light" });
		const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		const light = await paper();
		await page.getByRole("button", { name: "Dark" }).click();
		const dark = await paper();
		expect(dark).not.toBe(light);
		await page.goto(`${site.url}cities/cork.html`);
		expect(await paper()).toBe(dark);
		expect(await page.getByRole("button", { name: "Dark" }).getAttribute("aria-pressed")).toBe("true");
		await page.getByRole("button", { name: "System" }).click();
		expect(await paper()).toBe(light);
		await close();
		await site.close();
		expect(problems).toEqual([]);
	});
});
