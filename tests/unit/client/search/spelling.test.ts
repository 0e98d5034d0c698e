import { describe, expect, test } from "vitest";
import { findReplacements } from "../../../../src/client/search/spelling.ts";
import { type FakePage, vocabularyOf } from "./fake-pagefind.ts";

const pages: FakePage[] = [
	{ id: "cities/chiang-rai", title: "Chiang Rai", text: "festival library festivals" },
	{ id: "cities/arak", title: "Arak", text: "library learning" },
	{ id: "cities/cork", title: "Cork", text: "library learning leaning learned core" },
	{ id: "cities/rio", title: "Rio de Janeiro" },
	{ id: "countries/mali", title: "Mali" },
];
const vocabulary = vocabularyOf(pages);
const corrections = (words: string[], wrong: number[]) =>
	findReplacements(vocabulary, words, wrong).map(({ from, to, candidates }) => [
		words.slice(from, to).join(" "),
		...candidates.map(({ text }) => text),
	]);

describe("A misspelt word", () => {
	test("may stand for words near it, the likeliest first", () => {
		expect(corrections(["libary"], [0])).toEqual([["libary", "library"]]);
		expect(corrections(["leanning"], [0])[0]).toEqual(["leanning", "learning", "leaning"]);
	});

	test("stands for a city rather than for a word", () => {
		expect(corrections(["corj"], [0])[0]).toEqual(["corj", "Cork", "core"]);
	});

	test("says in how many letters each candidate differs", () => {
		const [correction] = findReplacements(vocabulary, ["festivls"], [0]);
		expect(correction!.candidates.map(({ text, wrong }) => [text, wrong])).toEqual([
			["festivals", 1],
			["festival", 2],
		]);
	});

	test("may have two wrong letters sooner where it stands alone", () => {
		expect(corrections(["malix"], [0])[0]).toContain("Mali");
		expect(corrections(["mxlix"], [0])[0]).toContain("Mali");
		expect(corrections(["mxlix", "library"], [0])).toEqual([["mxlix"]]);
	});

	test("without a word near it has no candidates", () => {
		expect(corrections(["xqzvw"], [0])).toEqual([["xqzvw"]]);
	});

	test("has a few candidates at the most", () => {
		const similar = Array.from("bcdfgh", (letter) => ({ id: `cities/${letter}`, title: `Mar${letter}o` }));
		expect(findReplacements(vocabularyOf(similar), ["marxo"], [0])[0]!.candidates).toHaveLength(5);
	});
});

describe("Neighbouring words", () => {
	test("together become a name of several words", () => {
		expect(corrections(["library", "chiang", "arai"], [2])).toEqual([["chiang arai", "Chiang Rai"]]);
		expect(corrections(["rio", "janero"], [1])).toEqual([["rio janero", "Rio de Janeiro"]]);
	});

	test("stay as they are where none of them is wrong", () => {
		expect(corrections(["chiang", "arai"], [])).toEqual([]);
	});

	test("do not become a name of one word", () => {
		expect(corrections(["ar", "ak"], [0, 1]).map(([typed]) => typed)).toEqual(["ar", "ak"]);
	});

	test("are corrected each for itself where they are no name, in their order", () => {
		expect(corrections(["libary", "of", "learnin"], [2, 0])).toEqual([
			["libary", "library"],
			["learnin", "learning", "leaning", "learned"],
		]);
	});
});
