import { describe, expect, test, vi } from "vitest";
import { correctQuery, nothingToCorrect } from "../../../../src/client/search/correct-query.ts";
import { recogniseNames } from "../../../../src/client/search/names.ts";
import { parseQuery } from "../../../../src/client/search/parse-query.ts";
import { termsOf } from "../../../../src/client/search/terms.ts";
import { type FakePage, fakePagefind, idsOf, namesOf, vocabularyOf } from "./fake-pagefind.ts";

const pages: FakePage[] = [
	{ id: "cities/chiang-rai", title: "Chiang Rai", text: "festival library festivals the San river" },
	{ id: "cities/cork", title: "Cork", otherNames: ["Корк"], text: "library learning harbour" },
	{ id: "cities/hamburg", title: "Hamburg", text: "harbour" },
	{ id: "cities/manizales", title: "Manizales", text: "learning" },
	{ id: "countries/ireland", title: "Ireland" },
	{ id: "cities/wuhan", title: "Wuhan", names: ["武汉"] },
];
const pagefind = fakePagefind(pages);
const vocabulary = vocabularyOf(pages);
const known = {
	words: new Set(["gestation", "lemming", "hamburger", "mani"]),
	places: new Map([
		["hamburgo", "it"],
		["sanjose", "cr"],
		["paris", "fr"],
	]),
};

async function correct(text: string) {
	const parsed = parseQuery(text);
	const terms = await termsOf(pagefind, parsed, await recogniseNames(parsed.tokens, namesOf(pages)));
	const words = { vocabulary: async () => vocabulary, known: async () => known };
	return correctQuery(pagefind, words, parsed.tokens, terms);
}

describe("A word that no page holds", () => {
	test.each([
		["libary", "library"],
		["learnig", "learning"],
		["festivval", "festival"],
		["hambrug", "Hamburg"],
		["Hambrug", "Hamburg"],
	])("is replaced where it is one letter away from one of five letters or more: %s", async (text, corrected) => {
		expect(await correct(text)).toMatchObject({ corrected, missing: [] });
	});

	test("may have two wrong letters where it is eight letters long and becomes a name", async () => {
		expect(await correct("manisalez")).toMatchObject({ corrected: "Manizales" });
		expect(await correct("learnhig")).toMatchObject({ corrected: undefined, missing: [{ typed: "learnhig" }] });
	});

	test.each([
		["crok", ["Cork"]],
		["bibrary", ["library"]],
		["hamrbug", ["Hamburg"]],
		["jamburg", ["Hamburg"]],
		["irelxmd", ["Ireland"]],
	])("is missing where it is too short or too far away, and what it may mean is offered: %s", async (text, offered) => {
		expect(await correct(text)).toMatchObject({ missing: [{ typed: text }], suggestions: offered });
	});

	test("with a capital is a name, and becomes no other word, which is offered", async () => {
		expect(await correct("Libary")).toMatchObject({
			corrected: undefined,
			missing: [{ typed: "Libary" }],
			suggestions: ["library"],
		});
	});

	test("that resembles nothing is missing, and nothing is offered", async () => {
		expect(await correct("xqzvw")).toMatchObject({ missing: [{ typed: "xqzvw" }], suggestions: [] });
	});

	test("is corrected among others, which stay", async () => {
		const { corrected, missing } = await correct("harbour libary xqzvw");
		expect([corrected, missing]).toEqual(["harbour library", [{ typed: "xqzvw" }]]);
	});

	test("becomes a name of several words together with its neighbour", async () => {
		expect(await correct("festival chiang raii")).toMatchObject({ corrected: "festival Chiang Rai", missing: [] });
	});

	test("is found wherever the query repeats it", async () => {
		expect(await correct("hambrug Hambrug")).toMatchObject({ corrected: "Hamburg Hamburg" });
	});
});

describe("What is no misspelling", () => {
	test("is an English word that no page holds", async () => {
		expect(await correct("gestation")).toMatchObject({
			corrected: undefined,
			missing: [{ typed: "gestation" }],
			suggestions: [],
		});
	});

	test("is a number", async () => {
		expect(await correct("harbour 2091")).toMatchObject({ corrected: undefined, missing: [{ typed: "2091" }] });
	});

	test("is a part of a word in a script without spaces, which is cut by accident", async () => {
		expect(await correct("武汉市")).toEqual(nothingToCorrect);
	});

	test("is a name, though only the name index holds it", async () => {
		expect(await correct("Корк")).toEqual(nothingToCorrect);
	});
});

describe("A city of the world", () => {
	test("is missing with its country, however near a name of the atlas is", async () => {
		expect(await correct("harbour of Hamburgo")).toMatchObject({
			corrected: undefined,
			missing: [{ typed: "Hamburgo", country: "it" }],
			suggestions: [],
		});
	});

	test("of several words takes all of them with it, also the one that a page holds in another sense", async () => {
		const { missing, gone } = await correct("library San José");
		expect(missing).toEqual([{ typed: "San José", country: "cr" }]);
		expect([...gone]).toEqual(["San", "José"]);
	});

	test("beside a misspelt word leaves that to be corrected", async () => {
		expect(await correct("Paris libary")).toMatchObject({
			corrected: "library",
			missing: [{ typed: "Paris", country: "fr" }],
		});
	});
});

describe("The beginning of a word", () => {
	const completed = async (text: string) => {
		const correction = await correct(text);
		return [...correction.completed].map(([typed, hits]) => [typed, ...idsOf(hits.values())]);
	};

	test("stands for the pages with the whole word, and is neither corrected nor missing", async () => {
		expect(await completed("festi")).toEqual([["festi", "cities/chiang-rai"]]);
		expect(await completed("lea harb")).toEqual([
			["lea", "cities/cork", "cities/manizales"],
			["harb", "cities/cork", "cities/hamburg"],
		]);
		expect(await correct("festi")).toMatchObject({ corrected: undefined, missing: [] });
	});

	test("may be that of a name of several words", async () => {
		expect(await completed("chiangr")).toEqual([["chiangr", "cities/chiang-rai"]]);
	});

	test("has three letters or more", async () => {
		expect(await completed("fe")).toEqual([]);
	});

	test("is not that of a name where it is a word of its own", async () => {
		expect(await completed("mani")).toEqual([]);
		expect(await correct("mani")).toMatchObject({ missing: [{ typed: "mani" }] });
	});

	test("stays beside a word that is corrected", async () => {
		const correction = await correct("festi hambrug");
		expect(correction.corrected).toBe("festi Hamburg");
		expect([...correction.completed.keys()]).toEqual(["festi"]);
	});
});

describe("The words for corrections", () => {
	const source = () => ({ vocabulary: vi.fn(async () => vocabulary), known: vi.fn(async () => known) });
	const correctWith = async (words: ReturnType<typeof source>, text: string) => {
		const parsed = parseQuery(text);
		return correctQuery(pagefind, words, parsed.tokens, await termsOf(pagefind, parsed, []));
	};

	test("are not loaded for words that the pages hold, nor for a phrase", async () => {
		const words = source();
		await correctWith(words, 'Cork library "not there"');
		expect(words.vocabulary).not.toHaveBeenCalled();
		expect(words.known).not.toHaveBeenCalled();
	});

	test("cost the corrections alone where they cannot be loaded", async () => {
		const words = source();
		words.known.mockRejectedValueOnce(new Error("search/known-words.js"));
		expect(await correctWith(words, "Cork libary")).toMatchObject({
			missing: [{ typed: "libary" }],
			suggestions: [],
		});
	});
});
