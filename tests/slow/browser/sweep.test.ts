// Every kind of page, and every state of them, from the narrowest phone to a wide screen, and at 400 % zoom.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Hosted, host, launchBare } from "../../browser/harness.ts";
import { kinds, states, unfold, windows } from "../../browser/kinds.ts";

let browser: Browser;
let site: Hosted;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(inject("dist"))]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/** What opens over a page. */
const overlays = [
	["about.html", ".menu"],
	["cities.html", ".facet"],
] as const;

/** Runs in the page: what scrolls sideways, is cut off or lies on something else. */
function faults(): string[] {
	const root = document.documentElement;
	const found = new Set<string>();
	const excess = root.scrollWidth - root.clientWidth;
	if (excess > 0) found.add("scrolls sideways");
	interface Box {
		left: number;
		right: number;
		top: number;
		bottom: number;
		node: Node;
		text: string;
	}
	const boxes: Box[] = [];
	const clips = new Map<Element, Element | null>();
	/** The next element around one that cuts or scrolls what is in it. */
	const clipOf = (element: Element): Element | null => {
		const known = clips.get(element);
		if (known !== undefined) return known;
		const parent = element.parentElement;
		const own = element !== root && getComputedStyle(element).overflowX !== "visible";
		const clip = own ? element : parent ? clipOf(parent) : null;
		clips.set(element, clip);
		return clip;
	};
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node.nodeValue!.trim();
		const parent = node.parentElement!;
		if (!text || parent.closest("script, template, .visually-hidden, .skip-link, svg")) continue;
		if (!parent.checkVisibility({ visibilityProperty: true })) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const clip = clipOf(parent);
		const edge = clip?.getBoundingClientRect();
		for (const { left, right, top, bottom } of range.getClientRects()) {
			if (right - left < 2) continue;
			if (!clip && (left < -1 || right > root.clientWidth + 1)) found.add(`leaves the window: “${text.slice(0, 30)}”`);
			if (clip && getComputedStyle(clip).overflowX === "hidden" && right > edge!.right + 1) {
				found.add(`is cut off: “${text.slice(0, 30)}”`);
			}
			const box = {
				left: Math.max(left, edge?.left ?? left),
				right: Math.min(right, edge?.right ?? right),
				top: Math.max(top, edge?.top ?? top),
				bottom: Math.min(bottom, edge?.bottom ?? bottom),
				node,
				text,
			};
			if (box.right - box.left > 2 && box.bottom - box.top > 2) boxes.push(box);
		}
	}
	boxes.sort((a, b) => a.top - b.top);
	for (const [i, one] of boxes.entries()) {
		for (let j = i + 1; j < boxes.length && boxes[j]!.top < one.bottom; j++) {
			const other = boxes[j]!;
			if (other.node === one.node) continue;
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const down = Math.min(one.bottom, other.bottom) - other.top;
			// Letters have room above and below them, which lines that stand close may share.
			if (across > 2 && down > 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top)) {
				found.add(`“${one.text.slice(0, 30)}” lies on “${other.text.slice(0, 30)}”`);
			}
		}
	}
	return [...found].slice(0, 5);
}

/** Neighbouring widths as one range: `320 to 412 px`. */
function ranges(failing: number[]): string {
	const parts: number[][] = [];
	for (const at of failing) {
		const last = parts.at(-1);
		if (last && last.at(-1) === at - 1) last.push(at);
		else parts.push([at]);
	}
	const name = (at: number) => `${windows[at]![0]}x${windows[at]![1]}`;
	return parts
		.map((part) => (part.length > 1 ? `${name(part[0]!)} to ${name(part.at(-1)!)}` : name(part[0]!)))
		.join(", ");
}

async function sweep(page: Page, path: string): Promise<string[]> {
	const failing = new Map<string, number[]>();
	for (const [at, [width, height]] of windows.entries()) {
		await page.setViewportSize({ width, height });
		for (const fault of await page.evaluate(faults)) failing.set(fault, [...(failing.get(fault) ?? []), at]);
	}
	return [...failing].map(([fault, at]) => `${path}: ${fault} (${ranges(at)})`);
}

test("from 320 to 2560 pixels and at 400 % zoom nothing scrolls sideways, is cut off or lies on something else", async () => {
	const page = await browser.newPage();
	const found: string[] = [];
	for (const { path, ready } of [...kinds.map((path) => ({ path, ready: "main" })), ...states]) {
		await page.goto(site.url + path);
		await page.locator(ready).first().waitFor({ state: "attached" });
		// Unfolded a page shows more than it does folded.
		await unfold(page);
		await page.evaluate(() => {
			// What lies far below has no place before it is scrolled to.
			for (const part of document.querySelectorAll<HTMLElement>(".of-region")) part.style.contentVisibility = "visible";
		});
		found.push(...(await sweep(page, path)));
	}
	for (const [path, fold] of overlays) {
		await page.goto(site.url + path);
		for (const [width, height] of windows) {
			await page.setViewportSize({ width, height });
			for (const summary of await page.locator(`${fold} > summary`).all()) {
				await summary.click();
				const { left, right } = await page.locator(`${fold}[open] > :not(summary)`).evaluate((over) => {
					const box = over.getBoundingClientRect();
					return { left: box.left, right: box.right - document.documentElement.clientWidth };
				});
				if (left < 0 || right > 0)
					found.push(`${path}: ${await summary.textContent()} leaves a window of ${width} pixels`);
				await page.keyboard.press("Escape");
			}
		}
	}
	await page.close();
	console.log(
		`Sweep: ${kinds.length} kinds of pages and ${states.length} states in ${windows.length} windows, ${found.length} faults`,
	);
	expect(found).toEqual([]);
});

test("a name of 58 letters, which nothing breaks, leaves no phone of 320 pixels", async () => {
	const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
	const found: string[] = [];
	let named = 0;
	const paths = [
		...kinds,
		...states.map(({ path }) => path),
		"interviews/cork-lord-mayor-award-2025.html",
		"countries/ie.html",
	];
	for (const path of paths) {
		const ready = states.find((state) => state.path === path)?.ready ?? "main";
		await page.goto(site.url + path);
		await page.locator(ready).first().waitFor({ state: "attached" });
		const { names, excess } = await page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			let names = 0;
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				if (!/Cork|Hangzhou/.test(node.nodeValue!) || node.parentElement!.closest("script, svg")) continue;
				node.nodeValue = node.nodeValue!.replace(
					/Cork|Hangzhou/g,
					"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
				);
				names++;
			}
			return { names, excess: document.documentElement.scrollWidth - document.documentElement.clientWidth };
		});
		named += names;
		if (excess > 0) found.push(`${path}: ${excess} pixels too wide`);
	}
	await page.close();
	expect(found).toEqual([]);
	expect(named).toBeGreaterThan(100);
});
