import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { escapeHtml } from "../../src/html.ts";

const text = `R&D <b title='x'>"5 > 4"</b> &amp;`;

test("an escaped text is read back as it was, as content and as an attribute", () => {
	const html = parse(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`).querySelector("p")!;
	expect(html.text).toBe(text);
	expect(html.getAttribute("title")).toBe(text);
});

test("an escaped text holds no tag and no quotation mark that ends an attribute", () => {
	expect(escapeHtml(text)).not.toMatch(/[<>"]/);
});
