import { describe, expect, test } from "vitest";
import { figuresIn, sentencesOf } from "../../../../src/check/read/sentences.ts";
import { SourceFile } from "../../../../src/check/read/source-file.ts";

const read = (text: string) => {
	const file = new SourceFile("cities/aville.md", Buffer.from(`---\nname: Aville\n---\n\n${text}\n`));
	return sentencesOf(file).map(({ text: words, sources, span }) => ({ words, sources, raw: file.slice(span) }));
};

describe("A sentence", () => {
	test("rests on its own marks, or on those of the next that has some", () => {
		const sentences = read("One began. Two ended.[^a][^b] Three goes on;[^c] it does. Four hangs.");
		expect(sentences.map(({ words, sources }) => [words, sources])).toEqual([
			["One began.", ["a", "b"]],
			["Two ended.", ["a", "b"]],
			["Three goes on; it does.", ["c"]],
			["Four hangs.", []],
		]);
	});

	test("takes no mark from another paragraph", () => {
		expect(read("One.\n\nTwo.[^a]").map(({ sources }) => sources)).toEqual([[], ["a"]]);
	});

	test("is without markup, and has its place in the file", () => {
		const sentences = read('See the [plan](https://aville.example). "It was *late*", says she. Late. Late.');
		expect(sentences.map(({ words }) => words)).toEqual([
			"See the plan.",
			'"It was late", says she.',
			"Late.",
			"Late.",
		]);
		expect(sentences.map(({ raw }) => raw).slice(-2)).toEqual(["Late.", "Late."]);
	});

	test("of thousands of marks is read at once", () => {
		for (const part of [".[^", ".“", '.")', "[^a] A", "1. "]) {
			const start = performance.now();
			read(part.repeat(20_000));
			expect(performance.now() - start).toBeLessThan(5000);
		}
	});
});

test("a number is a figure unless it is a year or a part of a date", () => {
	expect(figuresIn("In 2019 some 3,000 people, 14.9 per cent, came.")).toEqual(["3000", "14.9"]);
	expect(figuresIn("From 2015 to 3 April 2025, and on September 18, 2017.")).toEqual([]);
});
