import { expect, test } from "vitest";
import { readPage } from "../../../src/search/page-text.ts";
import { countWords, vocabulary } from "../../../src/search/vocabulary.ts";

test("the vocabulary is sorted, packed and says how common a word is", () => {
	const pages = ["learn learning Étoile", "learning learned", "learning"].map((text, i) =>
		readPage(`${i}.html`, `<main data-pagefind-body><p>${text}</p>`),
	);
	const counts = new Map();
	for (const { text } of pages) countWords(counts, text);
	expect(vocabulary(counts, pages).words.split("\n")).toEqual(["0etoile", "0learn", "5ed", "5ing1"]);
});
