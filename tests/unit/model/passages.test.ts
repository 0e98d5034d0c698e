import { describe, expect, test } from "vitest";
import { linkCitations, numbered } from "../../../src/model/citations.ts";
import { passagesOf } from "../../../src/model/passages.ts";

const sources = numbered(["plan", "report"].map((id) => ({ id, title: id, publisher: "A publisher" })));
const passages = (html: string) => passagesOf(linkCitations(html, sources), sources);
const cited = (html: string) => passages(html).map((each) => each.sources.map(({ number }) => number));

describe("The passages of a text", () => {
	test("end after each block that cites, and hold what comes before it", () => {
		const [first, second] = passages("<h2>Plan</h2>\n<p>None.</p>\n<p>One.[^plan]</p>\n<p>Two.[^report]</p>\n");
		expect(first!.html).toMatch(/^<h2>Plan<\/h2>\n<p>None[\s\S]*1<\/a><\/sup><\/p>$/);
		expect(second!.sources.map(({ id }) => id)).toEqual(["report"]);
	});

	test("name a source once, in the order of the text", () => {
		expect(cited("<p>A.[^report] B.[^plan] C.[^report]</p>")).toEqual([[2, 1]]);
	});

	test("never part a list, a quotation or a paragraph with an image in it", () => {
		expect(cited('<ul><li><p>A.[^plan]</p></li><li>B.[^report]</li></ul><p><img src="a>b.png">C.[^plan]</p>')).toEqual([
			[1, 2],
			[1],
		]);
	});

	test("put together are the text", () => {
		const html = linkCitations(
			"<p>A.[^plan]</p>\n<p>B.</p>\n<blockquote><p>C.[^report]</p></blockquote>\n<p>D.</p>\n",
			sources,
		);
		expect(
			passagesOf(html, sources)
				.map((each) => each.html)
				.join(""),
		).toBe(html);
	});

	test("are none where there is no text", () => {
		expect(passages("")).toEqual([]);
	});
});
