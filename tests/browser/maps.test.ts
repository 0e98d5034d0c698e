// Maps by pointer: that the dot one aims at opens its own city, and says before which it is.

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { isQuick, proof, sample } from "../breadth.ts";
import { type Hosted, host, launch, visit } from "./harness.ts";

const dist = inject("dist");
const pages = [
	"index.html",
	"cities.html?view=map",
	...sample(
		globSync(["regions/*.html", "countries/*.html"], { cwd: dist }).map((path) => path.replaceAll("\\", "/")),
		8,
	),
];

let browser: Browser;
let site: Hosted;
beforeAll(async () => {
	[browser, site] = await Promise.all([launch(), host(dist)]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/** Runs in the page: the dots that are drawn, and those at whose centre a pointer finds another city than theirs. */
function aimAtEachDot() {
	for (const details of document.querySelectorAll("details")) details.open = details.querySelector(".map") !== null;
	const wrong: string[] = [];
	const paths: string[] = [];
	let small = Number.POSITIVE_INFINITY;
	for (const svg of document.querySelectorAll<SVGSVGElement>(".map svg")) {
		const drawn = svg
			.querySelector(".drops")!
			.getAttribute("d")!
			.match(/-?\d+[ ,]?-?\d+/g)!;
		const circles = [...svg.querySelectorAll("circle")];
		if (drawn.length !== circles.length) wrong.push(`${drawn.length} dots are drawn for ${circles.length} cities`);
		for (const circle of circles) {
			const link = circle.closest("a")!;
			const name = link.textContent.trim();
			circle.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
			const { x, y, width } = circle.getBoundingClientRect();
			small = Math.min(small, width);
			const found = document.elementFromPoint(x + width / 2, y + width / 2)?.closest("a");
			if (found !== link) wrong.push(`${name} opens ${found?.textContent.trim() ?? "nothing"}`);
			paths.push(new URL((link as unknown as SVGAElement).href.baseVal, location.href).pathname);
		}
	}
	return { wrong, paths, small };
}

const widths = [360, 768, 1280];

test.each(sample(widths, 1))("at %i pixels the centre of every dot opens its own city", async (width) => {
	const { page, problems, close } = await visit(browser, site.url, { viewport: { width, height: 900 } });
	const { features } = JSON.parse(readFileSync(join(dist, "data/cities.geojson"), "utf8"));
	const placed = features.filter(({ geometry }: { geometry: object | null }) => geometry).length;
	let looked = 0;
	for (const path of pages) {
		await page.goto(site.url + path);
		const { wrong, paths, small } = await page.evaluate(aimAtEachDot);
		problems.push(...wrong.map((each) => `${path}: ${each}`));
		if (small < 4) problems.push(`${path}: a dot is ${small} pixels wide`);
		if (!path.includes("/")) expect(new Set(paths).size, path).toBe(placed);
		looked += paths.length;
	}
	await close();
	console.log(`Dots at ${width} pixels: ${looked} aimed at`);
	if (!isQuick) expect(looked).toBe(4 * placed);
	expect(problems).toEqual([]);
});

proof("a dot under the pointer shows its name, whole, and one near the pointer does", async () => {
	const { page, problems, close } = await visit(browser, site.url, {
		viewport: { width: 1280, height: 900 },
		javaScriptEnabled: false,
	});
	const found = page.locator(".map svg a");
	const count = await found.count();
	for (let i = 0; i < count; i += 7) {
		const link = found.nth(i);
		const label = link.locator("text");
		expect(await label.isVisible()).toBe(false);
		await link.locator("circle").scrollIntoViewIfNeeded();
		const dot = (await link.locator("circle").boundingBox())!;
		await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2);
		expect(await label.isVisible()).toBe(true);
		const [text, map] = [
			(await label.boundingBox())!,
			(await link.locator("xpath=ancestor::*[name()='svg']").boundingBox())!,
		];
		const name = await label.textContent();
		if (text.x < map.x || text.x + text.width > map.x + map.width) problems.push(`${name} leaves the map sideways`);
		if (text.y < map.y || text.y + text.height > map.y + map.height) problems.push(`${name} leaves the map`);
	}
	// Funchal's sea has no other city for a hundred kilometres.
	const alone = page.locator('.map a[href="cities/espoo.html"]');
	await alone.locator("circle").scrollIntoViewIfNeeded();
	const dot = (await alone.locator("circle").boundingBox())!;
	await page.mouse.move(dot.x + dot.width / 2, dot.y - 15);
	expect(await alone.locator("text").isVisible()).toBe(true);
	await page.mouse.down();
	await page.mouse.up();
	await page.waitForURL(/cities\/espoo\.html$/);
	await close();
	expect(problems).toEqual([]);
});
