import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { escapeHtml, scriptJson } from "../../src/html.ts";

const text = `R&D <b title='x'>"5 > 4"</b> &amp;`;

test("an escaped text is read back as it was, as content and as an attribute", () => {
	const html = parse(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`).querySelector("p")!;
	expect(html.text).toBe(text);
	expect(html.getAttribute("title")).toBe(text);
});

test("an escaped text holds no tag and no quotation mark that ends an attribute", () => {
	expect(escapeHtml(text)).not.toMatch(/[<>"]/);
});

test("JSON in a script element holds no tag, and reads back as it was", () => {
	const value = { text: "</script><script>alert(1)</script><!--" };
	expect(scriptJson(value)).not.toContain("<");
	expect(JSON.parse(scriptJson(value))).toEqual(value);
});
