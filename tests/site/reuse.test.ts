import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, inject, test } from "vitest";
import { folderOf, languages, originalLanguage, pageState, siteLanguages, splitLanguage } from "../../src/languages.ts";
import { site } from "../../src/site.ts";
import { sample } from "../breadth.ts";
import { filesOf, textOf } from "./files.ts";

const dist = inject("dist");
const pages = filesOf(dist, "{cities,interviews,practices,themes,topics}/*.html");
const twins = filesOf(dist, "{cities,interviews,practices,themes,topics}/*.md");
const inLanguages = siteLanguages
	.filter((language) => language !== originalLanguage)
	.map((language) => ({
		language,
		versions: filesOf(dist, `${language}/{cities,interviews,practices,themes,topics}/*.md`),
		llms: readFileSync(join(dist, language, "llms.txt"), "utf8"),
	}));
const versions = inLanguages.flatMap((each) => each.versions);

describe("Markdown twins", () => {
	test("every page of an entry has one and names it", () => {
		expect(twins.map(([path]) => path.replace(/md$/, "html"))).toEqual(pages.map(([path]) => path));
		const mute = pages.filter(
			([path, html]) =>
				!html.includes(`<link rel="alternate" type="text/markdown" href="${posix.basename(path, ".html")}.md"`),
		);
		expect(mute.map(([path]) => path)).toEqual([]);
	});

	test("in another language, the pages that are whole in it have one and name it, and no other page does", () => {
		for (const { language } of inLanguages) {
			const named = filesOf(dist, `${language}/**/*.html`).filter(([, html]) => html.includes('type="text/markdown"'));
			const own = versions.filter(([path]) => path.startsWith(`${language}/`)).map(([path]) => path);
			expect(named.map(([path]) => path.replace(/html$/, "md"))).toEqual(own);
			const whole = pages.filter(([path]) => pageState(path, language) === "whole");
			expect(own).toEqual(whole.map(([path]) => `${language}/${path.replace(/html$/, "md")}`));
			expect(own.length).toBeGreaterThan(50);
		}
	});

	const translated: [page: string, text: RegExp][] = [
		["ar/cities/amman", /^## التحديات والأهداف$/mu],
		["zh/cities/hangzhou", /^## 愿景与动机$/mu],
	];
	test.each(sample(translated, 1))(
		"the text of %s is in its language, and the note at the end names the page",
		(page, text) => {
			const markdown = readFileSync(join(dist, `${page}.md`), "utf8");
			expect(markdown).toMatch(text);
			expect(markdown).toContain(`<${site.url}/${page}.html>`);
		},
	);

	test("every link in them leads to a file", () => {
		const lists = [
			["llms.txt", readFileSync(join(dist, "llms.txt"), "utf8")] as const,
			...inLanguages.map(({ language, llms }) => [`${language}/llms.txt`, llms] as const),
		];
		const broken = [...twins, ...versions, ...lists].flatMap(([path, text]) =>
			[...text.matchAll(/\]\(((?!https?:|mailto:|#)[^)#]+)[^)]*\)/g)]
				.map(([, link]) => posix.join(posix.dirname(path), link!))
				.filter((file) => !existsSync(join(dist, file)))
				.map((file) => `${path}: ${file}`),
		);
		expect(broken).toEqual([]);
	});

	test("none has a citation or an anchor left in the author's notation", () => {
		expect([...twins, ...versions].filter(([, text]) => /\[\^|^#.*\{#/m.test(text)).map(([path]) => path)).toEqual([]);
	});
});

describe("llms.txt", () => {
	test("leads to the lists of the other languages, and each of them to the Markdown versions in its own", () => {
		const english = readFileSync(join(dist, "llms.txt"), "utf8");
		for (const { language, llms } of inLanguages) {
			expect(english).toContain(`[${languages[language].name}](${language}/llms.txt)`);
			expect(llms).toContain("[English](../llms.txt)");
			expect(llms).toMatch(/\(topics\/[a-z-]+\.md\)/);
			expect(llms).not.toContain("(practices/");
		}
	});
});

describe("the feed", () => {
	const xml = readFileSync(join(dist, "feed.xml"), "utf8");
	const { channel } = new XMLParser({ ignoreAttributes: false }).parse(xml).rss;

	test("has full addresses of pages that exist", () => {
		expect(channel.item).toHaveLength(50);
		for (const { link } of channel.item) {
			expect(link.startsWith(`${site.url}/`), link).toBe(true);
			expect(existsSync(join(dist, link.slice(site.url.length)))).toBe(true);
		}
	});

	test("every item has a guid of its own", () => {
		expect(new Set(channel.item.map((item: { guid: { "#text": string } }) => item.guid["#text"])).size).toBe(50);
	});

	test("is announced on every page, that of the page's language", () => {
		const mute = filesOf(dist, "**/*.html").filter(([path, html]) => {
			const [, href = ""] = /<link rel="alternate" type="application\/rss\+xml" href="([^"]*)"/.exec(html) ?? [];
			const feed = `${folderOf(splitLanguage(path).language)}feed.xml`;
			return path !== "404.html" && posix.join(posix.dirname(path), href) !== feed;
		});
		expect(mute.map(([path]) => path)).toEqual([]);
	});

	test("of another language names its language and has pages whose texts are in it", () => {
		for (const { language } of inLanguages) {
			const own = new XMLParser().parse(readFileSync(join(dist, language, "feed.xml"), "utf8")).rss.channel;
			expect(own.language).toBe(languages[language].tag);
			expect(own.item.length).toBeGreaterThan(3);
			for (const { link } of own.item) {
				const path = link.slice(site.url.length + language.length + 2);
				expect(pageState(path, language), link).toBe("whole");
				expect(existsSync(join(dist, language, path)), link).toBe(true);
			}
		}
	});
});

describe("citations", () => {
	const cited = pages.filter(([path]) => !/^(?:themes|topics)\//.test(path));
	const records = (html: string) =>
		[...html.matchAll(/<(?:p class="citation"|code)>(.*?)<\/(?:p|code)>/gs)].map(([, text]) => textOf(text!));

	test("every page of a city or an interview has one in each format, with version and address", () => {
		for (const [path, html] of cited) {
			const [plain = "", bibtex = "", ris = "", csl = ""] = records(html);
			expect([bibtex.slice(0, 8), ris.slice(0, 10), JSON.parse(csl)[0].type], path).toEqual([
				"@online{",
				"TY  - ELEC",
				"webpage",
			]);
			for (const record of [plain, bibtex, ris, csl]) {
				expect(record).toContain(`${site.url}/${path}`);
				expect(record).toContain(site.version);
			}
		}
	});

	test("the caveat of an interview stands in every format and in the tags that Zotero reads", () => {
		for (const [path, html] of cited.filter(([each]) => each.startsWith("interviews/"))) {
			const caveat = textOf(html.match(/<p class="caveat">(.*?)<\/p>/s)![1]!);
			const [plain, bibtex, ris, csl] = records(html);
			const extra = textOf(html.match(/<meta name="z:extra" content="([^"]*)">/)![1]!);
			// Quotation marks inside a caveat are escaped in JSON, and TeX's own signs in BibTeX.
			for (const record of [plain, ris, JSON.parse(csl!)[0].note, bibtex!.replace(/\\([&%$#_{}])/g, "$1"), extra])
				expect(record, path).toContain(caveat);
		}
	});
});
