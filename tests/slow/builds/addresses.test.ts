import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { fromDisk, launch, visit } from "../../browser/harness.ts";
import { buildSite, buildsFolder } from "../../builds.ts";

describe("A city that is renamed and a point that has another anchor", () => {
	const content = join(buildsFolder, "moved-content");
	const site = { name: "moved", content, env: { CACHE_DIR: join(buildsFolder, "moved-cache") }, mayFail: true };
	const lock =
		"cities/aville.html\ncities/oldville.html #near\ncities/oldville.md\ninterviews/a-talk.html #old-point\n";
	const anchor = () => /\{#([\w-]+)\}/.exec(readFileSync(join(content, "interviews/a-talk.md"), "utf8"))![1];
	let dist = "";
	beforeAll(async () => {
		rmSync(content, { recursive: true, force: true });
		cpSync("tests/fixtures/two-cities", content, { recursive: true });
		writeFileSync(join(content, "addresses.txt"), lock);
		const lines = [
			"# Moved",
			"cities/oldville.html -> cities/aville.html: Oldville took the name Aville.",
			"cities/lost.html: Nobody knows where it lay.",
			`interviews/a-talk.html#old-point -> interviews/a-talk.html#${anchor()}: The point has another name.`,
		];
		writeFileSync(join(content, "moved.txt"), `${lines.join("\n")}\n`);
		const built = await buildSite(site);
		expect(built.output).toContain("Complete!");
		dist = built.dist;
	});
	const read = (path: string) => readFileSync(join(dist, path), "utf8");

	test("lead on from their old addresses, without a server and without a script", () => {
		const page = read("cities/oldville.html");
		expect(page).toContain('<meta http-equiv="refresh" content="0; url=../cities/aville.html">');
		expect(page).toMatch(/<link rel="canonical" href="https:\/\/[^"]+\/cities\/aville\.html">/);
		expect(page).toContain("Oldville took the name Aville.");
		expect(page).toContain('<a href="aville.html">Go to the page</a>');
		expect(read("cities/oldville.md")).toContain("Moved to [cities/aville.html](../cities/aville.md)");
		expect(read("interviews/a-talk.html")).toMatch(new RegExp(`id="${anchor()}"[^>]*><span id="old-point"></span>`));
	});

	test("are followed by a browser, also from disk", async () => {
		const browser = await launch();
		const { page, problems } = await visit(browser, `${fromDisk(dist)}cities/oldville.html`);
		await page.waitForURL(/cities\/aville\.html$/);
		await page.goto(`${fromDisk(dist)}interviews/a-talk.html#old-point`);
		expect(await page.evaluate(() => document.querySelector(":target")?.parentElement?.id)).toBe(anchor());
		expect(problems).toEqual([]);
		await browser.close();
	});

	test("say why where nothing stands in their place", () => {
		expect(read("cities/lost.html")).toContain("Nobody knows where it lay.");
		expect(read("cities/lost.html")).toContain('<meta name="robots" content="noindex">');
		expect(read("cities/lost.html")).not.toContain('http-equiv="refresh"');
	});

	test("are no pages of their own for search and sitemap", () => {
		expect(read("sitemap-0.xml")).not.toMatch(/oldville|lost/);
		for (const page of ["cities/oldville.html", "cities/lost.html"])
			expect(read(page)).not.toContain("data-pagefind-body");
	});

	test("fail the build without their lines, with a sentence that says what to do", async () => {
		rmSync(join(content, "moved.txt"));
		const { exitCode, output } = await buildSite({ ...site, isRebuild: true });
		expect(exitCode).not.toBe(0);
		expect(output).toMatch(
			/cities\/oldville\.html was public and is gone\.\n.*oldville\.md .*\n.*a-talk\.html#old-point was public/,
		);
		expect(output).toMatch(/add a line to \S+moved\.txt: "old\.html -> new\.html: reason"/);
		expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
		expect(existsSync(join(dist, "cities/oldville.html"))).toBe(true);
		// What was never released is let go by writing the lock anew.
		const renewed = await buildSite({ ...site, env: { ...site.env, RENEW_ADDRESSES: "1" }, isRebuild: true });
		expect(renewed.output).toMatch(/Held no more:\ncities\/oldville\.html was public/);
		expect(readFileSync(join(content, "addresses.txt"), "utf8")).toMatch(
			/^cities\/aville\.html #[\s\S]*^cities\/beville\.html/m,
		);
	});
});
