import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { HTMLElement } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { type FigureId, figures } from "../../src/schemas/figures.ts";
import { type BuiltPage, pagesOf } from "./html.ts";

const dist = inject("dist");
const pages = new Map(pagesOf(dist).map((page) => [page.path, page]));
const page = (path: string): BuiltPage => pages.get(path)!;
const hrefs = (path: string, selector: string) =>
	page(path)
		.root.querySelectorAll(`${selector} a`)
		.map((link) => link.getAttribute("href"));
const cities = [...pages.keys()].filter((path) => path.startsWith("cities/")).sort();

describe("Every list", () => {
	test.each(["cities.html", "years.html", "profiles.html"])("%s names every city once", (path) => {
		expect(hrefs(path, ".cities").sort()).toEqual(cities);
	});

	test("the table of all figures names every city once", () => {
		expect(hrefs("compare.html", ".all-figures tbody > tr > th").sort()).toEqual(cities);
	});

	test("the page of each award round names as many cities as it counts", () => {
		const rounds = page("awards.html").root.querySelectorAll("section:has(h2)");
		expect(rounds.length).toBeGreaterThan(3);
		const links = page("awards.html").root.querySelectorAll(".tags a[href^='#']");
		expect(links.map((link) => Number(link.querySelector(".quiet")?.text))).toEqual(
			rounds.map((round) => round.querySelectorAll(".cities li").length),
		);
	});

	test("is reached from the city list, and leads back to it", () => {
		const ways = hrefs("cities.html", ".ways");
		const others = ["regions", "countries", "themes", "years", "awards", "profiles", "compare", "timeline", "coverage"];
		expect(ways).toEqual(others.map((name) => `${name}.html`));
		for (const name of ["years", "awards", "profiles", "compare", "timeline", "coverage"]) {
			expect(hrefs(`${name}.html`, ".ways")).toContain("cities.html");
		}
	});
});

test("the comparison shows each figure as the city's own page does, and an optional one that the page leaves out as unknown", () => {
	const amountsIn = (parts: readonly HTMLElement[]) =>
		parts
			.flatMap((part) => part.querySelectorAll(".amount, .absent, .statement.absent"))
			.map(({ text }) => text.replace(/\s+/g, " ").trim());
	/** What the page of a city prints under each of its labels. */
	const printedOn = (path: string) => {
		const printed = new Map<string, HTMLElement[]>();
		let label = "";
		for (const part of page(path).root.querySelector(".figures")!.children) {
			if (part.rawTagName === "dt") label = part.text.trim();
			else printed.set(label, [...(printed.get(label) ?? []), part]);
		}
		return printed;
	};
	const differing: string[] = [];
	let leftOut = 0;
	for (const table of page("compare.html").root.querySelectorAll(".all-figures")) {
		const heads = table.querySelectorAll("thead th");
		for (const row of table.querySelectorAll("tbody > tr")) {
			const city = row.getAttribute("data-city")!;
			const printed = printedOn(`cities/${city}.html`);
			for (const [i, cell] of row.querySelectorAll("th, td").entries()) {
				const head = heads[i]!;
				const id = head.getAttribute("data-figure") as FigureId | undefined;
				if (id === undefined) continue;
				const own = printed.get(head.text.trim());
				if (!own && figures[id].isOptional) leftOut++;
				const expected = own ? amountsIn(own) : figures[id].isOptional ? ["Not known here"] : [];
				if (String(amountsIn([cell])) !== String(expected)) differing.push(`${city}, ${id}: ${amountsIn([cell])}`);
			}
		}
	}
	expect(differing).toEqual([]);
	expect(leftOut).toBeGreaterThan(0);
});

test("no cell of a table is empty: what is missing is said in words", () => {
	const empty = ["compare.html", "timeline.html", "coverage.html"].flatMap((path) =>
		page(path)
			.root.querySelectorAll("table.data-table :is(th, td)")
			.filter((cell) => cell.text.trim() === "")
			.map((cell) => `${path}: ${cell.closest("tr")?.text}`),
	);
	expect(empty).toEqual([]);
});

test("the timeline's drawing has a name, and its table the same columns of years", () => {
	const { root } = page("timeline.html");
	expect(root.querySelector(".chart svg[role=img]")?.getAttribute("aria-label")).toMatch(/table below/);
	const drawn = root.querySelectorAll(".chart .year").map(({ text }) => text.trim());
	expect(root.querySelectorAll(".timeline tbody th").map(({ text }) => text.trim())).toEqual(drawn);
	expect(drawn.length).toBeGreaterThan(10);
});

describe("The counts", () => {
	const { date, absences, ...counted } = JSON.parse(readFileSync(join(dist, "counts.json"), "utf8"));

	test("on the coverage page are those of counts.json", () => {
		const { figuresWithoutSource, ...tiles } = counted;
		const printed = page("coverage.html").root.querySelectorAll(".tiles dd");
		expect(printed.map(({ text }) => Number(text.replaceAll(",", "")))).toEqual(Object.values(tiles));
		expect(figuresWithoutSource).toBe(0);
		expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
	});

	test("agree with the pages that were built", () => {
		expect(counted["cities"]).toBe(cities.length);
		expect(counted["interviews"]).toBe([...pages.keys()].filter((path) => path.startsWith("interviews/")).length);
		expect(counted["profiles"]).toBe(cities.filter((path) => page(path).root.querySelector(".prose")).length);
	});
});

test("a list that narrows itself and a comparison stay light: 40 kB over the wire for each page", () => {
	for (const path of ["cities.html", "compare.html", "timeline.html", "coverage.html", "years.html"]) {
		const bytes = gzipSync(page(path).html).length;
		console.log(`${path}: ${bytes} bytes`);
		expect([path, bytes <= 40_000]).toEqual([path, true]);
	}
});
