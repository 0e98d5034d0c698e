// Readers without style: a text browser, and a browser whose style sheet did not come.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { program } from "../programs.ts";
import { type Hosted, host, launch } from "./harness.ts";
import { kinds } from "./kinds.ts";

const dist = inject("dist");
let browser: Browser;
let site: Hosted;
beforeAll(async () => {
	[browser, site] = await Promise.all([launch(), host(dist)]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

test("in a text browser each kind of page has its headings, sentences and figures in their order, and its links", (context) => {
	const w3m = program("w3m");
	if (!w3m) {
		const reason = "w3m was not found: install Debian's w3m.";
		console.log(reason);
		return context.skip(reason);
	}
	const wrong: string[] = [];
	let [texts, links] = [0, 0];
	for (const path of kinds) {
		const page = parse(readFileSync(join(dist, path), "utf8"));
		// w3m follows the links of drawings and of hidden parts as well, and of templates.
		const targets = page.querySelectorAll("a[href]").map((link) => link.getAttribute("href")!);
		for (const unseen of page.querySelectorAll("[hidden], script, template, svg")) unseen.remove();
		// A window so wide that no line is broken, and every link with its number.
		const dump = execFileSync(
			w3m,
			["-dump", "-cols", "4000", "-o", "display_link_number=1", "-O", "UTF-8", join(dist, path)],
			{
				encoding: "utf8",
			},
		);
		const [said = "", list = ""] = dump.split(/^References:$/m);
		const shown = squeezed(
			said
				.replace(/\[\d+\]/g, "")
				.replace(/\^\s*/g, "")
				.replace(/[•○□+*]/g, " "),
		);
		let at = 0;
		for (const part of page.querySelectorAll("main :is(h1, h2, h3, p, dt, dd)")) {
			const text = squeezed(
				part.textContent
					.replace(/\^\s*/g, "")
					.replace(/\[\d+\]/g, "")
					.replace(/[•○□+*]/g, " "),
			);
			// A text that holds a list or a drawing stands in pieces. Its pieces are looked at themselves.
			if (!text || part.closest("table, pre") || part.querySelector("ul, dl, div")) continue;
			texts++;
			const found = shown.indexOf(text, at);
			if (found < 0) wrong.push(`${path}: “${text.slice(0, 60)}” is missing or out of its order`);
			else at = found;
		}
		const listed = [...list.matchAll(/^\[\d+\] (\S+)/gm)].map(([, target]) => decodeURIComponent(target!));
		links += targets.length;
		let from = 0;
		for (const target of targets) {
			const file = decodeURIComponent(target.split("/").at(-1)!);
			const next = listed.findIndex((address, i) => i >= from && address.replace(/\/$/, "").endsWith(file));
			if (next < 0) wrong.push(`${path}: the link to ${target} is missing or out of its order`);
			else from = next + 1;
		}
		const first = shown.indexOf("Skip to the text");
		if (first < 0 || first > shown.indexOf(squeezed(page.querySelector("h1")!.textContent))) {
			wrong.push(`${path}: the skip link does not come first`);
		}
	}
	console.log(`w3m: ${kinds.length} kinds of pages, ${texts} texts in order, ${links} links`);
	expect(wrong).toEqual([]);
});

/** Runs in the page: the texts in sight. */
function textsInSight(): string[] {
	const texts: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement!;
		const text = node.nodeValue!.replace(/\s+/g, " ").trim();
		if (text && !parent.closest("script, noscript, template, svg") && parent.checkVisibility()) texts.push(text);
	}
	return texts;
}

test("without the style sheet no text is lost, and none appears that the style had hidden but a region in a table", async () => {
	const page = await browser.newPage();
	const wrong: string[] = [];
	for (const path of kinds) {
		await page.goto(site.url + path);
		const styled = await page.evaluate(textsInSight);
		await page.evaluate(() => {
			for (const sheet of document.styleSheets) sheet.disabled = true;
		});
		const plain = await page.evaluate(textsInSight);
		const rest = [...plain];
		for (const text of styled) {
			const at = rest.indexOf(text);
			if (at < 0) wrong.push(`${path}: “${text.slice(0, 60)}” is lost`);
			else rest.splice(at, 1);
		}
		// In the table of all figures the column of the region gives its room to the figures.
		const doubled =
			path === "compare.html"
				? rest.filter(
						(text) => !/^(?:Region|Africa|A.* the Pacific|Arab States|Europe and.*|Latin America.*)$/.test(text),
					)
				: rest;
		wrong.push(...doubled.map((text) => `${path}: “${text.slice(0, 60)}” appears`));
	}
	await page.close();
	expect(wrong).toEqual([]);
});
