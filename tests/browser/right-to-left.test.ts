// A page set in Arabic. The interface has no Arabic table yet, so the test sets the built page of a city in Arabic words
// about a city that does not exist, as a translation would, and looks at how it is laid out.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { fromDisk, launchBare } from "./harness.ts";

/** What is replaced where: the n-th text of a selector. Figures, sources and Latin names stay, as they would. */
const arabic: Record<string, string[]> = {
	".brand": ["أطلس مدن التعلّم"],
	".site-header nav a": ["المدن", "المقابلات", "المواضيع", "حول الأطلس"],
	".site-header button": ["بحث"],
	".breadcrumb a": ["أوروبا وأمريكا الشمالية", "أيرلندا"],
	h1: ["أفيل"],
	".tagline": ["مهرجان مجاني وأحياء تتعلّم"],
	"header .lead": ["تعمل أفيل منذ عام 2002 على أن تكون مدينة تعلّم، ويقود العمل مجلس المدينة مع الجامعة."],
	".figures dt": ["عدد السكان", "الناتج المحلي للفرد", "متوسط سنوات الدراسة", "عضو منذ", "جائزة مدينة التعلّم"],
	".figures .absent": ["غير معروف هنا", "غير معروف هنا", "غير معروف هنا"],
	".prose h2": ["الرؤية والدوافع", "التحديات والأهداف", "الخطة والتنفيذ"],
	".prose > p": [
		"تريد أفيل أن تقرأ، وفيها University College منذ عام 1845.",
		"ليس فيها مكتبة عامة بعد.",
		"تبني واحدة في وسط المدينة.",
	],
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBare();
	page = await browser.newPage();
	await page.goto(`${fromDisk(inject("dist"))}cities/cork.html`);
	await page.evaluate((texts) => {
		Object.assign(document.documentElement, { lang: "ar", dir: "rtl" });
		for (const [selector, list] of Object.entries(texts)) {
			const places = document.querySelectorAll(selector);
			for (const [i, text] of list.entries()) {
				const place = places[i]!;
				const kept = [...place.querySelectorAll(":scope > .native, :scope > svg, :scope > .cite")].slice(0, 1);
				place.replaceChildren(`${text} `, ...kept);
			}
		}
	}, arabic);
});
afterAll(() => browser?.close());

const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
const middle = async (selector: string) => {
	const { x, width } = await box(selector);
	return x + width / 2;
};

test("the page is the mirror of the English one: name, navigation and text begin at the right, the label stands left", async () => {
	await page.setViewportSize({ width: 1280, height: 900 });
	expect(await middle(".brand")).toBeGreaterThan(await middle(".site-header nav"));
	expect(await middle(".site-header nav")).toBeGreaterThan(await middle(".site-header search"));
	expect(await middle(".site-header nav li:first-child")).toBeGreaterThan(
		await middle(".site-header nav li:last-child"),
	);
	expect(await middle(".text")).toBeGreaterThan(await middle(".infobox"));
	const text = await box(".text");
	const heading = await page
		.locator(".prose h2")
		.first()
		.evaluate((element) => {
			const range = document.createRange();
			range.selectNodeContents(element);
			return range.getBoundingClientRect().right;
		});
	expect(Math.abs(heading - (text.x + text.width))).toBeLessThan(4);
	// The line between text and label is on the label's side of the text.
	expect(await page.locator(".infobox").evaluate((element) => getComputedStyle(element).borderRightWidth)).toBe("1px");
});

test("figures keep the order of their digits, and their source stands behind them, at the left", async () => {
	expect(await page.locator(".figures .amount").first().textContent()).toContain("224,004");
	expect(await middle(".figures dd:first-of-type .amount")).toBeGreaterThan(
		await middle(".figures dd:first-of-type .cite"),
	);
	expect(
		await page
			.locator(".amount")
			.first()
			.evaluate((element) => getComputedStyle(element).unicodeBidi),
	).toBe("isolate");
});

test("no width from 320 to 1920 pixels makes it scroll sideways", async () => {
	const found: number[] = [];
	for (const width of [320, 412, 600, 768, 896, 1024, 1440, 1920]) {
		await page.setViewportSize({ width, height: 800 });
		const inside = await page.evaluate(
			() => document.documentElement.scrollWidth <= document.documentElement.clientWidth && scrollX === 0,
		);
		if (!inside) found.push(width);
	}
	expect(found).toEqual([]);
});
