import { expect, test } from "vitest";
import { parseRedirects } from "../../src/redirects.ts";

test("a line without a reason is refused with its number", () => {
	expect(() => parseRedirects("# What has moved\n\na.html -> b.html")).toThrow(
		/line 3: "a.html -> b.html" is not of the form/,
	);
});

test.each([
	'a.html#x"><script>alert(1)</script>: Reason.',
	"../../elsewhere.html: Reason.",
	"/etc/passwd: Reason.",
	"a.html -> javascript:alert(1): Reason.",
	"a.html -> https://example.org/: Reason.",
])("a line that names more than a file and a section is refused: %s", (line) => {
	expect(() => parseRedirects(line)).toThrow(/is not of the form/);
});
