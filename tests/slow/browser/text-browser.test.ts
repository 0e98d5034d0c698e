// Readers with a browser of text alone.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { expect, inject, test } from "vitest";
import { kinds } from "../../browser/kinds.ts";
import { program } from "../../programs.ts";

const dist = inject("dist");
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
