import { describe, expect, test } from "vitest";
import { byScore, rank, sortHits } from "../../../../src/client/search/rank.ts";
import { pagesWith } from "../../../../src/client/search/terms.ts";
import { type FakePage, fakePagefind, idsOf } from "./fake-pagefind.ts";

test("scores that differ only in their last digits are equal, and the id decides", async () => {
	const { results } = await fakePagefind([
		{ id: "b", title: "Word", score: 1.00001 },
		{ id: "a", title: "Word", score: 1.00002 },
		{ id: "c", title: "Word", score: 1.01 },
	]).search("word");
	expect(idsOf(byScore(results))).toEqual(["c", "a", "b"]);
});

describe("Relevance", () => {
	const ranked = async (pages: FakePage[], words: string[], phrase = words) => {
		const pagefind = fakePagefind(pages);
		return idsOf(await rank(pagefind, await pagesWith(pagefind, words.slice(0, 1)), words, phrase));
	};

	test("is the score of words without quotation marks, in which all pages score alike", async () => {
		const pages = [
			{ id: "low", title: "X", text: "town", score: 1 },
			{ id: "high", title: "Y", text: "town", score: 3 },
		];
		expect(await ranked(pages, ["town"])).toEqual(["high", "low"]);
	});

	test("orders the pages that were found, and adds none that hold longer words only", async () => {
		const pages = [
			{ id: "town", title: "X", text: "town", score: 1 },
			{ id: "township", title: "Y", text: "township", score: 9 },
		];
		expect(await ranked(pages, ["town"])).toEqual(["town"]);
	});

	test("puts a page to which Pagefind gives no score last", async () => {
		const pages = [
			{ id: "a", title: "X", text: "town" },
			{ id: "b", title: "Y", text: "town green" },
		];
		expect(await ranked(pages, ["town", "green"])).toEqual(["b", "a"]);
	});

	test.each([
		[14, "phrase"],
		[16, "apart"],
	])(
		"lets a phrase outweigh a score that is a little higher, and not one that is much higher: %i",
		async (score, first) => {
			const pages = [
				{ id: "apart", title: "X", text: "green and old town", score },
				{ id: "phrase", title: "Y", text: "the green town", score: 10 },
			];
			expect((await ranked(pages, ["green", "town"]))[0]).toBe(first);
		},
	);

	test("knows a phrase with the words that only ask", async () => {
		const pages = [
			{ id: "a", title: "X", text: "city and university" },
			{ id: "b", title: "Y", text: "university of the city" },
		];
		expect(await ranked(pages, ["university", "city"], ["university", "of", "the", "city"])).toEqual(["b", "a"]);
	});
});

describe("A sort order", () => {
	const pages: FakePage[] = [
		{ id: "1", title: "Évora", date: "2022" },
		{ id: "2", title: "Zadar", date: "2024-05" },
		{ id: "3", title: "Espoo" },
	];

	test.each([
		["name", ["3", "1", "2"]],
		["date", ["2", "1", "3"]],
	] as const)("by %s is that in which Pagefind lists all pages", async (sort, expected) => {
		const pagefind = fakePagefind(pages);
		const { results } = await pagefind.search(null);
		expect(idsOf(await sortHits(pagefind, results, sort))).toEqual(expected);
		expect(idsOf(results)).toEqual(["1", "2", "3"]);
	});

	test("has pages last that Pagefind does not list", async () => {
		const pagefind = fakePagefind(pages);
		const { results } = await pagefind.search(null);
		const unlisted = { ...results[0]!, id: "unlisted" };
		expect(idsOf(await sortHits(pagefind, [unlisted, results[1]!], "name"))).toEqual(["2", "unlisted"]);
	});
});
