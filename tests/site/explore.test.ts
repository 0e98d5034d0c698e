import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import type { HTMLElement } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import type { ComparedCity } from "../../src/export/compared-city.ts";
import { network } from "../../src/network/network.ts";
import type { FigureId } from "../../src/schemas/figures.ts";
import { site } from "../../src/site.ts";
import { wordsFor } from "../../src/words/index.ts";
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
		const rows = ".city-table th[scope=row], .city-rows p:first-child, .cities li";
		const names = page(path).root.querySelectorAll(rows);
		expect(names.map((row) => row.querySelector("a")!.getAttribute("href")).sort()).toEqual(cities);
	});

	test("the page of each award round names as many cities as it counts", () => {
		const rounds = page("awards.html").root.querySelectorAll("section:has(h2)");
		expect(rounds.length).toBeGreaterThan(3);
		const links = page("awards.html").root.querySelectorAll(".tags a[href^='#']");
		expect(links.map((link) => Number(link.querySelector(".quiet")?.text))).toEqual(
			rounds.map((round) => round.querySelectorAll(".city-table th[scope=row]").length),
		);
	});

	test("is reached from the city list, and leads back to it", () => {
		const ways = hrefs("cities.html", ".ways");
		const others =
			"regions countries themes practices topics interviews profiles awards years timeline compare coverage".split(" ");
		expect(ways).toEqual(others.map((name) => `${name}.html`));
		for (const name of ["years", "awards", "profiles", "compare", "timeline", "coverage"]) {
			expect(hrefs(`${name}.html`, ".ways")).toContain("cities.html");
		}
	});
});

describe("The data of the comparison", () => {
	const compared = readdirSync(join(dist, "compare")).map((file) => {
		const script = readFileSync(join(dist, "compare", file), "utf8");
		const [, path, json] = /^deliver\("([^"]+)",(.*)\);\n$/s.exec(script)!;
		return { path, script, city: JSON.parse(json!) as ComparedCity };
	});

	test("is a file a city, of at most 3 kB over the wire, which delivers itself", () => {
		expect(compared.map(({ city }) => city.path).sort()).toEqual(cities);
		expect(compared.filter(({ path, city }) => path !== `compare/${city.id}.js`)).toEqual([]);
		expect(page("compare.html").root.querySelector("#compare")!.getAttribute("data-cities")!.split(" ").sort()).toEqual(
			compared.map(({ city }) => city.id).sort(),
		);
		const sizes = compared.map(({ script }) => gzipSync(script).length);
		console.log(`Largest data of a city: ${Math.max(...sizes)} bytes`);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(3_000);
	});

	test("holds each figure as the city's own page prints it", () => {
		/** What the page of a city prints under each of its labels. */
		const printedOn = (path: string) => {
			const rows = page(path).root.querySelectorAll(".figures > div");
			return new Map(
				rows.map((row) => [
					row.querySelector("dt")!.text.trim(),
					row.querySelectorAll("span.amount").map(({ text }) => text.replace(/\s+/g, " ").trim()),
				]),
			);
		};
		const words = wordsFor(site.language);
		const differing: string[] = [];
		let absences = 0;
		for (const { city } of compared) {
			const printed = printedOn(city.path);
			for (const [id, { statements, absent }] of Object.entries(city.figures)) {
				const own = printed.get(words.city[id as FigureId]);
				if (absent) absences++;
				// What is missing stands in a sentence below the figures.
				const held = absent ? undefined : statements.map(({ amount }) => amount);
				if (String(held) !== String(own)) differing.push(`${city.id}, ${id}: ${held}, not ${own}`);
			}
		}
		expect(differing).toEqual([]);
		expect(absences).toBeGreaterThan(0);
	});

	test("leads to pages and parts of pages that are there", () => {
		const paths = (value: unknown): string[] =>
			typeof value !== "object" || value === null
				? []
				: Object.entries(value).flatMap(([key, each]) => (key === "path" ? [each as string] : paths(each)));
		const isThere = (path: string) => {
			const [file = "", fragment] = path.split("#");
			return pages.has(file) && (fragment === undefined || page(file).root.getElementById(fragment) !== null);
		};
		const all = compared.flatMap(({ city }) => paths(city));
		expect(all.length).toBeGreaterThan(2000);
		expect([...new Set(all)].filter((path) => !isThere(path))).toEqual([]);
	});

	test("quotes chapters that the network's profiles have, as plain words", () => {
		const headings = network.headings.map(({ text }) => text as string);
		const chapters = wordsFor(site.language).explore.compare.chapters.map(({ heading }) => heading);
		expect(chapters.filter((heading) => !headings.includes(heading))).toEqual([]);
		for (const heading of chapters) {
			const quoted = compared.filter(({ city }) => city.chapters[heading]);
			expect(quoted.length).toBeGreaterThan(100);
			expect(quoted.filter(({ city }) => /\[\^|\]\(/.test(city.chapters[heading]!.opening))).toEqual([]);
		}
	});
});

test("the table of all cities says of each what data/cities.csv says", () => {
	const text = (row: HTMLElement, cell: string) =>
		row.querySelector(`td.${cell}:not(.none)`)?.text.replace(/\s+/g, " ").trim();
	const shown = page("cities.html")
		.root.querySelectorAll("tr[data-region]")
		.map((row) => {
			const { "data-value": population = "", "data-absent": absent = "" } =
				row.querySelector(".population")!.attributes;
			return {
				name: row.querySelector("th a")!.text,
				region: row.getAttribute("data-region"),
				population,
				population_absent: absent,
				member_since: /\d{4}/.exec(text(row, "joined") ?? "")?.[0] ?? "",
				awards: (text(row, "award")?.match(/\b\d{4}\b/g) ?? []).join(";"),
			};
		});
	const records: Record<string, string>[] = parse(readFileSync(join(dist, "data/cities.csv")), { columns: true });
	const told = records.map((record) => Object.fromEntries(Object.keys(shown[0]!).map((key) => [key, record[key]])));
	const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) => (a.name! < b.name! ? -1 : 1);
	expect(shown.sort(byName)).toEqual(told.sort(byName));
});

test("a city with a profile stands on its themes' pages with a sentence of its own text, which leads to its sources", () => {
	let sentences = 0;
	/** In one form, whichever quotation marks there are. */
	const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();
	const foreign = [...pages.keys()]
		.filter((path) => path.startsWith("themes/"))
		.flatMap((path) => page(path).root.querySelectorAll(".city-rows li:has(.sentence)"))
		.filter((row) => {
			sentences++;
			const sentence = row.querySelector(".sentence")!;
			const city = row.querySelector("a")!.getAttribute("href")!.replace("../", "");
			const cited = sentence.querySelectorAll("a").map((link) => link.getAttribute("href")!);
			const words = plain(sentence.childNodes[0]!.text);
			const prose = page(city).root.querySelector(".prose")!.clone() as HTMLElement;
			// What stands in the margin is no part of the text either.
			for (const aside of prose.querySelectorAll(".cite, .sidenotes")) aside.remove();
			const own = plain(prose.text);
			return !own.includes(words) || !cited.every((href) => href.startsWith(`../${city}#source-`));
		})
		.map(({ text }) => text.replace(/\s+/g, " "));
	expect(sentences).toBeGreaterThan(500);
	expect(foreign).toEqual([]);
});

test("no cell of a table is empty: what is missing is said in words, or by a dash that the page explains", () => {
	const empty = ["cities.html", "years.html", "awards.html", "timeline.html", "coverage.html"].flatMap((path) =>
		page(path)
			.root.querySelectorAll(".data-table th, .data-table td, .city-table th, .city-table td")
			.filter((cell) => cell.text.trim() === "")
			.map((cell) => `${path}: ${cell.closest("tr")?.text}`),
	);
	expect(empty).toEqual([]);
});

test("the timeline's drawings have a name, and the numbers in their labels stand in the table", () => {
	const { root } = page("timeline.html");
	const drawings = root.querySelectorAll(".chart svg[role=img]");
	expect(drawings.map((drawing) => drawing.getAttribute("class"))).toEqual(["wide", "narrow"]);
	const table = root.querySelector("table[aria-labelledby=table]")!;
	const years = table.querySelectorAll("tbody th").map(({ text }) => text.trim());
	const joined = table.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("td")[0]!.text.trim());
	for (const drawing of drawings) {
		expect(drawing.getAttribute("aria-label")).toMatch(/table below/);
		const counts = drawing.querySelectorAll(".count").map(({ text }) => text.trim());
		expect(counts).toEqual(joined.filter((n) => n !== "0"));
		const labels = drawing.querySelectorAll(".total").map(({ text }) => Number.parseInt(text.trim(), 10));
		expect(labels.length).toBeGreaterThan(1);
		for (const n of labels) expect(table.text).toContain(`${n} (`);
	}
	expect(drawings[0]!.querySelectorAll(".year").map(({ text }) => text.trim())).toEqual(years);
	expect(years.length).toBeGreaterThan(10);
});

test("the timeline's title tells the first total and the last that are in its table", () => {
	const { root } = page("timeline.html");
	const [, first, from, last, to] = /^From (\d+) cities in (\d+) to (\d+) in (\d+)$/.exec(
		root.querySelector("#plot")!.text.trim(),
	)!;
	const totals = root.querySelectorAll("table[aria-labelledby=table] tbody td div").map(({ text }) => text.trim());
	expect(totals[0]).toMatch(new RegExp(`^${first} .*${from}\\)$`));
	expect(totals.at(-1)).toMatch(new RegExp(`^${last} .*${to}\\)$`));
});

test("the picture of what the atlas holds has a square for each city, counted as in the table of regions", () => {
	const { root } = page("coverage.html");
	expect(hrefs("coverage.html", ".squares").sort()).toEqual(cities);
	const rows = root.querySelectorAll("table[aria-labelledby=regions] tbody tr");
	const drawn = root.querySelectorAll(".squares").map((squares) => squares.querySelectorAll("a"));
	for (const [i, row] of rows.entries()) {
		const [, all, profiles] = row.querySelectorAll("td").map(({ text }) => Number.parseInt(text, 10));
		expect(drawn[i]!.length).toBe(all);
		expect(drawn[i]!.filter((square) => square.classList.contains("profile")).length).toBe(profiles);
	}
	expect(rows.length).toBeGreaterThan(1);
	const key = root.querySelectorAll(".squares-key li .quiet").map(({ text }) => Number.parseInt(text, 10));
	expect(key.slice(0, -1).reduce((sum, n) => sum + n)).toBe(cities.length);
	const winners = page("awards.html").root.querySelectorAll(".city-table th a");
	expect(key.at(-1)).toBe(new Set(winners.map((link) => link.getAttribute("href"))).size);
});

test("a wide table is a region with a name, which the keyboard reaches", () => {
	for (const path of ["timeline.html", "coverage.html"]) {
		const { root } = page(path);
		const tables = root.querySelectorAll("table.data-table");
		expect(tables.length).toBeGreaterThan(1);
		for (const { parentNode: frame } of tables) {
			expect([path, frame?.getAttribute("tabindex")]).toEqual([path, "0"]);
			expect(root.querySelector(`[id="${frame?.getAttribute("aria-labelledby")}"]`)).not.toBeNull();
		}
	}
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

test("lists stay light: 40 kB over the wire for each page, 78 kB with its maps for the list that narrows itself, 8 kB for the comparison before a choice", () => {
	for (const path of ["cities.html", "compare.html", "timeline.html", "coverage.html", "years.html"]) {
		const bytes = gzipSync(page(path).html).length;
		console.log(`${path}: ${bytes} bytes`);
		expect([path, bytes <= ({ "cities.html": 78_000, "compare.html": 8_000 }[path] ?? 40_000)]).toEqual([path, true]);
	}
});
