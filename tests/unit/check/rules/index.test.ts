import { describe, expect, test } from "vitest";
import { checkContent } from "../../../../src/check/check-content.ts";
import { contentFrom, exampleContent, withMistake } from "../../../../src/check/example-content.ts";
import { applyFixes, safeFixes } from "../../../../src/check/fix/fix.ts";
import { outputOf } from "../../../../src/check/rule-catalogue.ts";
import { rules } from "../../../../src/check/rules/index.ts";
import { runRules } from "../../../../src/check/run-rules.ts";

test("the sample content has no mistake", () => {
	expect(checkContent(contentFrom(exampleContent), (path) => path).problems).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
	const { files, path } = withMistake(rule.example);
	const content = contentFrom(files);
	const own = checkContent(content, (each) => each).problems.filter((problem) => problem.rule === id);

	test("finds its example", () => {
		expect(own.map((problem) => problem.path)).toContain(files.has(path) ? path : path.split("/")[0]);
	});

	test("says what is wrong and what to write, in whole sentences", () => {
		for (const { message, suggestion } of own) {
			expect(message).toMatch(/[.?!]$/);
			expect(suggestion).toMatch(/[.?!)]$/);
			// The schema's own jargon must not come through.
			expect(`${message} ${suggestion}`).not.toMatch(/Invalid input|expected .* received|undefined|\[object|NaN/);
		}
		expect(outputOf(rule)).not.toBe("");
	});

	test("finds nothing once its own fix is in the file", () => {
		const file = content.file(path);
		const fixable = file ? safeFixes(runRules(file, content), content) : [];
		if (!own.some(({ fixable }) => fixable)) return expect(fixable).toEqual([]);
		const again = contentFrom(new Map(files).set(path, applyFixes(file!, fixable)));
		expect(checkContent(again, (each) => each).problems.filter((problem) => problem.rule === id)).toEqual([]);
	});
});

test("ids are unique and of one form", () => {
	const ids = rules.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
});
