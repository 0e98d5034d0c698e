import { expect, test } from "vitest";
import { opf, stylesheet } from "../../../src/release/book/package.ts";
import { xhtmlFile } from "../../../src/release/book/xhtml.ts";
import { opener, readme } from "../../../src/release/cover.ts";
import { publishedLinks } from "../../../src/release/language-files.ts";
import { site } from "../../../src/site.ts";

const edition = { version: "1.2.3", date: "2026-11-21", commit: "0123456789ab" };
const isThere = (file: string) => file.startsWith("ar/") || file.startsWith("assets/");
const published = (html: string) => publishedLinks(html, "ar/cities/aville.html", isThere);

test("a page of a copy in one language leads to other languages on the web, and to its own in the copy", () => {
	expect(published('<a href="../../cities/aville.html#plan" hreflang="en">')).toBe(
		`<a href="${site.url}/cities/aville.html#plan" hreflang="en">`,
	);
	expect(published('<a class="x" href="../../zh/index.html">')).toBe(`<a class="x" href="${site.url}/zh/index.html">`);
	for (const html of [
		'<a href="../regions/africa.html?view=map">',
		'<a href="#plan">',
		'<a href="https://example.org/a.html">',
		'<link href="../../assets/Base.css">',
	]) {
		expect(published(html)).toBe(html);
	}
});

test("so do the links of a Markdown version", () => {
	const markdown = "[a](../../cities/b.md#c) [d](../cities/e.md) [f](https://example.org/)";
	expect(publishedLinks(markdown, "ar/cities/aville.md", isThere)).toBe(
		`[a](${site.url}/cities/b.md#c) [d](../cities/e.md) [f](https://example.org/)`,
	);
});

test("the opener of an archive in one language leads to its home page, and the README to its offline page", () => {
	expect(opener("ar")).toContain('<html lang="ar" dir="rtl">');
	expect(opener("ar")).toContain('content="0; url=site/ar/index.html"');
	expect(opener("en")).toContain('content="0; url=site/index.html"');
	expect(readme(edition, "zh")).toContain("site/zh/offline.html");
	expect(readme(edition, "en")).toContain("open site/offline.html");
});

test("a book in Arabic runs from right to left, and names its language", () => {
	const arabic = opf([{ file: "cover.xhtml" }], edition, "ar");
	expect(arabic).toContain('xml:lang="ar" dir="rtl">');
	expect(arabic).toContain("<dc:language>ar</dc:language>");
	expect(arabic).toContain('<spine page-progression-direction="rtl">');
	expect(arabic).not.toBe(opf([{ file: "cover.xhtml" }], edition, "en"));
	expect(xhtmlFile("a", "ar", "rtl", "")).toContain('lang="ar" xml:lang="ar" dir="rtl">');
	// Neither script has italics.
	expect(stylesheet).toContain(":lang(ar) .lead");
});
