import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HTMLElement, type Node } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { siteLanguages, splitLanguage } from "../../src/languages.ts";
import { sample } from "../breadth.ts";
import { type BuiltPage, isExternal, pagesOf, references, resolveFrom } from "./html.ts";

const dist = inject("dist");
const pages = pagesOf(dist);
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Some for `npm test`: the build itself refuses broken links and ids that stand twice. */
const looked = sample(pages, 300);
/** What is wrong with each page, as lines "page: what". */
const faults = (check: (page: BuiltPage) => string[]) =>
	looked.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));

const files = (folder: string) => globSync(`content/${folder}/*`).map((file) => file.replace(/^.*[\\/]|\.mdx?$/g, ""));

describe("No page is lost or empty", () => {
	test.each(["cities", "interviews", "practices", "themes", "topics"])(
		"every file of content/%s has its page",
		(folder) => {
			const missing = files(folder).filter((id) => !byPath.has(`${folder}/${id}.html`));
			expect(missing).toEqual([]);
			expect(files(folder).length).toBeGreaterThan(0);
		},
	);

	test("every page has text of its own in its main part", () => {
		expect(
			faults(({ root }) => (root.querySelector("main")!.text.trim().length < 40 ? ["hardly any text"] : [])),
		).toEqual([]);
	});

	test("a profile that stands in the content stands on its page", () => {
		const lost = files("cities").filter((id) => {
			const body = readFileSync(`content/cities/${id}.md`, "utf8").split(/^---$/m)[2]?.trim();
			return body && !byPath.get(`cities/${id}.html`)?.root.querySelector(".prose h2");
		});
		expect(lost).toEqual([]);
	});
});

describe("Every page is whole", () => {
	test("no space stands before a comma or a full stop", () => {
		expect(
			faults(({ root }) => {
				const text = root
					.querySelector("main")!
					.childNodes.map((node) => node.text)
					.join(" ");
				// French sets a space before a semicolon, and a comma of other scripts is none of these.
				const mark = root.querySelector("html[lang=fr]") ? /.{0,30}[^\s.]\s[,.](?=\s)/g : /.{0,30}[^\s.]\s[,.;](?=\s)/g;
				return [...text.matchAll(mark)].map(([place]) => `"${place}"`);
			}),
		).toEqual([]);
	});

	test("words of Arabic and Chinese are joined by the commas of their scripts", () => {
		const scripts: Record<string, string> = { ar: "Arabic", "zh-Hans": "Han" };
		/** The text of an element without that in another language than the page's. */
		const own = (node: Node): string =>
			node instanceof HTMLElement
				? node.childNodes
						.map((child) => (child instanceof HTMLElement && child.hasAttribute("lang") ? " " : own(child)))
						.join("")
				: node.text;
		let count = 0;
		const found = faults(({ root }) => {
			const script = scripts[root.querySelector("html")!.getAttribute("lang")!];
			if (!script) return [];
			count++;
			const joined = new RegExp(`.{0,20}(?:\\p{Script=${script}}\\p{M}*,\\s|,\\s\\p{Script=${script}}).{0,20}`, "gu");
			return [...own(root.querySelector("main")!).matchAll(joined)].map(([place]) => `"${place}"`);
		});
		expect(found).toEqual([]);
		expect(count).toBeGreaterThan(3);
	});

	test("it has one h1, a title of its own, a description, landmarks and a skip link", () => {
		// A title that is a name may be the same in two languages.
		const titles = Map.groupBy(looked, ({ root }) =>
			["html[lang]", "title"]
				.map((each) => root.querySelector(each))
				.map((each) => each?.getAttribute("lang") ?? each?.text)
				.join(": "),
		);
		expect([...titles].filter(([, same]) => same.length > 1).map(([title]) => title)).toEqual([]);
		const wanted: Record<string, number> = {
			h1: 1,
			"meta[name=description]": 1,
			"body > header": 1,
			"body > main": 1,
			"body > footer": 1,
			"a.skip-link[href='#main']": 1,
			"html[lang]": 1,
		};
		expect(
			faults(({ root }) =>
				Object.entries(wanted)
					.filter(([selector, count]) => root.querySelectorAll(selector).length !== count)
					.map(([selector, count]) => `not ${count} of ${selector}`),
			),
		).toEqual([]);
	});

	test("its ids are unique", () => {
		expect(
			faults(({ root }) => {
				const ids = root.querySelectorAll("[id]").map((element) => element.id);
				return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id "${id}" twice`);
			}),
		).toEqual([]);
	});
});

describe("Every link holds", () => {
	test("each internal address is relative and names a file that exists", () => {
		expect(
			faults((page) =>
				page.path === "404.html"
					? []
					: references(page)
							.filter(({ value }) => !isExternal(value))
							.filter(
								({ value }) => value.startsWith("/") || !existsSync(join(dist, resolveFrom(page.path, value).file)),
							)
							.map(({ value }) => `"${value}" leads nowhere`),
			),
		).toEqual([]);
	});

	test("each fragment names an element of its page", () => {
		const idsOf = new Map(
			looked.map(({ path, root }) => [path, new Set(root.querySelectorAll("[id]").map(({ id }) => id))]),
		);
		expect(
			faults((page) =>
				references(page)
					.filter(({ value }) => value.includes("#") && !isExternal(value))
					.filter(({ value }) => {
						const { file, fragment } = resolveFrom(page.path, value);
						return fragment && idsOf.has(file) && !idsOf.get(file)!.has(fragment);
					})
					.map(({ value }) => `"${value}" names no element`),
			),
		).toEqual([]);
	});

	test("the sitemap names every page but the tools and booklets, by its file", () => {
		const sitemap = readFileSync(join(dist, "sitemap-0.xml"), "utf8");
		const named = [...sitemap.matchAll(/<loc>https:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(
			([, path]) => path || "index.html",
		);
		const isEnglish = (path: string) => !/^[a-z]{2}\//.test(path);
		expect(named.filter(isEnglish).sort()).toEqual(
			[...byPath.keys()].filter((path) => isEnglish(path) && !/^(?:404|search|booklets\/.+)\.html$/.test(path)).sort(),
		);
		// Of the pages in other languages, those whose text is in the language.
		expect(named).toEqual(
			expect.arrayContaining(
				["ar/index.html", "ar/cities/amman.html", "zh/cities/hangzhou.html", "fr/themes/libraries.html"].filter(
					(path) => siteLanguages.includes(splitLanguage(path).language),
				),
			),
		);
		for (const path of ["ar/cities/cork.html", "zh/cities/cork.html"]) expect(named).not.toContain(path);
	});

	test("a page that a host shows at any depth names its files from the site's root", () => {
		const internal = references(byPath.get("404.html")!).filter(
			({ value }) => !isExternal(value) && !value.startsWith("#"),
		);
		expect(internal.filter(({ value }) => !value.startsWith("/"))).toEqual([]);
		expect(internal.length).toBeGreaterThan(5);
	});
});

describe("Nothing runs or loads that should not", () => {
	test("no script and no style stands inside a page", () => {
		expect(
			faults(({ root }) => [
				...root
					.querySelectorAll("script:not([src])")
					.filter((script) => !/^application\/(ld\+)?json$/.test(script.getAttribute("type") ?? ""))
					.map(() => "inline script"),
				...root.querySelectorAll("style, [style]").map(() => "inline style"),
				...root
					.querySelectorAll("*")
					.filter((element) => Object.keys(element.attributes).some((name) => /^on/i.test(name)))
					.map((element) => `event attribute on ${element.tagName}`),
			]),
		).toEqual([]);
	});

	test("scripts are classic ones, which run from disk", () => {
		expect(faults(({ root }) => root.querySelectorAll("script[type=module]").map(() => "module script"))).toEqual([]);
	});

	test("no part of a page comes from another host", () => {
		const loading = "script, link[rel=stylesheet], link[rel=icon], img, iframe, source, image, use";
		expect(
			faults(({ root }) =>
				root
					.querySelectorAll(loading)
					.map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
					.filter(isExternal),
			),
		).toEqual([]);
	});

	test("no link leads to a script", () => {
		expect(
			faults((page) =>
				references(page)
					.filter(({ value }) => isExternal(value) && !/^(https?|mailto):/i.test(value))
					.map(({ value }) => value),
			),
		).toEqual([]);
	});

	test("the content policy stands on every page, before anything it governs", () => {
		expect(
			faults(({ html }) => {
				const at = html.indexOf("Content-Security-Policy");
				const first = Math.min(
					...["<script", "<link", "<img"].map((tag) => html.indexOf(tag)).filter((index) => index >= 0),
				);
				return at > 0 && at < first ? [] : ["no policy, or too late"];
			}),
		).toEqual([]);
	});
});
