import { describe, expect, test } from "vitest";
import { LinkChecker } from "../../../src/integrations/site-integrity.ts";

const files = new Set(["index.html", "cities/cork.html", "cities/wuhan.html", "assets/a.css", "data/cities.csv"]);
const problems = (html: string, path = "cities/cork.html", other = '<p id="plan">') => {
	const links = new LinkChecker();
	links.add(html, path);
	links.add(other, "cities/wuhan.html");
	return links.problems(files);
};

describe("A page", () => {
	test.each([
		'<link href="../assets/a.css">',
		'<a href="wuhan.html">',
		'<a href="wuhan.html#plan">',
		'<a href="../index.html?q=a&amp;b#">',
		'<a href="#here" id="here">',
		'<a href="">',
		'<a href="../data/cities.csv#row=2">',
		'<a href="https://example.org/#x">',
		'<a href="mailto:a@example.org">',
		'<img src="data:image/png;base64,AAAA">',
	])("may name %s", (html) => {
		expect(problems(html)).toEqual([]);
	});

	test.each([
		['<link href="../assets/b.css">', "cities/cork.html names assets/b.css, which is not in the site."],
		['<script src="../client/a.js">', "cities/cork.html names client/a.js, which is not in the site."],
		['<section data-src="../m.js">', "cities/cork.html names m.js, which is not in the site."],
		['<form action="../search.html">', "cities/cork.html names search.html, which is not in the site."],
		['<a href="../../index.html">', "cities/cork.html names ../index.html, which is not in the site."],
		['<a href="wuhan.html#pla">', "cities/cork.html leads to cities/wuhan.html#pla, and that page has no such part."],
		['<a href="#none">', "cities/cork.html leads to cities/cork.html#none, and that page has no such part."],
		['<a id="a"><b id="a">', "cities/cork.html has two parts that are called #a."],
		['<a href="javascript:alert(1)">', 'cities/cork.html names "javascript:alert(1)", which no page may name.'],
		['<a href="//example.org/">', 'cities/cork.html names "//example.org/", which no page may name.'],
		['<img src="data:text/html,x">', 'cities/cork.html names "data:text/html,x", which no page may name.'],
		[
			'<a href="https://unesco.org@example.org">',
			'cities/cork.html names "https://unesco.org@example.org", which no page may name.',
		],
	])("may not hold %s", (html, sentence) => {
		expect(problems(html)).toEqual([sentence]);
	});

	test("that a host shows for errors at any address is not verified", () => {
		expect(problems('<a href="/atlas/nothing.html">', "404.html")).toEqual([]);
	});
});
