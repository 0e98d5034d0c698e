// The page of a city as it is laid out: that a label keeps its values, and where the text begins.

import { globSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { sample } from "../breadth.ts";
import { fromDisk, launch } from "./harness.ts";

const dist = inject("dist");
/** Every twentieth city, and one with as much on its page as any. */
const some = sample(
	[
		"cities/cork.html",
		...globSync("cities/*.html", { cwd: dist })
			.map((path) => path.replaceAll("\\", "/"))
			.sort()
			.filter((_, index) => index % 20 === 0),
	],
	4,
);

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launch();
	page = await browser.newPage();
});
afterAll(() => browser?.close());

const widths = sample(
	Array.from({ length: 25 }, (_, index) => 320 + 40 * index),
	5,
);

/** Runs in the page: the labels of figures whose values do not follow right below them, in the same column. */
function tornLabels() {
	return [...document.querySelectorAll(".figures dt")].flatMap((label) => {
		const [above, ...below] = [...label.parentElement!.children].map((each) => each.getBoundingClientRect());
		const bottoms = [above!, ...below].map(({ bottom }) => bottom);
		const isTorn = below.some(
			({ left, top }, index) => Math.abs(left - above!.left) > 1 || Math.abs(top - bottoms[index]!) > 12,
		);
		return below.length === 0 || isTorn ? [label.textContent] : [];
	});
}

test("no label is torn from its values, from 320 to 1280 pixels", async () => {
	const torn: string[] = [];
	let labels = 0;
	for (const path of some) {
		await page.goto(`${fromDisk(dist)}${path}`);
		labels += await page.locator(".figures dt").count();
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			for (const label of await page.evaluate(tornLabels)) torn.push(`${path} at ${width}: ${label}`);
		}
	}
	expect(labels).toBeGreaterThan(some.length);
	expect(torn).toEqual([]);
});

test("on a phone the text begins on the first two screens", async () => {
	await page.setViewportSize({ width: 360, height: 800 });
	for (const path of some) {
		await page.goto(`${fromDisk(dist)}${path}`);
		const { y } = (await page.locator(".city > .prose, .city > header .lead").last().boundingBox())!;
		expect(y, path).toBeLessThan(1600);
	}
});

test("on a wide screen the sources of a passage stand beside it, each in line with its last block", async () => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(`${fromDisk(dist)}cities/cork.html`);
	const places = await page.evaluate(() =>
		[...document.querySelectorAll(".sidenotes")].map((note) => {
			const [own, block] = [note, note.previousElementSibling!].map((each) => each.getBoundingClientRect());
			return { isBeside: own!.left > block!.right, offset: Math.abs(own!.top - block!.top) };
		}),
	);
	expect(places.length).toBeGreaterThan(5);
	expect(places.filter(({ isBeside, offset }) => !isBeside || offset > 24)).toEqual([]);
	await page.setViewportSize({ width: 768, height: 800 });
	await expect(page.locator(".sidenotes").first().isVisible()).resolves.toBe(false);
});
