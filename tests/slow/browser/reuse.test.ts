import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { fromDisk, launchBare, visit } from "../../browser/harness.ts";

const root = fromDisk(inject("dist"));
const page = `${root}cities/wuhan.html`;
let browser: Browser;
beforeAll(async () => {
	browser = await launchBare();
});
afterAll(() => browser.close());

describe("Cite this page", () => {
	test("names the reader's own day, from disk and in every format", async () => {
		const { page: tab, problems, close } = await visit(browser, page, { timezoneId: "UTC" });
		const [year, month, day] = new Date().toISOString().slice(0, 10).split("-");
		const records = await tab.locator(".citing code").allTextContents();
		expect(records[0]).toContain(`  urldate = {${year}-${month}-${day}},`);
		expect(records[1]).toContain(`\nY2  - ${year}/${month}/${day}\n`);
		expect(JSON.parse(records[2]!)[0].accessed).toEqual({ "date-parts": [[year, month, day]] });
		expect(await tab.locator(".citation").textContent()).toMatch(
			new RegExp(`\\(read ${Number(day)} [A-Z][a-z]+ ${year}\\)\\.`),
		);
		expect(problems).toEqual([]);
		await close();
	});

	test("stands complete without JavaScript, and leaves the day to the reader", async () => {
		const { page: tab, close } = await visit(browser, page, { javaScriptEnabled: false });
		expect(await tab.locator(".citation").textContent()).toContain("(read [the day on which you read it]).");
		const [bibtex, ris, csl] = await tab.locator(".citing code").allTextContents();
		expect(bibtex).not.toContain("urldate");
		expect(ris).not.toContain("Y2");
		expect(JSON.parse(csl!)[0]).not.toHaveProperty("accessed");
		await close();
	});

	test("copies a record, or selects it where the clipboard is refused", async () => {
		const { page: tab, close } = await visit(browser, page);
		await tab.getByText("BibTeX, RIS and CSL-JSON").click();
		await tab.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
		});
		await tab.getByRole("button", { name: "Copy RIS" }).click();
		await expect.poll(() => tab.evaluate(() => getSelection()?.toString().trim())).toMatch(/^TY {2}- ELEC/);
		await tab.evaluate(() => {
			navigator.clipboard.writeText = (text) => {
				document.title = text;
				return Promise.resolve();
			};
		});
		await tab.getByRole("button", { name: "Copy BibTeX" }).click();
		await tab.getByRole("button", { name: "Copied" }).waitFor();
		expect(await tab.title()).toMatch(/^@online\{atlas-cities-wuhan,/);
		await close();
	});
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
	test.each(["data.html", "cities/wuhan.html"])("%s has nothing that axe finds fault with", async (path) => {
		const { page: tab, close } = await visit(browser, root + path, { colorScheme });
		for (const summary of await tab.locator("main summary").all()) await summary.click();
		const { violations } = await new AxeBuilder({ page: tab }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		await close();
	});
});

test("no part of the data page is wider than a phone", async () => {
	const { page: tab, close } = await visit(browser, `${root}data.html`, { viewport: { width: 320, height: 700 } });
	for (const summary of await tab.locator("main summary").all()) await summary.click();
	expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await close();
});

test("the feed is well-formed XML", async () => {
	const { page: tab, close } = await visit(browser, `${root}data.html`);
	const faults = await tab.evaluate(
		(xml) => new DOMParser().parseFromString(xml, "application/xml").querySelectorAll("parsererror").length,
		readFileSync(join(inject("dist"), "feed.xml"), "utf8"),
	);
	expect(faults).toBe(0);
	await close();
});
