import { expect, test } from "vitest";
import { otherHanForms } from "../../../src/search/han.ts";

test.each([
	["武汉", ["武漢"]],
	["武漢", ["武汉"]],
	["北京", []],
	["学习型城市", ["學習型城市"]],
	["Cork", []],
	["서울", []],
	["", []],
])("%j is written otherwise as %j", (text, forms) => {
	expect(otherHanForms(text)).toEqual(forms);
});

test("a text in both scripts has two other forms", () => {
	expect(otherHanForms("武汉武漢").sort()).toEqual(["武汉武汉", "武漢武漢"].sort());
});

test("what stands beside the letters stays", () => {
	expect(otherHanForms("Wuhan 武汉市")).toEqual(["Wuhan 武漢市"]);
});
