// axe on every page in English, and in every other language on as many as hold each kind of element in each place; on all
// of them with EVERY_PAGE=1. A page that is opened costs Chromium as much time as axe takes for it, and axe is compiled once
// more in each: here all are written into one document, one after the other, with their addresses, styles and scripts.

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HTMLElement, parse } from "node-html-parser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { originalLanguage, siteLanguages, splitLanguage } from "../../../src/languages.ts";
import { violations, withAxe } from "../../browser/axe.ts";
import { everyRule } from "../../browser/circumstances.ts";
import { type Hosted, host, launchBare } from "../../browser/harness.ts";

const dist = inject("dist");
// Booklets are made of the parts of other pages, each as long as dozens of them: print.test.ts has axe look at one of
// each kind.
const paths = globSync("**/*.html", { cwd: dist })
	.map((path) => path.replaceAll("\\", "/"))
	.filter((path) => !/(?:^|\/)booklets\//.test(path));

let browser: Browser;
let site: Hosted;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBare(), host(dist)]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

async function emptyPage(): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await withAxe(page);
	await page.goto(`${site.url}robots.txt`);
	return page;
}

/** Runs in the page: puts another in its place, and waits for all that it loads. */
async function become({ url, html }: { url: string; html: string }): Promise<void> {
	history.replaceState(null, "", url);
	document.open();
	// TypeScript calls it deprecated, and there is nothing else that does this.
	(document as { write(html: string): void }).write(html);
	const loaded = new Promise((done) => addEventListener("load", done, { once: true }));
	document.close();
	await loaded;
}

/** What axe finds in pages, each given by its path and its HTML. */
async function faultsOf(pages: Iterable<[path: string, html: string]>): Promise<string[]> {
	const page = await emptyPage();
	const found: string[] = [];
	for (const [path, html] of pages) {
		await page.evaluate(become, { url: site.url + path, html });
		found.push(...(await violations(page, everyRule)).map((fault) => `${path}: ${fault}`));
	}
	await page.context().close();
	return found;
}

const read = (path: string): [string, string] => [path, readFileSync(join(dist, path), "utf8")];

/**
 * The kinds of element that a page holds, each with its place: an element's name and classes, those of all that it lies in, the
 * names of its attributes, and whether it holds words of its own. Two elements of a kind differ in their words alone.
 */
function kindsOfElement(html: string): Set<string> {
	const kinds = new Set<string>();
	const visit = (element: HTMLElement, above: string): void => {
		const place = `${above}>${element.rawTagName}.${element.getAttribute("class") ?? ""}`;
		const attributes = Object.entries(element.attributes).map(([name, value]) => (value === "" ? `${name}=` : name));
		const children = element.childNodes;
		const hasWords = children.some((node) => !(node instanceof HTMLElement) && node.rawText.trim() !== "");
		kinds.add(`${place} ${attributes.sort().join(" ")} ${hasWords}`);
		for (const child of children) if (child instanceof HTMLElement) visit(child, place);
	};
	visit(parse(html).querySelector("html")!, "");
	return kinds;
}

/** Of some pages those that hold a kind of element which none before them holds. */
function withNewKinds(some: readonly string[]): string[] {
	const seen = new Set<string>();
	return some.filter((path) => {
		const before = seen.size;
		for (const kind of kindsOfElement(read(path)[1])) seen.add(kind);
		return seen.size > before;
	});
}

test("every page is sound by axe", { timeout: 1_800_000 }, async () => {
	const pagesOf = Map.groupBy(paths, (path) => splitLanguage(path).language);
	const chosen = [...pagesOf].flatMap(([language, pages]) =>
		language === originalLanguage || process.env["EVERY_PAGE"] ? pages : withNewKinds(pages),
	);
	// Two at a time: as many as the machines that run this have cores.
	const halves = [0, 1].map((half) => chosen.filter((_, i) => i % 2 === half).map(read));
	const faults = (await Promise.all(halves.map(faultsOf))).flat();
	console.log(`axe looked at ${chosen.length} of ${paths.length} pages, ${faults.length} faults`);
	expect(faults).toEqual([]);
	expect([...pagesOf.keys()].sort()).toEqual([...siteLanguages].sort());
	for (const [language, pages] of pagesOf) {
		expect(pages.length, language).toBeGreaterThan(500);
		expect(chosen.filter((path) => pages.includes(path)).length, language).toBeGreaterThan(20);
	}
});

test("a fault of the markup or of the colours is found, in the page that has it", async () => {
	const [path, html] = read("cities/cork.html");
	const faulty = html.replace("</main>", '<button></button><p><font color="#ddd">Pale</font> words</p></main>');
	const faults = await faultsOf([read("about.html"), [path, faulty], read("cities/wuhan.html")]);
	expect(faults.map((fault) => fault.replace(/ at .*/, "")).sort()).toEqual([
		"cities/cork.html: button-name",
		"cities/cork.html: color-contrast",
	]);
});
