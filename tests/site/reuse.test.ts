import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, inject, test } from "vitest";
import { site } from "../../src/site.ts";
import { filesOf, textOf } from "./files.ts";

const dist = inject("dist");
const pages = filesOf(dist, "{cities,interviews,themes}/*.html");
const twins = filesOf(dist, "{cities,interviews,themes}/*.md");

describe("Markdown twins", () => {
	test("every page of a city, an interview or a theme has one and names it", () => {
		expect(twins.map(([path]) => path.replace(/md$/, "html"))).toEqual(pages.map(([path]) => path));
		const mute = pages.filter(
			([path, html]) =>
				!html.includes(`<link rel="alternate" type="text/markdown" href="${posix.basename(path, ".html")}.md"`),
		);
		expect(mute.map(([path]) => path)).toEqual([]);
	});

	test("every link in them leads to a file", () => {
		const broken = [...twins, ["llms.txt", readFileSync(join(dist, "llms.txt"), "utf8")] as const].flatMap(
			([path, text]) =>
				[...text.matchAll(/\]\(((?!https?:|mailto:|#)[^)#]+)[^)]*\)/g)]
					.map(([, link]) => posix.join(posix.dirname(path), link!))
					.filter((file) => !existsSync(join(dist, file)))
					.map((file) => `${path}: ${file}`),
		);
		expect(broken).toEqual([]);
	});

	test("none has a citation or an anchor left in the author's notation", () => {
		expect(twins.filter(([, text]) => /\[\^|^#.*\{#/m.test(text)).map(([path]) => path)).toEqual([]);
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

	test("is announced on every page", () => {
		const mute = filesOf(dist, "**/*.html").filter(
			([, html]) => !/<link rel="alternate" type="application\/rss\+xml"/.test(html),
		);
		expect(mute.map(([path]) => path)).toEqual([]);
	});
});

describe("citations", () => {
	const cited = pages.filter(([path]) => !path.startsWith("themes/"));
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
