import { expect, test } from "vitest";
import { contentFrom, exampleContent } from "../../../../src/check/example-content.ts";
import { compare } from "../../../../src/check/review/compare.ts";
import { reviewReport } from "../../../../src/check/review/report.ts";
import { city, control, hostileContent } from "../hostile-content.ts";

test("a review of nothing is a sentence", () => {
	const content = contentFrom(exampleContent);
	expect(reviewReport(compare(content, content), "text")).toBe("0 pages added, 0 changed, 0 removed.\n");
});

test("a review as Markdown quotes an address so that it does not become a link", () => {
	const address = new Map(exampleContent).set(
		"cities/aville.md",
		Buffer.from(city.replace("The library opens on Sundays.", "See https://example.org/x for the hours.")),
	);
	const printed = reviewReport(compare(contentFrom(exampleContent), contentFrom(address)), "markdown");
	expect(printed).toContain("for the hours");
	expect(printed).not.toContain("://");
});

test.each(["text", "markdown"] as const)("nor whoever reads a review as %s", (format) => {
	const printed = reviewReport(compare(contentFrom(exampleContent), contentFrom(hostileContent)), format);
	expect(printed).toContain("added");
	expect(printed).not.toMatch(control);
});
