import { describe, expect, test } from "vitest";
import { relativiseUrls } from "../../../src/integrations/portable-links.ts";

describe("Addresses", () => {
	const html = '<a href="/cities/wuhan.html#top">a</a><form action="/search.html"></form><a href="/">home</a>';

	test("become relative to the page they stand on", () => {
		expect(relativiseUrls(html, "index.html")).toBe(
			'<a href="cities/wuhan.html#top">a</a><form action="search.html"></form><a href="index.html">home</a>',
		);
		expect(relativiseUrls(html, "cities/cork.html")).toContain('href="wuhan.html#top"');
		expect(relativiseUrls(html, "cities/cork.html")).toContain('action="../search.html"');
	});

	test("of other places stay as they are", () => {
		const other = '<a href="https://example.org/x">x</a><a href="//example.org">y</a><a href="#z">z</a>';
		expect(relativiseUrls(other, "cities/cork.html")).toBe(other);
	});
});
