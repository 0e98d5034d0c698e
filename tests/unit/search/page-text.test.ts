import { describe, expect, test } from "vitest";
import { indexedPart, pagefindHtml, readPage, withoutMetadata } from "../../../src/search/page-text.ts";

const page = (main: string, body: string) =>
	`<html><body><header>Menu</header><main ${main}>${body}</main></body></html>`;

test("a page is read with its names, filters and words, without what is left out", () => {
	const read = readPage(
		"cities/aville.html",
		indexedPart(
			page(
				'data-pagefind-body data-facets="kind:city&#10;country:Nowhere" data-names="Aville\nBville &amp; C" data-words="laureate"',
				'<h1>Aville<span lang="zh">武</span></h1><p>Text<sup class="cite"><a href="#s">12</a></sup> here</p><div data-pagefind-ignore><p>not <b>this</b></p></div><ul><li>one</li><li>two</li></ul>',
			),
		)!,
	);
	expect(read).toMatchObject({
		title: "Aville",
		names: ["Aville", "Bville & C"],
		filters: { kind: ["city"], country: ["Nowhere"] },
	});
	expect(read.text.split(/\s+/)).toEqual(
		expect.arrayContaining(["Aville", "武", "Text", "here", "one", "two", "laureate"]),
	);
	expect(read.text).not.toMatch(/12|not|this|Menu/);
	expect(read.html).not.toContain("this");
	expect(pagefindHtml(read)).toContain('<i data-pagefind-filter="country[data-value]" data-value="Nowhere">');
});

test("what only the index needs is not written into the page", () => {
	const written = page('id="main" data-pagefind-body', '<p data-names="stays">Text</p>');
	const metadata = ' data-facets="kind:City" data-names="Aville\nBville" data-words="a > b" data-date="2026"';
	expect(withoutMetadata(written.replace("-body", `-body${metadata}`))).toBe(written);
});

test("a page that is not searched is left alone", () => {
	expect(indexedPart(page("", "<h1>Lost</h1>"))).toBeUndefined();
});

test("an image parts words, and is not handed to Pagefind, which would make meta data of it", () => {
	const read = readPage("e.html", '<main data-pagefind-body><p>one<img src="c.png" alt="d">two</p>');
	expect(read.text).toContain("one\ntwo");
	expect(pagefindHtml(read)).not.toContain("<img");
});

const read = (attributes: string, body: string) =>
	readPage("cities/aville.html", `<main data-pagefind-body ${attributes}>${body}`);

describe("The metadata of a page", () => {
	const { title, names, otherNames, people, meta } = read(
		[
			'data-names="Al Aville&#10;武汉"',
			'data-other-names="Авилль&#10;Aвіль"',
			'data-people="Mary O’Neill&#10;Li Na"',
			'data-place="Aville, Nowhere"',
			'data-date="2024-05"',
			'data-words="laureate programme"',
		].join(" "),
		"<h1>Al Aville <span>武汉</span></h1><p>A course for pensioners.</p>",
	);

	test("is its title without the name in another script, its names, people, place and date", () => {
		expect({ title, names, otherNames, people }).toEqual({
			title: "Al Aville",
			names: ["Al Aville", "武汉"],
			otherNames: ["Авилль", "Aвіль"],
			people: ["Mary O’Neill", "Li Na"],
		});
		expect(meta).toMatchObject({ place: "Aville, Nowhere", date: "2024-05" });
	});

	test("has each name also as one word, and by each letter of a script without spaces", () => {
		const [first = "", second = ""] = meta.names.split(" · ");
		expect(first.split(/[ |]/)).toContain("alaville");
		expect(second.split("|")).toEqual(expect.arrayContaining(["武汉", "武", "汉"]));
	});

	test("has people and keywords as words, with their other spellings, but not names in other languages", () => {
		expect(meta.words.split(/[ |]/)).toEqual(expect.arrayContaining(["Li", "laureate", "programme", "program"]));
		expect(Object.values(meta).join(" ")).not.toContain("Авилль");
	});

	test("has the synonyms of what the page says, which are no words of its text", () => {
		expect(meta.synonyms.split(" ")).toEqual(expect.arrayContaining(["seniors", "elderly"]));
		const { text, html } = read("", "<h1>A</h1><p>A course for pensioners.</p>");
		expect(text + html).not.toContain("seniors");
	});

	test("is empty where the page has none", () => {
		const bare = read("", "<h1>Bare</h1>");
		expect(bare).toMatchObject({ title: "Bare", names: [], otherNames: [], people: [], filters: {} });
		expect(pagefindHtml(bare)).not.toMatch(/data-pagefind-(?:filter|meta)="(?:names|words|synonyms|place|date|kind)/);
	});

	test("is handed to Pagefind with the keys by which pages are sorted", () => {
		const html = pagefindHtml(read('data-date="2024"', "<h1>Étoile &amp; more</h1>"));
		expect(html).toContain('data-pagefind-sort="path[data-value]" data-value="cities/aville.html"');
		expect(html).toContain('data-pagefind-sort="name[data-value]" data-value="etoile more"');
		expect(html).toContain('data-pagefind-meta="title[data-value]" data-value="Étoile &amp; more"');
	});
});

describe("What is not indexed", () => {
	test.each([
		["a script", "<script>lost()</script>"],
		["a style", "<style>.lost { color: red }</style>"],
		["a drawing", '<svg width="1"><title>lost</title><path d="M0 0"/></svg>'],
		["a menu", "<nav><ul><li>lost</li></ul></nav>"],
		["a label", "<dt>lost</dt>"],
		["a caption", "<figcaption>lost</figcaption>"],
		["a citation", '<sup class="cite"><a href="#s1">lost</a></sup>'],
		["the anchor of a heading", '<a class="anchor" href="#x">lost</a>'],
		["a figure that is missing", '<p class="absent">lost</p>'],
		["an invitation to write", '<div class="invite"><p>lost <b>lost</b></p></div>'],
		["what is not printed", '<p class="print-hidden">lost</p>'],
		["what is left out by hand", "<p data-pagefind-ignore>lost<br>lost <img src=x alt=y> lost</p>"],
		["a comment", "<!-- lost <p>lost</p> -->"],
	])("is %s, and the text after it is", (_, element) => {
		const { text, html } = read("", `<p>before</p>${element}<p>after</p>`);
		expect(text + html).not.toContain("lost");
		expect(text.split(/\s+/).filter(Boolean)).toEqual(["before", "after"]);
		expect(html).toContain("after");
	});

	test("is only that: an attribute or a class that looks alike leaves an element in", () => {
		const { text } = read(
			"",
			'<p data-pagefind-ignored class="invited">kept</p><p title="data-pagefind-ignore">too</p>',
		);
		expect(text.split(/\s+/).filter(Boolean)).toEqual(["kept", "too"]);
	});
});

describe("The text of a page", () => {
	test("goes on through inline elements, and stops at others", () => {
		const { text } = read("", "<p>life<em>long</em> learning</p><ul><li>one</li><li>two</li></ul>");
		expect(text.split(/\s+/).filter(Boolean)).toEqual(["lifelong", "learning", "one", "two"]);
	});

	test("has a middle dot behind a heading, so that no sentence begins with it", () => {
		const { html } = read("", "<h2>Festivals</h2><p>A walk.</p><h2>Why?</h2><p>So.</p>");
		expect(html.match(/ · /g)).toHaveLength(1);
		expect(html).toMatch(/Festivals · <\/h2>/);
	});

	test("has its character references decoded, and escaped again for Pagefind", () => {
		const { text, html } = read("", "<p>R&amp;D &lt;b&gt; caf&#233; &#x6b66; &unknown;</p>");
		expect(text).toContain("R&D <b> café 武 &unknown;");
		expect(html).toContain("R&amp;D");
		expect(html).not.toContain("<b>");
	});
});

test("attributes may hold a sign that ends a tag", () => {
	const main = indexedPart(page('data-pagefind-body data-names="A &gt; B > C"', "<h1>T</h1>"))!;
	expect(readPage("a.html", main).names).toEqual(["A > B > C"]);
});
