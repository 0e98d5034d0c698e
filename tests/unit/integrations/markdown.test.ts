import { createSatteriMarkdownProcessor } from "@astrojs/markdown-satteri";
import { describe, expect, test } from "vitest";
import {
	alignedCells,
	anchorsOnly,
	authorMarkdown,
	isolatedScripts,
	safeLinks,
	scrollingTables,
} from "../../../src/integrations/markdown.ts";

describe("Authors' Markdown", async () => {
	const processor = await createSatteriMarkdownProcessor({
		syntaxHighlight: false,
		features: { headingAttributes: true, gfm: { footnotes: false } },
		mdastPlugins: [authorMarkdown],
		hastPlugins: [anchorsOnly, safeLinks, alignedCells, scrollingTables, isolatedScripts],
	});
	const render = async (markdown: string) => (await processor.render(markdown)).code;

	test("shows raw HTML as text", async () => {
		const html = await render("a <b onclick=alert(1)>b</b>\n\n<script>alert(1)</script>\n");
		expect(html).not.toMatch(/<(b|script)/);
		expect(html).toContain("&lt;script&gt;");
	});

	test("leaves comments out, and nothing that stands behind one", async () => {
		expect((await render("a <!-- b --> c\n\n<!-- d\n\n## e -->\n\nf")).trim()).toBe("<p>a  c</p>\n<p>f</p>");
		expect(await render("<!-- a --><b>c</b>")).toContain("&lt;b&gt;c");
		expect(await render("<!--> <b>c</b> -->")).toContain("&lt;b&gt;c");
		expect(await render("<!-- never closed")).toContain("never closed");
	});

	test("keeps an anchor on a heading, and nothing else that stands in its braces", async () => {
		expect(await render("## Hi {#first onclick=alert(1) .big}")).toContain('<h2 id="first">Hi</h2>');
	});

	test("isolates words that are written from right to left, so that a number after them stays behind them", async () => {
		expect((await render("The slogan is مدينة التعلم (2024), and **לומדים יחד!** stays.")).trim()).toBe(
			"<p>The slogan is <bdi>مدينة التعلم</bdi> (2024), and <strong><bdi>לומדים יחד</bdi>!</strong> stays.</p>",
		);
		expect((await render("No such word.")).trim()).toBe("<p>No such word.</p>");
	});

	test("puts a table into a box that scrolls, also from the keyboard", async () => {
		expect(await render("| a |\n|---|\n| 1 |\n")).toMatch(
			/^<div class="scroll" tabindex="0"><table>[\s\S]*<\/table><\/div>\s*$/,
		);
	});

	test("says by a class where the text of a cell stands, since no page may have a style in its markup", async () => {
		const html = await render("| a | b | c |\n|:-:|--:|---|\n| 1 | 2 | 3 |\n");
		expect(html).toContain('<th class="centred">a</th>');
		expect(html).toContain('<td class="at-end">2</td>');
		expect(html).toContain("<td>3</td>");
		expect(html).not.toContain("style=");
	});

	test.each(["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "&#106;avascript:x"])(
		"takes the address away from a link to %s",
		async (address) => {
			expect(await render(`[x](${address}) <${address}>\n\n[r]\n\n[r]: ${address}`)).not.toMatch(/href="(?!https?:)/);
		},
	);

	test.each(["https://example.org/", "../cities/cork.html", "cork.html#x", "#here", "mailto:a@example.org"])(
		"keeps a link to %s",
		async (address) => {
			expect(await render(`[x](${address})`)).toContain(`href="${address}"`);
		},
	);
});
