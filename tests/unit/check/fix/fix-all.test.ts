import { expect, test } from "vitest";
import { exampleDay } from "../../../../src/check/example-content.ts";
import { fixAll } from "../../../../src/check/fix/fix-all.ts";
import { ContentFolder } from "../../../../src/check/read/content.ts";
import { readContent } from "../../../../src/check/read/read-content.ts";

test("--fix moves no mention to a neighbour when the file of a city is gone", () => {
	const files = readContent("content", exampleDay).files.filter(({ path }) => path !== "cities/hangzhou.md");
	const mentioning = files.filter(({ text }) => /^city: hangzhou$/m.test(text ?? "")).map(({ path }) => path);
	expect(mentioning.length).toBeGreaterThan(1);
	const written: string[] = [];
	fixAll(new ContentFolder(files, exampleDay, []), new Set(mentioning), (path) => written.push(path));
	expect(written).toEqual([]);
});
