// Exploring by what Chromium alone does here: downloads, and pages without JavaScript. The journeys themselves are in
// journeys/, for every engine; tests/slow/browser/ looks at what they lead to.

import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { fromDisk, launch, visit } from "./harness.ts";

const dist = inject("dist");
let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

const shown = (page: Page) => page.locator(".directory tr[data-region]:visible");

test("the comparison is saved as a file of its own name", async () => {
	const { page, problems, close } = await visit(browser, `${fromDisk(dist)}compare.html?city=cork&city=wuhan`);
	const waiting = page.waitForEvent("download");
	await page.getByRole("button", { name: "Download as CSV" }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe("compare-cork-wuhan.csv");
	expect(await readFile(await download.path(), "utf8")).toMatch(/^\ufeffcity,country,what,value,/);
	await close();
	expect(problems).toEqual([]);
});

describe("The city list", () => {
	test("is saved as a file from disk, with the rows that are shown", async () => {
		const { page, problems, close } = await visit(browser, `${fromDisk(dist)}cities.html?view=table&award=2015`);
		const waiting = page.waitForEvent("download");
		await page.getByRole("button", { name: "Download these rows (CSV)" }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toBe("cities.csv");
		const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
		expect(lines.length - 1).toBe(await shown(page).count());
		await close();
		expect(problems).toEqual([]);
	});

	test("stands whole without JavaScript, with the lists that narrow it", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}cities.html?region=africa`, {
			javaScriptEnabled: false,
		});
		expect(await page.locator(".filter").isVisible()).toBe(false);
		expect(await shown(page).count()).toBeGreaterThan(300);
		expect(await page.getByRole("columnheader", { name: "People" }).isVisible()).toBe(true);
		await page.locator("main").getByRole("link", { name: "Years of joining" }).click();
		await page.getByRole("link", { name: /^2019/ }).click();
		expect(new URL(page.url()).hash).toBe("#joined-2019");
		await close();
	});
});

describe("The comparison", () => {
	test("draws lengths by their figures, the longest as wide as its cell", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}compare.html?city=cork&city=wuhan`);
		const row = page.locator(".comparison tr").filter({ has: page.getByRole("rowheader", { name: "Population" }) });
		await row.locator(".length").first().waitFor();
		const shares = await row
			.locator(".length")
			.evaluateAll((drawings) =>
				drawings.map(
					(drawing) =>
						drawing.querySelector("rect")!.getBoundingClientRect().width /
						drawing.parentElement!.getBoundingClientRect().width,
				),
			);
		expect(shares).toHaveLength(2);
		expect(shares[0]).toBeLessThan(0.05);
		expect(shares[1]).toBeCloseTo(1, 2);
		await close();
	});

	test("says without JavaScript what it needs, and leads to the table of all cities", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}compare.html?city=cork`, {
			javaScriptEnabled: false,
		});
		expect(await page.locator("noscript").textContent()).toContain("needs JavaScript");
		expect(await page.locator("#compare").isVisible()).toBe(false);
		await page.getByRole("link", { name: "the table of all cities" }).click();
		await page.waitForURL(/cities\.html\?view=table$/);
		expect(await shown(page).count()).toBeGreaterThan(300);
		await close();
	});
});

describe("The plots", () => {
	test("are read on a phone as on a desk: no text is smaller than 11 pixels or cut, none lies on another", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}timeline.html`);
		for (const width of [320, 360, 600, 768, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const faults = await page.locator(".chart").evaluate((chart) => {
				const drawing = [...chart.querySelectorAll("svg")].find((svg) => svg.getBoundingClientRect().width > 0)!;
				const paper = drawing.getBoundingClientRect();
				const texts = [...drawing.querySelectorAll("text")].map((element) => ({
					text: element.textContent!.trim(),
					// The size in the drawing's own units, by the scale at which it is shown.
					size: Number.parseFloat(getComputedStyle(element).fontSize) * (paper.width / drawing.viewBox.baseVal.width),
					box: element.getBoundingClientRect(),
				}));
				const faults = texts.flatMap(({ text, size, box }) => [
					...(size < 11 ? [`${text}: ${size} px`] : []),
					...(box.left < paper.left - 1 || box.right > paper.right + 1 || box.bottom > paper.bottom + 1
						? [`${text} is cut`]
						: []),
				]);
				for (const [i, { text, box }] of texts.entries()) {
					for (const other of texts.slice(i + 1)) {
						const apart =
							box.right < other.box.left + 1 ||
							other.box.right < box.left + 1 ||
							// The box of a text holds the room above its letters too.
							box.bottom - 4 < other.box.top ||
							other.box.bottom - 4 < box.top;
						if (!apart) faults.push(`${text} lies on ${other.text}`);
					}
				}
				return texts.length > 20 ? faults : [`only ${texts.length} texts`];
			});
			expect([width, ...faults]).toEqual([width]);
		}
		await close();
	});

	test("show the name of the city whose square is pointed at, without JavaScript, and lead to its page", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}coverage.html`, { javaScriptEnabled: false });
		const square = page.locator(".squares a").nth(60);
		const name = (await square.textContent())!.trim();
		expect(await square.locator("span").isVisible()).toBe(false);
		await square.hover();
		expect(await square.locator("span").isVisible()).toBe(true);
		await square.click();
		expect(await page.locator("h1").textContent()).toContain(name);
		await close();
	});

	test("have squares whose centres stand 24 pixels apart, so that a finger finds one, at any width", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}coverage.html`);
		for (const width of [320, 768, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const faults = await page.locator(".squares a").evaluateAll((squares) => {
				const boxes = squares.map((square) => square.getBoundingClientRect());
				return squares.flatMap((square, i) => {
					const near = boxes.slice(i + 1).find(({ x, y }) => Math.hypot(x - boxes[i]!.x, y - boxes[i]!.y) < 24);
					return near ? [square.textContent] : [];
				});
			});
			expect(await page.locator(".squares a").count()).toBeGreaterThan(300);
			expect([width, ...faults]).toEqual([width]);
		}
		await close();
	});

	test("have tables that the arrow keys push sideways on a phone, while the heads of the rows stay", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}coverage.html`, {
			viewport: { width: 320, height: 700 },
		});
		const table = page.getByRole("region", { name: "By region" });
		const head = table.getByRole("rowheader").first();
		await table.focus();
		const before = (await head.boundingBox())!.x;
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(20);
		expect((await head.boundingBox())!.x).toBeCloseTo(before, 0);
		await close();
	});
});
