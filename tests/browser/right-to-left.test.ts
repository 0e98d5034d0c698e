// Arabic pages, laid out from right to left. tests/slow/browser/languages.test.ts looks at every kind of page in every language.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { fromDisk, launchBare } from "./harness.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBare();
	page = await browser.newPage();
});
afterAll(() => browser?.close());

const open = (path: string) => page.goto(`${fromDisk(inject("dist"))}ar/${path}`);
const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
const middle = async (selector: string) => {
	const { x, width } = await box(selector);
	return x + width / 2;
};

test("a city's page is the mirror of the English one: name, navigation and text begin at the right, contents right of the text and the map left", async () => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await open("cities/giza.html");
	expect(await middle(".brand")).toBeGreaterThan(await middle(".site-header nav[aria-label] > ul"));
	expect(await middle(".site-header nav[aria-label] > ul")).toBeGreaterThan(await middle(".site-header search"));
	expect(await middle(".site-header nav > ul > li:first-child")).toBeGreaterThan(
		await middle(".site-header nav > ul > li:last-child"),
	);
	expect(await middle(".on-page")).toBeGreaterThan(await middle(".prose > p"));
	expect(await middle(".prose > p")).toBeGreaterThan(await middle(".locator"));
	const text = await box(".prose > p:not(.translation-state)");
	const heading = await page
		.locator(".prose h2")
		.first()
		.evaluate((element) => {
			const range = document.createRange();
			range.selectNodeContents(element);
			return range.getBoundingClientRect().right;
		});
	expect(Math.abs(heading - (text.x + text.width))).toBeLessThan(4);
});

test("figures keep the order of their digits, and their source stands behind them, at the left", async () => {
	await open("cities/giza.html");
	expect(await page.locator(".figures .wide .amount").first().textContent()).toContain("2,572,581");
	expect(await middle(".figures .wide dd .amount")).toBeGreaterThan(await middle(".figures .wide dd .cite"));
	expect(
		await page
			.locator(".amount")
			.first()
			.evaluate((element) => getComputedStyle(element).unicodeBidi),
	).toBe("isolate");
});

test("maps and axes of time are not mirrored", async () => {
	await open("index.html");
	expect(
		await page
			.locator("svg")
			.evaluateAll((all) => all.filter((svg) => getComputedStyle(svg).direction !== "ltr").length),
	).toBe(0);
	expect(await middle(".sparkline .ends span:first-child")).toBeLessThan(
		await middle(".sparkline .ends span:last-child"),
	);
	await open("countries/eg.html");
	// A name hangs beside its dot, where the map has left room for it, in units of the drawing.
	const gaps = await page.locator(".map .names text").evaluateAll((names) =>
		names.map((name) => {
			const { x, width } = (name as SVGTextElement).getBBox();
			const dots = [...name.closest("svg")!.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("cx")));
			return Math.min(...dots.map((dot) => Math.max(dot - (x + width), x - dot, 0)));
		}),
	);
	expect(gaps.length).toBeGreaterThan(0);
	expect(gaps.filter((gap) => gap > 12)).toEqual([]);
});

test("a text that stands in English runs from left to right, and says so to a screen reader", async () => {
	await open("practices/recife-compaz.html");
	const heading = page.locator("h1");
	expect(await heading.getAttribute("lang")).toBe("en");
	expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
});
