import { expect, test } from "vitest";
import { readPage, searchedPart } from "../../../src/search/page-text.ts";
import { countWords, vocabulary } from "../../../src/search/vocabulary.ts";

const page = (main: string, body: string) =>
	`<html><body><header>Menu</header><main ${main}>${body}</main></body></html>`;

test("the vocabulary is sorted, packed and says how common a word is", () => {
	const pages = ["learn learning Étoile", "learning learned", "learning"].map((text, i) =>
		readPage(`${i}.html`, searchedPart(page("data-pagefind-body", `<p>${text}</p>`))!),
	);
	const counts = new Map();
	for (const { text } of pages) countWords(counts, text);
	expect(vocabulary(counts, pages).words.split("\n")).toEqual(["0etoile", "0learn", "5ed", "5ing1"]);
});
