import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { addressesOf, faults, lacking, lockText, readLock } from "../../src/build/addresses/lock.ts";
import { readMoved } from "../../src/moved.ts";
import { fromDisk, launch, visit } from "../browser/harness.ts";
import { buildSite, workshop } from "../site.ts";

const lockOf = (...lines: string[]) => readLock(lines.join("\n"));
const everything = () => true;

describe("The lock of public addresses", () => {
	test("is one address a line with its sections, and reads as it was written", () => {
		const addresses = addressesOf(inject("dist"));
		const text = lockText(addresses);
		expect(lockText(readLock(text))).toBe(text);
		expect(text).toMatch(/^cities\/cork\.html .*#policy-level /m);
		expect(text).toMatch(/^cities\/cork\.md$/m);
		expect(text).toMatch(/^data\/cities\.csv$/m);
		expect(text).not.toMatch(/^(?:assets|client|pagefind|search)\//m);
	});

	test("is held by the built site, as is every line of what has moved", () => {
		const file = (name: string) => readFileSync(`content/${name}`, "utf8");
		const moved = existsSync("content/moved.txt") ? readMoved(file("moved.txt")) : [];
		expect(faults(readLock(file("addresses.txt")), addressesOf(inject("dist")), moved, everything)).toEqual([]);
	});

	test("names a page and a section that are gone, and is content with a line for each", () => {
		const lock = lockOf("cities/a.html #near #plan", "cities/a.md", "cities/b.html");
		const now = lockOf("cities/b.html");
		const has = () => false;
		expect(faults(lock, now, [], has)).toEqual([
			"cities/a.html was public and is gone.",
			"cities/a.md was public and is gone.",
		]);
		expect(faults(lock, now, readMoved("cities/a.html: Nobody keeps it."), has)).toEqual([]);
		const less = lockOf("cities/a.html #near", "cities/a.md", "cities/b.html");
		expect(faults(lock, less, [], has)).toEqual(["cities/a.html#plan was public and is gone."]);
		expect(faults(lock, less, readMoved("cities/a.html#plan: Told under #near."), has)).toEqual([]);
	});

	test("refuses a line that leads nowhere", () => {
		const moved = readMoved("cities/a.html -> cities/c.html: It has another name.");
		expect(faults(new Map(), new Map(), moved, () => false)).toEqual([
			"cities/a.html is said to lead to cities/c.html, which does not exist.",
		]);
	});

	test("lets new addresses be", () => {
		const lock = lockOf("cities/a.html");
		const now = lockOf("cities/a.html #new", "cities/b.html");
		expect(faults(lock, now, [], everything)).toEqual([]);
		expect(lacking(now, lock)).toHaveLength(2);
	});
});

test("a line without a reason is refused with its number", () => {
	expect(() => readMoved("# What has moved\n\na.html -> b.html")).toThrow(
		/line 3: "a.html -> b.html" is not of the form/,
	);
});

test.each([
	'a.html#x"><script>alert(1)</script>: Reason.',
	"../../elsewhere.html: Reason.",
	"/etc/passwd: Reason.",
	"a.html -> javascript:alert(1): Reason.",
	"a.html -> https://example.org/: Reason.",
])("a line that names more than a file and a section is refused: %s", (line) => {
	expect(() => readMoved(line)).toThrow(/is not of the form/);
});

describe("A city that is renamed and a point that has another anchor", () => {
	const content = join(workshop, "moved-content");
	const site = { name: "moved", content, env: { CACHE_DIR: join(workshop, "moved-cache") }, mayFail: true };
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
		expect(read("cities/oldville.md")).toContain("Moved to [cities/aville.md](aville.md)");
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
		expect(read("search/order.js")).not.toMatch(/oldville|lost/);
	});

	test("fail the build without their lines, with a sentence that says what to do", async () => {
		rmSync(join(content, "moved.txt"));
		const { exitCode, output } = await buildSite({ ...site, again: true });
		expect(exitCode).not.toBe(0);
		expect(output).toMatch(
			/cities\/oldville\.html was public and is gone\.\n.*oldville\.md .*\n.*a-talk\.html#old-point was public/,
		);
		expect(output).toMatch(/add a line to \S+moved\.txt: "old\.html -> new\.html: reason"/);
		expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
		expect(existsSync(join(dist, "cities/oldville.html"))).toBe(true);
		// What was never released is let go by writing the lock anew.
		const renewed = await buildSite({ ...site, env: { ...site.env, RENEW_ADDRESSES: "1" }, again: true });
		expect(renewed.output).toMatch(/Held no more:\ncities\/oldville\.html was public/);
		expect(readFileSync(join(content, "addresses.txt"), "utf8")).toMatch(
			/^cities\/aville\.html #[\s\S]*^cities\/beville\.html/m,
		);
	});
});
