import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { fromDisk, host, launchBare, visit } from "../../browser/harness.ts";
import { buildsFolder } from "../../builds.ts";

const dist = inject("dist");
const { date, version, files } = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
let browser: Browser;
beforeAll(async () => {
	browser = await launchBare();
});
afterAll(() => browser.close());

describe("A copy says how old it is", () => {
	const footer = async (years: number) => {
		const context = await browser.newContext({ locale: "en-GB" });
		const page = await context.newPage();
		await page.clock.setFixedTime(Date.parse(date) + years * 366 * 24 * 3600 * 1000);
		await page.goto(`${fromDisk(dist)}cities/cork.html`);
		const text = (await page.locator("footer p:visible").allTextContents()).join("\n");
		await context.close();
		return text;
	};

	test("with its version on every page, and no more than that in its first year", async () => {
		const text = await footer(0.9);
		expect(text).toContain(`Version ${version}`);
		expect(text).not.toContain("This copy was made over");
	});

	test("in words, by the reader's own clock, once it is older", async () => {
		expect(await footer(1)).toContain("This copy was made over a year ago");
		const old = await footer(10);
		expect(old).toContain("This copy was made over 10 years ago");
		expect(old).toContain("The newest copy: https://");
	});
});

describe("A copy can be checked where it is opened", () => {
	const copy = join(buildsFolder, "to check #2 für Ольга");
	const total = Object.keys(files).length.toLocaleString("en-GB");
	beforeAll(() => {
		rmSync(copy, { recursive: true, force: true });
		cpSync(dist, join(copy, "site"), { recursive: true });
	});
	const listed = (page: Page) => page.locator(".differences :is(h3, li)").allTextContents();
	const check = async (folder: string) => {
		const { page, problems, close } = await visit(browser, `${fromDisk(copy)}site/offline.html`, { locale: "en-GB" });
		await page.getByLabel("Choose the folder").setInputFiles(folder);
		const status = page.getByRole("status");
		await expect.poll(() => status.textContent(), { timeout: 280_000 }).toMatch(/unaltered|Take a new|no copy/);
		const result = { status: await status.textContent(), list: await listed(page) };
		expect(problems).toEqual([]);
		await close();
		return result;
	};

	test("from disk, in a folder with a difficult name, by the folder of the site or the one around it", async () => {
		const whole = { status: `All ${total} files are there and unaltered.`, list: [] };
		expect(await check(join(copy, "site"))).toEqual(whole);
		expect(await check(copy)).toEqual(whole);
	});

	test("and says so where the folder is another one", async () => {
		expect((await check(join(copy, "site", "cities"))).status).toContain(
			"There is no copy of the atlas in this folder.",
		);
	});

	test("and names what is missing, altered or added", async () => {
		rmSync(join(copy, "site", "themes.html"));
		appendFileSync(join(copy, "site", "cities", "cork.html"), " ");
		writeFileSync(join(copy, "site", "notes.txt"), "mine");
		const { status, list } = await check(copy);
		expect(status).toBe("Missing or altered files: 2. Take a new copy.");
		expect(list).toEqual([
			"Missing (1)",
			"themes.html",
			"Altered (1)",
			"cities/cork.html",
			"Not part of the atlas (1)",
			"notes.txt",
		]);
	});

	test("over plain http, under a path", { timeout: 600_000 }, async () => {
		const served = await host(join(copy, "site"), "/some/sub-path/");
		const { page, close } = await visit(browser, `${served.url}offline.html`, { locale: "en-GB" });
		await page.getByRole("button", { name: "Compare all files" }).click();
		await expect.poll(() => page.getByRole("status").textContent(), { timeout: 560_000 }).toMatch(/Take a new copy/);
		const list = await listed(page);
		expect(list).toContain("themes.html");
		expect(list).toContain("cities/cork.html");
		await close();
		await served.close();
	});

	test("on a page without barriers, in light and dark", async () => {
		for (const colorScheme of ["light", "dark"] as const) {
			const { page, close } = await visit(browser, `${fromDisk(dist)}offline.html`, { colorScheme });
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
			await close();
		}
	});
});
