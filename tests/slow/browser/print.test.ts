import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { fromDisk, launchBare } from "../../browser/harness.ts";

const dist = inject("dist");
const kinds = [
	"cities/cork.html",
	"interviews/hangzhou-as-a-learning-city.html",
	"cities.html",
	"regions/africa.html",
	"compare.html",
	"timeline.html",
	"coverage.html",
	"about.html",
	"offline.html",
	"booklets/regions/africa.html",
	"booklets/themes/libraries.html",
];

/** What stands on the paper of one page. */
interface Sheet {
	path: string;
	/** Its text, with what the style sheet adds behind links. */
	text: string;
	/** What can be pressed, or leads elsewhere in the atlas. */
	tools: string[];
	/** Where its links that leave the atlas lead. */
	addresses: string[];
	/** By how many pixels its content is too wide. */
	excess: number;
}

/** Reads the page that is open, as its print style shows it. */
const read = (): Omit<Sheet, "path"> => {
	const shown = (selector: string) =>
		[...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
	const excess = document.documentElement.scrollWidth - innerWidth;
	for (const element of shown("a, .edition")) {
		const { content } = getComputedStyle(element, "::after");
		if (content !== "none") element.append(content.replace(/^"|"$/g, ""));
	}
	return {
		excess,
		tools: shown(
			"nav:not(.contents, .breadcrumb), button, input, select, .skip-link, summary:not(.figures summary)",
		).map(({ outerHTML }) => outerHTML),
		addresses: shown("main a[href^=http]").map((link) => link.getAttribute("href")!),
		// biome-ignore lint/performance/useDomNodeTextContent: only this knows what the style sheet hides.
		text: document.body.innerText,
	};
};

let browser: Browser;
let page: Page;
const sheets: Sheet[] = [];
beforeAll(async () => {
	browser = await launchBare();
	// 176 mm of an A4 page, in the browser's own pixels.
	page = await browser.newPage({ colorScheme: "dark", viewport: { width: 665, height: 940 } });
	await page.emulateMedia({ media: "print" });
	for (const path of kinds) {
		await page.goto(fromDisk(dist) + path);
		sheets.push({ path, ...(await page.evaluate(read)) });
	}
}, 300_000);
afterAll(() => browser?.close());

describe("On paper, a page", () => {
	test("of any kind has nothing to press or to lead elsewhere", () => {
		for (const { path, text, tools } of sheets) {
			expect(tools, path).toEqual([]);
			expect(text, path).not.toMatch(/Edit this page|Skip to the text|for printing/);
			expect(text.length, path).toBeGreaterThan(300);
		}
	});

	test("of a city says in which country and region it lies", () => {
		const { text } = sheets.find(({ path }) => path === "cities/cork.html")!;
		expect(text).toMatch(/Europe and North America\s*·?\s*Ireland\s*Cork/);
	});

	test("of any kind says where it is from, and under which licence", () => {
		for (const { path, text } of sheets) {
			expect(text, path).toContain(`https://learning-cities-atlas.example/${path}`);
			expect(text, path).toContain("CC BY 4.0 <https://creativecommons.org/licenses/by/4.0/>");
			expect(text, path).toMatch(/Version \d+\.\d+\.\d+, \d/);
		}
	});

	test("spells out each of its sources with its address, and each link that leaves the atlas", () => {
		for (const { path, text, addresses } of sheets) {
			expect(
				addresses.filter((address) => !text.includes(address)),
				path,
			).toEqual([]);
			if (/^(?:cities|booklets)\//.test(path)) expect(addresses.length).toBeGreaterThan(5);
		}
	});

	test("fits its width: nothing is cut at the side", () => {
		for (const { path, excess } of sheets) expect(excess, path).toBeLessThanOrEqual(0);
	});

	test("is black on white, whatever colours the reader has chosen", async () => {
		await page.goto(`${fromDisk(dist)}cities/cork.html`);
		await page.evaluate(() => {
			document.documentElement.dataset["colours"] = "dark";
		});
		await page.emulateMedia({ media: "print", colorScheme: "dark" });
		const colours = await page.evaluate(() => {
			const { color, backgroundColor } = getComputedStyle(document.documentElement);
			return [color, backgroundColor];
		});
		expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
	});

	test("with cities side by side holds these alone, each figure with the publisher of its source", async () => {
		await page.goto(`${fromDisk(dist)}compare.html?city=cork&city=hangzhou`);
		await page.locator(".comparison cite").first().waitFor();
		expect(await page.locator("h1").textContent()).toBe("Compare Cork and Hangzhou");
		expect(await page.locator(".edition").getAttribute("data-address")).toMatch(
			/compare\.html\?city=cork&city=hangzhou$/,
		);
		expect(await page.locator(".pick").isVisible()).toBe(false);
		expect(await page.locator(".comparison cite").first().textContent()).toMatch(/\w/);
	});
});

describe("A booklet", () => {
	test("prints its title page and its contents on pages of their own, and chapters one after the other", async () => {
		await page.goto(`${fromDisk(dist)}booklets/regions/africa.html`);
		const chapters = await page.locator(".chapter").count();
		const breaks = await page.evaluate(() =>
			[".cover", ".contents", ".chapter"].map((selector) => {
				const { breakBefore, breakAfter } = getComputedStyle(document.querySelector(`.booklet > ${selector}`)!);
				return [breakBefore, breakAfter];
			}),
		);
		expect(breaks).toEqual([
			["auto", "page"],
			["auto", "page"],
			["auto", "auto"],
		]);
		const sheets = async () => {
			const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
			return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length;
		};
		const printed = await sheets();
		await page.locator(".chapter").evaluateAll((all) => {
			for (const chapter of all as HTMLElement[]) chapter.style.breakBefore = "page";
		});
		const apart = await sheets();
		console.log(`The booklet of Africa: ${chapters} chapters on ${printed} sheets, and ${apart} with a sheet for each`);
		expect(chapters).toBeGreaterThan(15);
		expect(printed).toBeGreaterThan(3);
		expect(printed).toBeLessThan(apart);
	});

	test("has no barriers on a screen, in light and dark", { timeout: 300_000 }, async () => {
		// axe wants a context of its own.
		const context = await browser.newContext();
		const screen = await context.newPage();
		await screen.goto(`${fromDisk(dist)}booklets/regions/africa.html`);
		const light = await new AxeBuilder({ page: screen }).setLegacyMode().analyze();
		await screen.emulateMedia({ colorScheme: "dark" });
		const dark = await new AxeBuilder({ page: screen }).withRules(["color-contrast"]).setLegacyMode().analyze();
		expect([...light.violations, ...dark.violations].map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		await context.close();
	});
});
