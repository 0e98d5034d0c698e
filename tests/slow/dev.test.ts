import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, unlinkSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { exampleContent } from "../../src/check/example-content.ts";
import { launch } from "../browser/harness.ts";
import { buildsFolder, copyOfSources } from "../builds.ts";
import { writeExampleContent } from "../content.ts";

/** Outside of `node_modules`, in which Vite watches nothing. */
const content = mkdtempSync(join(tmpdir(), "atlas-dev-"));
const theme = join(content, "themes/reading.md");
const good = exampleContent.get("themes/reading.md")!.toString();
const wrong = good.replace("title:", "titel:");
const files = exampleContent.size;
const allWell = new RegExp(`0 problems in ${files} files`);

let browser: Browser;
/** A page that gives up before its test does, so that the report names the step. */
async function newPage(): Promise<Page> {
	const page = await browser.newPage();
	page.setDefaultTimeout(120_000);
	return page;
}
let sources = "";
let server: ChildProcess;
let output = "";

beforeAll(async () => {
	browser = await launch();
	sources = copyOfSources();
});
afterAll(async () => {
	await browser.close();
	for (const folder of [content, sources]) rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => writeExampleContent(content));
afterEach(async () => {
	if (server.exitCode === null) await stop();
});

/** Waits for words in what the terminal shows, and forgets what it has shown so far. */
async function said(words: RegExp): Promise<string> {
	for (let tries = 0; tries < 600 && !words.test(output); tries++) await setTimeout(100);
	expect(output).toMatch(words);
	const [found = ""] = words.exec(output) ?? [];
	output = "";
	return found;
}

/** Starts `npm run dev` as its script does, and says where the site is. */
async function start(): Promise<string> {
	output = "";
	// With the variables that Vitest sets, Astro would serve pages as for a test of its own.
	const vitests = /^(?:VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/;
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !vitests.test(name)));
	server = spawn(process.execPath, ["src/commands/dev.ts", "--port", "0"], {
		cwd: sources,
		env: { ...env, CONTENT_DIR: content, CACHE_DIR: join(buildsFolder, "dev-cache"), NO_COLOR: "1" },
	});
	for (const stream of [server.stdout!, server.stderr!]) stream.on("data", (data) => (output += data));
	return said(/http:\/\/localhost:\d+\//);
}

/** Ends the script alone, as the stop button of an editor does. */
async function stop(): Promise<void> {
	const ended = new Promise((done) => server.once("close", done));
	server.kill("SIGTERM");
	await ended;
}

/** Asked for without a browser, where a reload by the server could cut off a navigation of the test. */
const status = async (url: string) => (await fetch(url)).status;

const overlay = (page: Page) => page.locator("vite-error-overlay");

test("a page has its style, and shows what is wrong with a saved file until it is mended", async () => {
	const url = await start();
	const page = await newPage();
	await page.goto(`${url}themes/reading.html`);
	await page.waitForFunction(() => document.styleSheets.length > 0);
	// The server may reload the page once as it starts, and then there is no link for a moment.
	await page.waitForFunction(() => {
		const link = document.querySelector(".skip-link");
		return link && getComputedStyle(link).position === "absolute";
	});

	writeFileSync(theme, wrong);
	await said(/themes\/reading\.md\n {2}2:1 {2}error {2}`titel`/);
	await overlay(page).getByText("themes/reading.md").waitFor();
	// On a page that is opened now as well.
	const other = await newPage();
	await other.goto(`${url}themes.html`);
	await overlay(other).getByText("themes/reading.md").waitFor();

	writeFileSync(theme, good.replace("title: Reading", "title: Reading aloud"));
	await said(allWell);
	await page.getByRole("heading", { name: "Reading aloud" }).waitFor();
	await overlay(page).waitFor({ state: "detached" });
	await page.close();
	await other.close();
});

test("no save is lost, although the file is empty for a moment, and files come and go", async () => {
	const page = await newPage();
	await page.goto(`${await start()}themes/reading.html`);
	for (let i = 1; i <= 12; i++) {
		const file = openSync(theme, "r+");
		ftruncateSync(file);
		await setTimeout(i * 4);
		writeSync(file, good.replace("title: Reading", `title: Reading ${i}`));
		closeSync(file);
		await page.getByRole("heading", { name: `Reading ${i}`, exact: true }).waitFor();
	}
	const second = join(content, "themes/writing.md");
	writeFileSync(second, good.replace("title: Reading", "title: Writing"));
	await said(new RegExp(`0 problems in ${files + 1} files`));
	const its = page.url().replace("reading", "writing");
	await expect.poll(() => status(its), { timeout: 60_000 }).toBe(200);
	unlinkSync(second);
	await expect.poll(() => status(its), { timeout: 60_000 }).toBe(404);
	await page.close();
});

test.each([
	["a key is misspelt", wrong],
	["the front matter is no YAML", good.replace("title: Reading", 'title: "Reading')],
	["the file is empty", ""],
])("it starts although %s, says so, and shows the page once that is mended", async (_, text) => {
	writeFileSync(theme, text);
	const url = await start();
	const page = await newPage();
	await page.goto(`${url}about.html`);
	await overlay(page).getByText("themes/reading.md").waitFor();
	writeFileSync(theme, good);
	await said(allWell);
	await overlay(page).waitFor({ state: "detached" });
	await expect.poll(() => status(`${url}themes/reading.html`), { timeout: 60_000 }).toBe(200);
	await page.close();
});

test("stopping the script leaves no server behind", async () => {
	const url = await start();
	await stop();
	await expect(fetch(url)).rejects.toThrow();
	const running = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" });
	expect(running.split("\n").filter((line) => line.includes("astro.mjs dev") && line.includes("--port 0"))).toEqual([]);
});
