import { describe, expect, test } from "vitest";
import { unpackKnownWords, unpackVocabulary } from "../../../../src/client/search/vocabulary.ts";
import { packWords } from "../../../../src/search/vocabulary.ts";
import { type FakePage, vocabularyOf } from "./fake-pagefind.ts";

const pages: FakePage[] = [
	{ id: "cities/chiang-rai", title: "Chiang Rai", text: "festival library festivals" },
	{ id: "cities/cork", title: "Cork", names: ["Corcaigh"], text: "library learning" },
	{ id: "cities/la-union", title: "La Unión", text: "library learning" },
	{ id: "countries/mali", title: "Mali", text: "library" },
];
const vocabulary = new Map(vocabularyOf(pages).map((word) => [word.key, word]));

describe("The vocabulary, packed by the build and unpacked by the browser,", () => {
	test("holds the words of the pages, weightier the more pages hold them", () => {
		const weights = ["library", "learning", "festival", "festivals"].map((key) => vocabulary.get(key)?.weight);
		expect(weights).toEqual([2, 1, 0, 0]);
		expect(vocabulary.get("library")).toMatchObject({ text: "library", isName: false });
	});

	test("holds names as they are written, cities before others", () => {
		expect(vocabulary.get("corcaigh")).toEqual({ key: "corcaigh", text: "Corcaigh", weight: 10, isName: true });
		expect(vocabulary.get("mali")).toEqual({ key: "mali", text: "Mali", weight: 5, isName: true });
	});

	test("holds a name of several words as one word, and each part of it as a word that is no name", () => {
		expect(vocabulary.get("chiangrai")).toMatchObject({ text: "Chiang Rai", weight: 10, isName: true });
		expect(vocabulary.get("chiang")).toMatchObject({ text: "Chiang", weight: 8, isName: false });
	});

	test("holds a name without its article too", () => {
		for (const key of ["launion", "union"]) expect(vocabulary.get(key), key).toMatchObject({ text: "La Unión" });
		expect(vocabulary.has("la")).toBe(false);
	});

	test("holds each key once, with its weightiest word", () => {
		const [common] = unpackVocabulary({ words: "0cork5", cities: "Cork", names: "Cork" });
		expect(common).toEqual({ key: "cork", text: "Cork", weight: 10, isName: true });
		expect(unpackVocabulary({ words: "0mali9", cities: "", names: "Mali" })).toEqual([
			{ key: "mali", text: "mali", weight: 9, isName: false },
		]);
	});

	test("is empty where there are no words", () => {
		expect(unpackVocabulary({ words: "", cities: "", names: "" })).toEqual([]);
	});
});

test("words are the same after packing and unpacking, however much they share", () => {
	const long = "a".repeat(40);
	const words = ["a", "ab", "abb", "b", "été", "ζωή", long, `${long}b`, "город", "города"].sort();
	expect([...unpackKnownWords({ words: packWords(words), places: "" }).words]).toEqual(words);
});

describe("Known words", () => {
	const known = unpackKnownWords({ words: packWords(["leaning", "parks"]), places: "FR paris lyon\nJP sakai" });

	test("are English words, and cities with their countries", () => {
		expect([...known.words]).toEqual(["leaning", "parks"]);
		expect(Object.fromEntries(known.places)).toEqual({ paris: "fr", lyon: "fr", sakai: "jp" });
	});

	test("may be none", () => {
		const none = unpackKnownWords({ words: "", places: "" });
		expect([none.words.size, none.places.size]).toEqual([0, 0]);
	});
});
