import { createSatteriMarkdownProcessor } from "@astrojs/markdown-satteri";
import { describe, expect, test } from "vitest";
import { alignedCells, anchorsOnly, authorMarkdown, safeLinks } from "../../../src/integrations/markdown.ts";

describe("Authors' Markdown", async () => {
	const processor = await createSatteriMarkdownProcessor({
		syntaxHighlight: false,
		features: { headingAttributes: true, gfm: { footnotes: false } },
		mdastPlugins: [authorMarkdown],
		hastPlugins: [anchorsOnly, safeLinks, alignedCells],
	});
	const render = async (markdown: string) => (await processor.render(markdown)).code;

	test("shows raw HTML as text", async () => {
		const html = await render("a <b onclick=alert(1)>b</b>\n\n<script>alert(1)</script>\n");
		expect(html).not.toMatch(/<(b|script)/);
		expect(html).toContain("&lt;script&gt;");
	});

	test("keeps an anchor on a heading, and nothing else that stands in its braces", async () => {
		expect(await render("## Hi {#first onclick=alert(1) .big}")).toContain('<h2 id="first">Hi</h2>');
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
