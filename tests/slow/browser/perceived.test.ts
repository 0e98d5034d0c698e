// What readers by keyboard, by ear and without motion are given: focus that is seen, names, and rest.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Hosted, host, launchBare } from "../../browser/harness.ts";
import { kinds, states, unfold } from "../../browser/kinds.ts";

let browser: Browser;
let site: Hosted;
let page: Page;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(inject("dist"))]);
	page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/** Opens a page with everything on it unfolded. */
async function unfolded(path: string, ready = "main"): Promise<void> {
	await page.goto(site.url + path);
	await page.locator(ready).first().waitFor({ state: "attached" });
	await unfold(page);
}

/** Runs in the page: what takes the focus and does not show it, or lies behind something else then. */
function unseen(): { looked: number; found: string[] } {
	const kinds = new Map<string, number>();
	const found: string[] = [];
	let looked = 0;
	for (const element of document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex]")) {
		if (element.tabIndex < 0 || element.closest("svg") || !element.checkVisibility() || element.matches(":disabled"))
			continue;
		// Three of each sort: hundreds of cities are shown by the same rules.
		const sort = `${element.tagName}.${element.className} in ${element.parentElement!.tagName}.${element.closest("[class]")?.className}`;
		const seen = kinds.get(sort) ?? 0;
		kinds.set(sort, seen + 1);
		if (seen >= 3) continue;
		looked++;
		element.focus({ focusVisible: true } as FocusOptions);
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
		const shows = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
		if (!shows) found.push(`${sort} “${element.textContent.trim().slice(0, 30)}” does not show its focus`);
		const place = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
		if (!place) {
			found.push(`${sort} has no place`);
			continue;
		}
		// The middle of what the window shows of it: a long table is taller than the window.
		const [above, below] = [Math.max(0, place.top), Math.min(innerHeight, place.bottom)];
		const [x, y] = [place.x + place.width / 2, (above + below) / 2];
		const top = document.elementFromPoint(x, y);
		if (!top || !(element.contains(top) || top.contains(element) || element.closest("label")?.contains(top))) {
			found.push(`${sort} “${element.textContent.trim().slice(0, 30)}” is hidden when it has the focus`);
		}
	}
	return { looked, found };
}

test("whatever takes the focus on any kind of page shows it, and is hidden behind nothing", async () => {
	const found: string[] = [];
	let looked = 0;
	for (const { path, ready } of [...kinds.map((path) => ({ path, ready: "main" })), ...states]) {
		await unfolded(path, ready);
		const answer = await page.evaluate(unseen);
		looked += answer.looked;
		found.push(...answer.found.map((fault) => `${path}: ${fault}`));
	}
	console.log(`Focus: ${looked} elements looked at`);
	expect(looked).toBeGreaterThan(500);
	expect(found).toEqual([]);
});

test("nothing moves for readers who ask for that", async () => {
	const found: string[] = [];
	for (const path of kinds) {
		await page.goto(site.url + path);
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll("*")]
				.filter((element) => {
					const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
					return animationName !== "none" || !/^0s(?:, 0s)*$/.test(transitionDuration) || scrollBehavior !== "auto";
				})
				.map((element) => `${element.tagName}.${element.className}`),
		);
		found.push(...moving.map((element) => `${path}: ${element}`));
	}
	expect(found).toEqual([]);
});

/** The accessibility tree of what a selector finds, as Playwright writes it. */
const heard = (selector: string) => page.locator(selector).first().ariaSnapshot();

test("maps and plots are heard by a name that says what they show, and their dots are not read out", async () => {
	await unfolded("cities/cork.html");
	expect(await heard(".locator")).toContain('img "Where Cork lies in Ireland"');
	await unfolded("timeline.html");
	expect(await heard(".chart")).toMatch(/img ".{60,}"/);
	for (const path of ["index.html", "cities.html?view=map"]) {
		await unfolded(path);
		const map = await heard(".map");
		expect(map).toMatch(/^- figure "Europe and North America \d+ cities"/);
		expect(map.match(/- link/g)).toHaveLength(1);
	}
});

test("every table has a name, and heads for its columns and rows", async () => {
	const found: string[] = [];
	let tables = 0;
	for (const path of [...kinds, "compare.html?city=cork&city=wuhan"]) {
		await unfolded(path, path.includes("?") ? ".comparison tbody" : "main");
		const trees = await Promise.all((await page.locator("table:visible").all()).map((table) => table.ariaSnapshot()));
		for (const tree of trees) {
			tables++;
			if (!/^- table ".+"/.test(tree)) found.push(`${path}: a table has no name: ${tree.slice(0, 120)}`);
			if (!tree.includes("- columnheader")) found.push(`${path}: a table has no heads of columns`);
			if (!tree.includes("- rowheader")) found.push(`${path}: a table has no heads of rows`);
		}
	}
	console.log(`Tables heard: ${tables}`);
	expect(tables).toBeGreaterThan(5);
	expect(found).toEqual([]);
});

/** Runs in the page: how far what is shown has moved since it was opened, as a cumulative layout shift. */
const moved = () =>
	new Promise<number>((done) => {
		let sum = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
		}).observe({ type: "layout-shift", buffered: true });
		// Two frames on, what the scripts have changed is laid out.
		setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done(sum))), 50);
	});

test("no kind of page moves while it loads, however late its scripts come", async () => {
	const found: string[] = [];
	for (const width of [412, 1280]) {
		const context = await browser.newContext({ viewport: { width, height: 823 } });
		const late = await context.newPage();
		await late.route(/\/client\//, async (route) => {
			// Past the first painting, unless the page waits for the script.
			await new Promise((later) => setTimeout(later, 150));
			await route.continue();
		});
		for (const path of [...kinds, "booklets/regions/africa.html"]) {
			await late.goto(site.url + path, { waitUntil: "load" });
			const shift = await late.evaluate(moved);
			if (shift > 0.01) found.push(`${path} at ${width} pixels: ${shift.toFixed(3)}`);
		}
		await context.close();
	}
	expect(found).toEqual([]);
});

test("hardly anything moves on the search page when the results of its first query come", async () => {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
	const searching = await context.newPage();
	for (const path of ["search.html?q=libraries", "search.html?q=cork", "zh/search.html?q=武汉"]) {
		await searching.goto(site.url + path);
		await searching.locator('#search-results[data-state="done"] li').first().waitFor();
		await searching.waitForTimeout(500);
		expect(await searching.evaluate(moved), path).toBeLessThan(0.1);
	}
	await context.close();
});
