import { describe, expect, test } from "vitest";
import { correctQuery } from "../../../../src/client/search/correct-query.ts";
import { findCorrections } from "../../../../src/client/search/spelling.ts";
import { unpackVocabulary } from "../../../../src/client/search/vocabulary.ts";
import { queryWords } from "../../../../src/search/tokens.ts";
import { type FakePage, fakePagefind, vocabularyOf } from "./fake-pagefind.ts";

const pages: FakePage[] = [
	{ id: "cities/chiang-rai", title: "Chiang Rai", text: "festival library festivals" },
	{ id: "cities/arak", title: "Arak", text: "library learning" },
	{ id: "cities/cork", title: "Cork", text: "library learning leaning learned" },
	{ id: "cities/wuhan", title: "Wuhan", names: ["武汉"], text: "library" },
	{ id: "countries/mali", title: "Mali" },
];
const vocabulary = vocabularyOf(pages);

const candidates = (words: string[], wrong: number[]) =>
	findCorrections(vocabulary, words, wrong).map((correction) => correction.candidates);

describe("Unpacking the vocabulary", () => {
	test("gives back the words that were packed, with a weight for those on several pages", () => {
		const weights = new Map(vocabulary.map(({ key, weight }) => [key, weight]));
		expect(weights.get("library")).toBe(2);
		expect(weights.get("learning")).toBe(1);
		expect(weights.get("festivals")).toBe(0);
	});

	test("makes one word of a name, and a word of each part of it", () => {
		const texts = new Map(vocabulary.map(({ key, text }) => [key, text]));
		expect([texts.get("chiangrai"), texts.get("chiang"), texts.get("rai")]).toEqual(["Chiang Rai", "Chiang", "Rai"]);
	});

	test("keeps the weightiest word of a key", () => {
		const unpacked = unpackVocabulary({ words: "0cork5", cities: "Cork", names: "" });
		expect(unpacked).toEqual([{ key: "cork", text: "Cork", weight: 10 }]);
	});
});

describe("A misspelt word", () => {
	test("is corrected to the likeliest word near it", () => {
		expect(candidates(["crok"], [0])[0]![0]).toBe("Cork");
		expect(candidates(["libary"], [0])).toEqual([["library"]]);
	});

	test("is left alone while it is the beginning of a word", () => {
		expect(candidates(["festi"], [0])).toEqual([]);
	});

	test("without a word near it has no candidates", () => {
		expect(candidates(["xqzvw"], [0])).toEqual([[]]);
	});

	test("together with its neighbour becomes a name of two words", () => {
		expect(findCorrections(vocabulary, ["library", "chiang", "arai"], [2])).toEqual([
			{ from: 1, to: 3, candidates: ["Chiang Rai"] },
		]);
	});
});

describe("A query", () => {
	const correct = (text: string, load = async () => vocabulary as typeof vocabulary) =>
		correctQuery(fakePagefind(pages), load, text, queryWords(text));

	test("of known words does not load the vocabulary", async () => {
		const load = () => {
			throw new Error("The vocabulary was loaded.");
		};
		expect(await correct("the library of Cork", load)).toMatchObject({ words: ["library", "cork"] });
	});

	test("keeps its other words when one is corrected", async () => {
		expect(await correct("the libary of Cork")).toMatchObject({
			corrected: "the library of Cork",
			words: ["library", "cork"],
		});
	});

	test("of one word offers the other candidates", async () => {
		const { corrected, suggestions } = await correct("learninh");
		expect(corrected).toBe("learning");
		expect(suggestions).toContain("leaning");
	});

	test("leaves out a word that stands for nothing, and names it", async () => {
		expect(await correct("library xqzvw")).toMatchObject({ words: ["library"], unknownWords: ["xqzvw"] });
	});

	test("keeps a number, which is not misspelt", async () => {
		expect((await correct("library 2019")).words).toEqual(["library", "2019"]);
	});

	test("loses a pair of Chinese letters that is no word", async () => {
		expect((await correct("武汉市")).words).toEqual(["武汉"]);
	});
});
