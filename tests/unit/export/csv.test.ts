import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csv } from "../../../src/export/csv.ts";

const cells = ["plain", 'says "so"', "a, b", "two\r\nlines", "", "Évry 武汉"];

test("another program reads back what was written", () => {
	expect(parse(csv(["a", "b", "c", "d", "e", "f"], [cells]))).toEqual([["a", "b", "c", "d", "e", "f"], cells]);
});

test("records end as RFC 4180 has it, without a mark before the first", () => {
	expect(csv(["a"], [["b"]])).toBe("a\r\nb\r\n");
});

test.each(["=1+1", "+49", "-x", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1+1"])("a spreadsheet does not run %j", (text) => {
	const [[cell] = []] = parse(csv([], [[text]]).replace(/^\r\n/, ""));
	expect(cell).toBe(`'${text}`);
});

test("a number is no formula, and nothing is an empty cell", () => {
	expect(csv([], [[-8.47, true, undefined, 0]])).toBe("\r\n-8.47,true,,0\r\n");
});
