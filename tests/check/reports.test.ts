import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { contentOf, exampleContent } from "../../src/check/example-content.ts";
import { github } from "../../src/check/report/github.ts";
import { text } from "../../src/check/report/text.ts";
import { compare } from "../../src/check/review/compare.ts";
import { reviewReport } from "../../src/check/review/report.ts";

const encoder = new TextEncoder();
const city = Buffer.from(exampleContent.get("cities/aville.md")!).toString();

/** Content of a stranger: its names and values hold what a terminal or a runner of workflows would obey. */
const hostile = new Map(exampleContent)
	.set("cities/e\u001b]0;owned\u0007\u001b[2J.md", encoder.encode(city))
	.set("cities/a\n::error title=owned::hello.md", encoder.encode(city))
	.set("cities/b\r\u202e\u009b.md", encoder.encode(city))
	.set(
		"themes/reading.md",
		encoder.encode('---\ntitle: "I\\e[31mE\\nx"\nsumary: "\u0085::stop-commands::x"\n---\n\nText.\n'),
	);
const content = contentOf(hostile);
const report = checkContent(content, (path) => `content/${path}`);

// Line feeds part the lines of a report, and nothing else may be in them.
const control = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e]/u;

test("no control character of a name or a value reaches a terminal", () => {
	const said = text(report, { colour: false });
	expect(report.problems.length).toBeGreaterThan(5);
	expect(said).not.toMatch(control);
	expect(said.split("\n").filter((line) => /^\s*(?:::|##\[)/.test(line))).toEqual([]);
});

test("nor a workflow, in which each line is one command of ours", () => {
	const lines = github(report).split("\n");
	expect(lines.length).toBe(report.problems.length);
	for (const line of lines)
		expect(line).toMatch(/^::(?:error|warning) file=[^:]*,line=\d+,col=\d+,title=[a-z-]+::[^\p{Cc}]*$/u);
});

test("a review as Markdown quotes an address so that it does not become a link", () => {
	const address = new Map(exampleContent).set(
		"cities/aville.md",
		encoder.encode(city.replace("The library opens on Sundays.", "See https://example.org/x for the hours.")),
	);
	const said = reviewReport(compare(contentOf(exampleContent), contentOf(address)), "markdown");
	expect(said).toContain("for the hours");
	expect(said).not.toContain("://");
});

test.each(["text", "markdown"] as const)("nor whoever reads a review as %s", (format) => {
	const said = reviewReport(compare(contentOf(exampleContent), content), format);
	expect(said).toContain("added");
	expect(said).not.toMatch(control);
});
