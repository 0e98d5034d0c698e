import { expect, test } from "vitest";
import { indexedPart, pagefindHtml, readPage } from "../../../src/search/page-text.ts";

const page = (main: string, body: string) =>
	`<html><body><header>Menu</header><main ${main}>${body}</main></body></html>`;

test("a page is read with its names, filters and words, without what is left out", () => {
	const read = readPage(
		"cities/aville.html",
		indexedPart(
			page(
				'data-pagefind-body data-facets="kind:City&#10;country:Nowhere" data-names="Aville\nBville &amp; C" data-words="laureate"',
				'<h1>Aville<span lang="zh">武</span></h1><p>Text<sup class="cite"><a href="#s">12</a></sup> here</p><div data-pagefind-ignore><p>not <b>this</b></p></div><ul><li>one</li><li>two</li></ul>',
			),
		)!,
	);
	expect(read).toMatchObject({
		title: "Aville",
		names: ["Aville", "Bville & C"],
		filters: { kind: ["City"], country: ["Nowhere"] },
	});
	expect(read.text.split(/\s+/)).toEqual(
		expect.arrayContaining(["Aville", "武", "Text", "here", "one", "two", "laureate"]),
	);
	expect(read.text).not.toMatch(/12|not|this|Menu/);
	expect(read.html).not.toContain("this");
	expect(pagefindHtml(read)).toContain('<i data-pagefind-filter="country[data-value]" data-value="Nowhere">');
});

test("a page that is not searched is left alone", () => {
	expect(indexedPart(page("", "<h1>Lost</h1>"))).toBeUndefined();
});

test("an image parts words, and is not handed to Pagefind, which would make meta data of it", () => {
	const read = readPage("e.html", '<main data-pagefind-body><p>one<img src="c.png" alt="d">two</p>');
	expect(read.text).toContain("one\ntwo");
	expect(pagefindHtml(read)).not.toContain("<img");
});
