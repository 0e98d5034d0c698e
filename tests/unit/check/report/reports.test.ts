import { expect, test } from "vitest";
import { checkContent } from "../../../../src/check/check-content.ts";
import { contentFrom } from "../../../../src/check/example-content.ts";
import { githubReport } from "../../../../src/check/report/github.ts";
import { textReport } from "../../../../src/check/report/text.ts";
import { control, hostileContent } from "../hostile-content.ts";

const report = checkContent(contentFrom(hostileContent), (path) => `content/${path}`);

test("no control character of a name or a value reaches a terminal", () => {
	const printed = textReport(report, { colour: false });
	expect(report.problems.length).toBeGreaterThan(5);
	expect(printed).not.toMatch(control);
	expect(printed.split("\n").filter((line) => /^\s*(?:::|##\[)/.test(line))).toEqual([]);
});

test("nor a workflow, in which each line is one command of ours", () => {
	const lines = githubReport(report).split("\n");
	expect(lines.length).toBe(report.problems.length);
	for (const line of lines)
		expect(line).toMatch(/^::(?:error|warning) file=[^:]*,line=\d+,col=\d+,title=[a-z-]+::[^\p{Cc}]*$/u);
});
