import { expect, test } from "vitest";
import { readPage } from "../../../src/search/page-text.ts";
import { countWords, packWords, vocabulary } from "../../../src/search/vocabulary.ts";

test("the vocabulary is sorted, packed and says how common a word is", () => {
	const pages = ["learn learning Étoile", "learning learned", "learning"].map((text, i) =>
		readPage(`${i}.html`, `<main data-pagefind-body><p>${text}</p>`),
	);
	const counts = new Map();
	for (const { text } of pages) countWords(counts, text);
	expect(vocabulary(counts, pages).words.split("\n")).toEqual(["0etoile", "0learn", "5ed", "5ing1"]);
});

test("a word counts once a page, without its possessive, and only in an alphabet", () => {
	const counts = new Map<string, number>();
	countWords(counts, "Cork’s Cork CORK city's 武汉 Город 224004 ab supercalifragilisticexpialidocious");
	expect(Object.fromEntries(counts)).toEqual({ cork: 1, city: 1, город: 1 });
});

test("names of cities stand apart from others, each once, and those in scripts without an alphabet are left out", () => {
	const pages = [
		{ path: "cities/wuhan.html", names: ["Wuhan", "武汉"] },
		{ path: "cities/cork.html", names: ["Cork", "Corcaigh"] },
		{ path: "cities/cork-2.html", names: ["Cork"] },
		{ path: "countries/ie.html", names: ["Ireland"] },
		{ path: "index.html", names: [] },
	];
	expect(vocabulary(new Map(), pages)).toEqual({ words: "", cities: "Wuhan\nCork\nCorcaigh", names: "Ireland" });
});

test("a packed word begins with the number of letters that it shares with the one before", () => {
	expect(packWords(["learn", "learned", "leave", "zoo"])).toBe("0learn\n5ed\n3ve\n0zoo");
	const long = "a".repeat(36);
	expect(packWords([long, `${long}b`]).split("\n")[1]).toBe("zab");
});
