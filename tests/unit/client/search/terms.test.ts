import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../../src/client/search/parse-query.ts";
import { intersect, pagesWith, pagesWithPhrase, termsOf } from "../../../../src/client/search/terms.ts";
import { type FakePage, fakePagefind, hitsOf, idsOf } from "./fake-pagefind.ts";

const pages: FakePage[] = [
	{ id: "a", title: "Al-Rayyan", text: "A city of festivals, and learning that is life-long." },
	{ id: "b", title: "Rayyan", text: "A festival. Learning for life, and long walks." },
	{ id: "c", title: "Clermont-Ferrand", text: "A programme of 224,004 people in 湖北武汉." },
	{ id: "d", title: "Al Wakra", text: "Lifelong learning." },
];
const pagefind = fakePagefind(pages);
const termsIn = (text: string, names: { from: number; to: number }[] = []) =>
	termsOf(
		pagefind,
		parseQuery(text),
		names.map((name) => ({ ...name, isWhole: true, bearers: [] })),
	);
const idsIn = async (text: string) => (await termsIn(text)).map(({ hits }) => idsOf(hits.values()));

describe("A word", () => {
	test("is held by the pages with that word, and not by those with a longer one", async () => {
		expect(await idsIn("festival")).toEqual([["b"]]);
		expect(await idsIn("Long")).toEqual([["a", "b"]]);
	});

	test("is held by a page that spells it in another way", async () => {
		expect(await idsIn("program")).toEqual([["c"]]);
	});

	test("that only asks is no term, unless there are no others", async () => {
		expect((await termsIn("Where is there a festival?")).map(({ typed }) => typed)).toEqual(["festival"]);
		expect((await termsIn("for the")).map(({ typed }) => typed)).toEqual(["for", "the"]);
	});

	test("that is typed twice is one term", async () => {
		expect((await termsIn("Festival festival learning")).map(({ typed }) => typed)).toEqual(["Festival", "learning"]);
	});

	test("that no page holds is a term without pages", async () => {
		expect(await idsIn("xqzvw")).toEqual([[]]);
	});
});

describe("A token with a hyphen or a comma inside", () => {
	test("is one word where the index has it so", async () => {
		expect(await termsIn("al-rayyan")).toMatchObject([{ words: ["alrayyan"] }]);
		expect(await idsIn("al-rayyan")).toEqual([["a"]]);
		expect(await idsIn("224,004")).toEqual([["c"]]);
	});

	test("is otherwise all of its parts: the first alone is no answer", async () => {
		expect(await termsIn("long-walks")).toMatchObject([{ words: ["long", "walks"] }]);
		expect(await idsIn("long-walks")).toEqual([["b"]]);
		expect(await idsIn("al-festival")).toEqual([[]]);
	});
});

describe("A phrase", () => {
	test("is held by the pages with its words one after the other", async () => {
		expect(await idsIn('"learning for life"')).toEqual([["b"]]);
		expect(await idsIn('"life learning"')).toEqual([[]]);
	});

	test("is also held by a page that writes its words as one", async () => {
		expect(await idsIn('"Clermont Ferrand"')).toEqual([["c"]]);
		expect((await pagesWithPhrase(pagefind, ["clermont", "ferrand"])).words).toEqual(["clermontferrand"]);
	});

	test("of a script without spaces is found within a longer run", async () => {
		expect(await idsIn('"湖北武"')).toEqual([["c"]]);
		expect(await idsIn('"武汉北"')).toEqual([[]]);
	});

	test("stands before the words beside it, and says that it is one", async () => {
		expect(await termsIn('learning "long walks"')).toMatchObject([
			{ typed: "long walks", isPhrase: true, isName: false },
			{ typed: "learning", isPhrase: false },
		]);
	});
});

test("a term knows whether it is a part of a name", async () => {
	const terms = await termsIn("festival Al Rayyan", [{ from: 1, to: 3 }]);
	expect(terms.map(({ typed, isName }) => [typed, isName])).toEqual([
		["festival", false],
		["Al", true],
		["Rayyan", true],
	]);
});

test("an intersection holds what all sets hold, and nothing where there are no sets", () => {
	expect([...intersect([hitsOf("a", "b", "c"), hitsOf("c", "b"), hitsOf("d", "b")]).keys()]).toEqual(["b"]);
	expect(intersect([hitsOf("a"), hitsOf()]).size).toBe(0);
	expect(intersect([]).size).toBe(0);
});

test("Pagefind is asked for words in quotation marks", async () => {
	const asked = fakePagefind(pages);
	await pagesWith(asked, ["lifelong", "learning"]);
	expect(asked.searches).toEqual(['"lifelong learning"']);
});
