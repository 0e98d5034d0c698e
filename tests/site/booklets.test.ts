import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { site } from "../../src/site.ts";
import { sample } from "../breadth.ts";
import { pagesOf } from "./html.ts";

const dist = inject("dist");
const pages = pagesOf(dist);
const byPath = new Map(pages.map((page) => [page.path, page]));
const data = (name: string) => JSON.parse(readFileSync(join(dist, "data", name), "utf8"));
const cities: { id: string; region: string; hasProfile: boolean; themes: { id: string }[] }[] = data("cities.json");
const interviews: { id: string; city: string; themes: { id: string }[] }[] = data("interviews.json");
const regionOf = new Map(cities.map(({ id, region }) => [id, region]));

/** The anchors of the chapters that each booklet has to hold, by its page. */
const wanted = new Map<string, string[]>();
const want = (path: string, chapter: string) => wanted.set(path, [...(wanted.get(path) ?? []), chapter]);
for (const { id, region, themes } of cities.filter(({ hasProfile }) => hasProfile)) {
	want(`booklets/regions/${region}.html`, `cities-${id}`);
	for (const { id: theme } of themes) want(`booklets/themes/${theme}.html`, `cities-${id}`);
}
for (const { id, city, themes } of interviews) {
	want(`booklets/regions/${regionOf.get(city)}.html`, `interviews-${id}`);
	for (const { id: theme } of themes) want(`booklets/themes/${theme}.html`, `interviews-${id}`);
}

const practices: { id: string; topics: string[] }[] = data("practices.json");
for (const { id, topics } of practices) {
	for (const topic of topics) want(`booklets/topics/${topic}.html`, `practices-${id}`);
}

describe("A booklet", () => {
	test("stands for each region, theme and topic with something written, and its page leads to it", () => {
		const booklets = pages.map(({ path }) => path).filter((path) => path.startsWith("booklets/"));
		expect(booklets).toEqual([...wanted.keys()].sort());
		for (const path of booklets) {
			const about = byPath.get(path.replace("booklets/", ""))!;
			expect(about.html, about.path).toContain(`href="../${path}"`);
		}
	});

	test("holds every profile and interview of its region or theme, and every practice of its topic, and lists them in its contents", () => {
		for (const [path, chapters] of wanted) {
			const { root } = byPath.get(path)!;
			expect(
				root
					.querySelectorAll(".chapter")
					.map(({ id }) => id)
					.sort(),
				path,
			).toEqual(chapters.sort());
			const listed = root.querySelectorAll(".contents a").map((link) => link.getAttribute("href")!.slice(1));
			expect(listed.sort(), path).toEqual(chapters);
		}
	});

	test("puts a city's interviews behind its profile", () => {
		const ids = byPath
			.get("booklets/regions/europe-and-north-america.html")!
			.root.querySelectorAll(".chapter")
			.map(({ id }) => id);
		const cork = ids.indexOf("cities-cork");
		const ofCork = interviews.filter(({ city }) => city === "cork").map(({ id }) => `interviews-${id}`);
		expect(ofCork.length).toBeGreaterThan(0);
		expect(ids.slice(cork + 1, cork + 1 + ofCork.length).sort()).toEqual(ofCork.sort());
	});

	test("says what the pages say: figures, text, notes and sources", () => {
		const plain = (text: string) => text.replace(/\s+/g, " ").trim();
		for (const [path, chapters] of sample([...wanted], 6)) {
			for (const chapter of chapters) {
				const page = byPath.get(`${chapter.replace("-", "/")}.html`)!.root;
				const printed = byPath.get(path)!.root.querySelector(`#${chapter}`)!;
				// The page alone has what stands in the margin, and a figure's place among the others.
				for (const sidenote of page.querySelectorAll(".sidenotes")) sidenote.remove();
				for (const part of [
					".figures :is(span.amount, .name)",
					":is(.city > .prose, .text .prose)",
					".notes li",
					".sources ol",
				]) {
					const own = page.querySelectorAll(part);
					const there = printed.querySelectorAll(part.replace(/^:is\(.*prose\)$/, ".prose"));
					const texts = (found: typeof own) => found.map(({ text }) => plain(text));
					expect(texts(there), `${path} ${chapter} ${part}`).toEqual(texts(own));
				}
			}
		}
	});

	test("has notes that lead to the sources of their own chapter", () => {
		for (const path of wanted.keys()) {
			for (const chapter of byPath.get(path)!.root.querySelectorAll(".chapter")) {
				const strays = chapter
					.querySelectorAll(".cite a")
					.map((link) => link.getAttribute("href")!)
					.filter((href) => !chapter.querySelector(`.sources li[id="${href.slice(1)}"]`));
				expect(strays, `${path} ${chapter.id}`).toEqual([]);
			}
		}
	});

	test("leads to a chapter of its own where a page leads to another page", () => {
		const inside = [...wanted.keys()].flatMap((path) =>
			byPath
				.get(path)!
				.root.querySelectorAll(".chapter .prose a")
				.map((link) => link.getAttribute("href")!),
		);
		expect(inside.some((href) => /^#(?:cities|interviews)-/.test(href))).toBe(true);
		for (const path of wanted.keys()) {
			const chapters = new Set(wanted.get(path));
			const out = byPath
				.get(path)!
				.root.querySelectorAll(".chapter .prose a")
				.map((link) => link.getAttribute("href")!)
				.filter((href) =>
					chapters.has(
						href
							.replace(/^(?:\.\.\/)+/, "")
							.replace(/\.html.*$/, "")
							.replace("/", "-"),
					),
				);
			expect(out, path).toEqual([]);
		}
	});

	test("stands in Arabic where half of its chapters do, and pages lead to it or to the English one", () => {
		const path = "ar/booklets/regions/arab-states.html";
		expect(pages.map((page) => page.path).filter((each) => /^[a-z]{2}\/booklets\//.test(each))).toEqual([path]);
		expect(byPath.get("ar/regions/arab-states.html")!.html).toContain(
			'href="../../ar/booklets/regions/arab-states.html"',
		);
		expect(byPath.get("ar/regions/africa.html")!.html).toContain(
			'href="../../booklets/regions/africa.html" hreflang="en"',
		);
		const { root } = byPath.get(path)!;
		expect(root.querySelector("html")!.getAttribute("dir")).toBe("rtl");
		expect(root.querySelector("#cities-amman > .prose")!.hasAttribute("lang")).toBe(false);
		const english = root.querySelector("#cities-doha > .prose")!;
		expect([english.getAttribute("lang"), english.getAttribute("dir")]).toEqual(["en", "ltr"]);
		const chapters = root.querySelectorAll(".chapter").map(({ id }) => id);
		expect(chapters.sort()).toEqual(wanted.get("booklets/regions/arab-states.html")!.toSorted());
		expect(root.querySelector("link[rel=canonical]")!.getAttribute("href")).toBe(
			`${site.url}/ar/regions/arab-states.html`,
		);
	});

	test("is not searched, and names the page whose booklet it is to search engines", () => {
		for (const path of wanted.keys()) {
			const { root } = byPath.get(path)!;
			expect(root.querySelector("[data-pagefind-body]"), path).toBeNull();
			const canonical = root.querySelector("link[rel=canonical]")?.getAttribute("href");
			expect(canonical, path).toBe(`${site.url}/${path.replace("booklets/", "")}`);
		}
	});
});
