import { expect, test } from "vitest";
import { escapeHtml, scriptJson } from "../../src/html.ts";

test("a text is safe between tags and in an attribute", () => {
	expect(escapeHtml('<a title="x">R&D</a>')).toBe("&lt;a title=&quot;x&quot;&gt;R&amp;D&lt;/a&gt;");
});

test("JSON in a script element holds no tag, and reads back as it was", () => {
	const value = { text: "</script><script>alert(1)</script><!--" };
	expect(scriptJson(value)).not.toContain("<");
	expect(JSON.parse(scriptJson(value))).toEqual(value);
});
