import { describe, expect, test } from "vitest";
import { unpackKnownWords } from "../../../src/client/search/vocabulary.ts";
import { knownWords } from "../../../src/search/known-words.ts";

const corpus = new Set(["learning", "library", "cork", "corks", "manizales", "parks"]);
const names = new Set(["cork", "manizales", "wuhan", "parisio", "alrayyan"]);
const known = unpackKnownWords(knownWords(corpus, names));

describe("An English word that no page holds", () => {
	test("is known where it would be corrected otherwise, in British and American spelling", () => {
		expect(known.words.has("leaning")).toBe(true);
		const spellings = unpackKnownWords(knownWords(new Set(["honours", "colors"]), new Set()));
		for (const word of ["honors", "colours"]) expect(spellings.words.has(word), word).toBe(true);
	});

	test("need not be known where it is near no word of the pages, or differs in its first letter", () => {
		for (const word of ["gestation", "yearning", "barks"]) expect(known.words.has(word), word).toBe(false);
	});

	test("need not be known where it is too short to be corrected", () => {
		for (const word of ["core", "park", "corn"]) expect(known.words.has(word), word).toBe(false);
	});

	test("is not among them where a page holds it", () => {
		for (const word of corpus) expect(known.words.has(word), word).toBe(false);
	});
});

describe("A city of the world", () => {
	test("is known with its country where it is large", () => {
		expect([known.places.get("paris"), known.places.get("saopaulo")]).toEqual(["fr", "br"]);
	});

	test("is not among them where the atlas has it", () => {
		for (const name of names) expect(known.places.has(name), name).toBe(false);
	});

	test("is known where it is small only if it would be corrected", () => {
		const small = (corpusWord: string) => unpackKnownWords(knownWords(new Set([corpusWord]), new Set())).places;
		expect(small("galwey").get("galway")).toBe("ie");
		expect(small("library").has("galway")).toBe(false);
	});
});
