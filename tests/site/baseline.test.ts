import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { baseline, searchBaseline } from "../../src/baseline.ts";
import { filesOf, textOf } from "./files.ts";

const dist = inject("dist");
const sheets = filesOf(dist, "assets/*.css");

test("the style sheet holds nothing that browsers of the baseline would pass over with what stands around it", () => {
	expect(sheets.length).toBeGreaterThan(0);
	for (const [path, css] of sheets) {
		// Layers, containers and ranges came in 2022 and 2023: an older browser drops the whole block.
		expect(css.match(/@layer|@container|@scope|@starting-style|\((?:width|height)\s*[<>]/g) ?? [], path).toEqual([]);
		// A value that is not known drops its declaration.
		expect(css.match(/color-mix\(|oklch\(|oklab\(|light-dark\(|\b\d+[dsl]v[hw]\b/g) ?? [], path).toEqual([]);
		// A list of selectors falls with the one that is not known.
		const selectors = [...css.matchAll(/(?<=^|[{}])([^{}@]+)\{/g)].map(([, list = ""]) => list);
		expect(
			selectors.filter((list) => /:has\(/.test(list) && /,(?![^(]*\))/.test(list)),
			path,
		).toEqual([]);
	}
});

test("the sheet of every page comes first, so that those of single pages win over it", () => {
	const links = filesOf(dist, "**/*.html").map(([path, html]) => ({
		path,
		sheets: [...html.matchAll(/<link rel="stylesheet" href="[^"]*?([^"/]+)"/g)].map(([, file]) => file!),
	}));
	expect(links.filter(({ sheets }) => sheets.length > 1).length).toBeGreaterThan(10);
	const isOrdered = ([first, ...others]: string[]) =>
		first?.startsWith("Base.") && others.filter((sheet) => !sheet.startsWith("languages.")).length < 2;
	expect(links.filter(({ sheets }) => !isOrdered(sheets))).toEqual([]);
	// The typography of a language stands behind all others.
	const late = links.filter(({ sheets }) => sheets.slice(0, -1).some((sheet) => sheet.startsWith("languages.")));
	expect(late).toEqual([]);
});

test("each drawing has a size of its own, so that it does without the style sheet", () => {
	for (const [path, html] of filesOf(dist, "**/*.html")) {
		for (const [tag] of html.matchAll(/<svg[^>]*>/g)) expect(tag, path).toMatch(/ width="/);
	}
});

test("the site names the browsers that it is made for", () => {
	const page = textOf(readFileSync(join(dist, "offline.html"), "utf8"));
	for (const { chrome, firefox, safari } of [baseline, searchBaseline])
		expect(page).toContain(`Chrome or Edge ${chrome}, Firefox ${firefox} or Safari ${safari}`);
});
