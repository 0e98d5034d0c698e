import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { fromDisk, type Hosted, host, launch, visit } from "./harness.ts";

const dist = inject("dist");
let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

const shown = (page: Page) => page.locator(".directory .cities li:visible");
const status = (page: Page) => page.locator(".filter .shown").textContent();
const box = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });
const open = (page: Page, facet: string) => page.locator(".facet > summary", { hasText: facet }).click();
/** What the address asks for, as the page itself sees it. */
const asked = async (page: Page) => new URLSearchParams(await page.evaluate(() => location.search));
const wide = { viewport: { width: 1280, height: 900 } };

/** The number that stands beside a value of a facet. */
const countOf = async (page: Page, name: string) =>
	Number(await page.locator("label", { hasText: name }).locator("[data-count]").first().textContent());

describe.each([
	["over http", async () => host(dist)],
	["from disk", async (): Promise<Hosted> => ({ url: fromDisk(dist), requests: [], close: async () => {} })],
])("Opened %s", (_, start) => {
	let site: Hosted;
	beforeAll(async () => {
		site = await start();
	});
	afterAll(() => site?.close());

	test("the city list narrows itself, its counts follow, and Back undoes each step", async () => {
		const { page, problems, close } = await visit(browser, `${site.url}cities.html`, wide);
		const all = await shown(page).count();
		const africa = await countOf(page, "Africa");
		await box(page, /^Africa/).check();
		expect(await shown(page).count()).toBe(africa);
		expect(await status(page)).toBe(`${africa} of ${all} cities`);
		expect((await asked(page)).toString()).toBe("region=africa");
		const told = await countOf(page, "With a profile");
		await box(page, /^With a profile/).check();
		expect(await shown(page).count()).toBe(told);
		expect(told).toBeLessThan(africa);
		await box(page, /^Arab States/).check();
		const both = await shown(page).count();
		expect(both).toBeGreaterThan(told);
		expect((await asked(page)).getAll("region")).toEqual(["africa", "arab-states"]);
		await page.goBack();
		expect(await shown(page).count()).toBe(told);
		await page.goBack();
		await page.goBack();
		expect(await shown(page).count()).toBe(all);
		expect(await box(page, /^Africa/).isChecked()).toBe(false);
		await close();
		expect(problems).toEqual([]);
	});

	test("an address with a choice opens the list narrowed and sorted, and passes over what nobody offers", async () => {
		const query = "?region=africa&region=%3Cimg%20src=x%3E&nonsense=1&joined=2017&sort=joined";
		const { page, problems, close } = await visit(browser, `${site.url}cities.html${query}`, wide);
		expect(await shown(page).count()).toBeGreaterThan(1);
		const extra = await page.locator('[data-shown="joined"]:visible').allTextContents();
		expect(new Set(extra.map((text) => text.trim()))).toEqual(new Set(["· since 2017"]));
		expect(await page.getByRole("combobox", { name: "Sort by" }).inputValue()).toBe("joined");
		await close();
		expect(problems).toEqual([]);
	});

	test("two to four cities stand side by side as the address says, with the same figures as their pages", async () => {
		const { page, problems, close } = await visit(browser, `${site.url}compare.html?city=cork&city=hangzhou`);
		const table = page.locator(".beside table");
		const cells = table.getByRole("row", { name: /^Population/ }).getByRole("cell");
		const amounts = await cells.locator(".said:first-child > .amount").allTextContents();
		await page.getByRole("combobox", { name: "City" }).selectOption("wuhan");
		await page.getByRole("button", { name: "Add" }).click();
		expect((await asked(page)).getAll("city")).toEqual(["cork", "hangzhou", "wuhan"]);
		expect(await table.getByRole("columnheader").count()).toBe(3);
		expect(await cells.nth(2).textContent()).toContain("Not known here");
		await page.getByRole("button", { name: "Remove Cork" }).click();
		expect(await table.getByRole("columnheader").count()).toBe(2);
		await page.goBack();
		await page.goBack();
		expect((await asked(page)).getAll("city")).toEqual(["cork", "hangzhou"]);
		expect(await table.getByRole("columnheader").count()).toBe(2);
		for (const [i, id] of ["cork", "hangzhou"].entries()) {
			await page.goto(`${site.url}cities/${id}.html`);
			expect(await page.locator(".figures .amount").first().textContent()).toBe(amounts[i]);
		}
		await close();
		expect(problems).toEqual([]);
	});

	test("the comparison is taken away as a CSV file with values, years and sources", async () => {
		const { page, problems, close } = await visit(browser, `${site.url}compare.html?city=cork&city=wuhan`);
		const waiting = page.waitForEvent("download");
		await page.getByRole("button", { name: "Download as CSV" }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toBe("compare-cork-wuhan.csv");
		const lines = (await readFile(await download.path(), "utf8")).split("\r\n");
		expect(lines[0]).toBe("\ufeffcity,country,what,value,from,to,qualifier,unit,year,absent,note,sources,addresses");
		expect(lines.find((line) => line.startsWith("Cork,Ireland,Population,"))).toMatch(
			/^Cork,Ireland,Population,224004,,,,people,2022,,2022 census\.,Wikipedia,https:\S+cities\/cork\.html#source-\S+$/,
		);
		expect(lines.find((line) => line.startsWith("Wuhan,China,GDP per head,"))).toMatch(
			/^Wuhan,China,GDP per head,,15000,25000,,USD,undated,/,
		);
		expect(lines.find((line) => line.startsWith("Wuhan,China,Average years of schooling,"))).toMatch(
			/^Wuhan,China,Average years of schooling,,,,,,,unknown,/,
		);
		await close();
		expect(problems).toEqual([]);
	});
});

describe("The city list", () => {
	test("dims the dots of cities that are not shown", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}cities.html?region=africa`, wide);
		const dots = page.locator(".world svg a");
		const dimmed = await page.locator(".world a.out").count();
		expect(dimmed).toBeGreaterThan(200);
		expect(await dots.locator(".dot.africa").count()).toBe((await dots.count()) - dimmed);
		expect(await page.locator(".world a.out .dot.africa").count()).toBe(0);
		await close();
	});

	test("sorts by population and by year, what is not known last, and back by name under letters", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}cities.html`, wide);
		const sort = page.getByRole("combobox", { name: "Sort by" });
		await sort.selectOption("population");
		const sizes = await shown(page).evaluateAll((items) =>
			items.map((item) => Number((item as HTMLElement).dataset["population"] ?? 0)),
		);
		expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
		expect(sizes[0]).toBeGreaterThan(1_000_000);
		await sort.selectOption("joined");
		const years = await shown(page).evaluateAll((items) =>
			items.map((item) => Number((item as HTMLElement).dataset["joined"]) || 9999),
		);
		expect(years).toEqual(years.toSorted((a, b) => a - b));
		await sort.selectOption("name");
		expect(await page.locator("section.letter:visible").count()).toBeGreaterThan(20);
		expect(await page.locator("section.letter").first().locator("li a").first().textContent()).toBe("Abuja");
		await close();
	});

	test("says so when nothing is left, offers only what leads somewhere, and begins again", async () => {
		const query = "?country=IE&region=africa";
		const { page, close } = await visit(browser, `${fromDisk(dist)}cities.html${query}`, wide);
		expect(await shown(page).count()).toBe(0);
		expect(await page.getByText("No city has all of this.").isVisible()).toBe(true);
		expect(await page.locator(".facet", { hasText: "Award year" }).locator("label:visible").count()).toBe(0);
		await page.getByRole("button", { name: "Clear all" }).click();
		expect(await shown(page).count()).toBeGreaterThan(300);
		expect((await asked(page)).size).toBe(0);
		await close();
	});

	test("is worked by keyboard alone: a facet opens, a value is chosen, and its button takes it away again", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}cities.html`, wide);
		await page.locator(".facet > summary", { hasText: "Theme" }).focus();
		await page.keyboard.press("Enter");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Space");
		expect((await asked(page)).getAll("theme")).toHaveLength(1);
		const chip = page.getByRole("button", { name: /^Remove/ });
		await chip.focus();
		await page.keyboard.press("Enter");
		expect((await asked(page)).size).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
		await close();
	});

	test("stands whole without JavaScript, with the lists that narrow it", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}cities.html?region=africa`, {
			javaScriptEnabled: false,
		});
		expect(await page.locator(".filter").isVisible()).toBe(false);
		expect(await shown(page).count()).toBeGreaterThan(300);
		await page.getByRole("link", { name: "By year of joining" }).click();
		await page.getByRole("link", { name: /^2019/ }).click();
		expect(new URL(page.url()).hash).toBe("#joined-2019");
		await close();
	});
});

describe("The comparison", () => {
	test("takes nothing from the address but cities that it knows, each once and four at the most", async () => {
		const ids = ["cork", "cork", "<img src=x onerror=alert(1)>", "__proto__", "wuhan", "hangzhou", "bristol", "cali"];
		const query = new URLSearchParams(ids.map((id) => ["city", id]));
		const { page, problems, close } = await visit(browser, `${fromDisk(dist)}compare.html?${query}`);
		const heads = page.locator(".beside thead a");
		expect(await heads.allTextContents()).toEqual(["Cork", "Wuhan", "Hangzhou", "Bristol"]);
		expect(await page.locator(".message").textContent()).toContain("2 cities that the atlas does not have");
		expect(await page.locator("img").count()).toBe(0);
		expect(await page.getByRole("button", { name: "Add" }).isDisabled()).toBe(true);
		await close();
		expect(problems).toEqual([]);
	});

	test("marks what is the same, and leaves it out where the reader asks for the differences only", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}compare.html?city=wuhan&city=hangzhou`);
		const country = page.getByRole("row", { name: /^Country/ });
		expect(await country.locator(".tag").textContent()).toBe("the same");
		await page.getByRole("checkbox", { name: "Show only what differs" }).check();
		expect(await country.isVisible()).toBe(false);
		expect(await page.getByRole("row", { name: /^Award/ }).isVisible()).toBe(true);
		await close();
	});

	test("of one city asks for another", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}cities/cork.html`);
		await page.getByRole("link", { name: "Compare Cork with other cities" }).click();
		await page.getByText("Choose at least one more city.").waitFor();
		await close();
	});

	test("is reached from the home page with two cities that share a theme", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}index.html`);
		await page.locator(".pairs a").first().click();
		await page.locator(".beside thead a").nth(1).waitFor();
		expect(
			await page
				.getByRole("row", { name: /^Themes in common/ })
				.getByRole("cell")
				.textContent(),
		).not.toBe("None");
		await close();
	});

	test("says without JavaScript why it is not there, and shows the figures of all cities", async () => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}compare.html?city=cork`, {
			javaScriptEnabled: false,
		});
		expect(await page.locator("noscript").textContent()).toContain("needs JavaScript");
		expect(await page.locator("#compare").isVisible()).toBe(false);
		expect(await page.locator(".all-figures tbody tr").count()).toBeGreaterThan(300);
		await close();
	});
});

/** The pages in the states that only a reader's choice brings about. */
const states = [
	"cities.html?region=africa&theme=literacy&sort=population",
	"cities.html?country=IE&region=africa",
	"compare.html?city=cork&city=wuhan&city=hangzhou&city=bristol",
	"compare.html?city=cork&city=nowhere",
];

test.each(["light", "dark"] as const)(
	"axe finds nothing in any state of these pages in %s colours",
	async (colours) => {
		const { page, close } = await visit(browser, `${fromDisk(dist)}index.html`, { ...wide, colorScheme: colours });
		const found: string[] = [];
		for (const state of states) {
			await page.goto(fromDisk(dist) + state);
			for (const facet of ["Country", "Theme", "Award year"]) if (state.startsWith("cities")) await toggle(page, facet);
			// The table of all cities is the same in every state, and axe looks at it with the other pages.
			const { violations } = await new AxeBuilder({ page }).exclude(".all-figures").setLegacyMode().analyze();
			found.push(...violations.map(({ id, nodes }) => `${state}: ${id} at ${nodes[0]?.target.join(" ")}`));
		}
		await close();
		expect(found).toEqual([]);
	},
);

async function toggle(page: Page, facet: string): Promise<void> {
	const details = page.locator(".facet", { has: page.locator("summary", { hasText: facet }) });
	if ((await details.getAttribute("open")) === null) await open(page, facet);
}

test("in no state does a page scroll sideways, from 320 pixels on", async () => {
	const { page, close } = await visit(browser, `${fromDisk(dist)}index.html`);
	const overflowing: string[] = [];
	for (const state of states) {
		await page.goto(fromDisk(dist) + state);
		if (state.startsWith("cities"))
			await page.locator(".filter > details").evaluate((details) => details.setAttribute("open", ""));
		for (const width of [320, 360, 480, 700, 768, 896, 1024, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			const excess = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			if (excess > 0) overflowing.push(`${state} at ${width} px: ${excess} px too wide`);
		}
	}
	await close();
	expect(overflowing).toEqual([]);
});
