import { expect, test } from "vitest";
import { dropWords } from "../../../../src/client/search/drop-words.ts";
import { sortByName } from "../../../../src/client/search/name-match.ts";
import { byScore, rank, sortHits } from "../../../../src/client/search/rank.ts";
import { readPages } from "../../../../src/client/search/read-pages.ts";
import { type FakePage, fakePagefind } from "./fake-pagefind.ts";

const idsOf = (hits: readonly { id: string }[]) => hits.map(({ id }) => id);
const found = async (pages: readonly FakePage[], text: string) => (await fakePagefind(pages).search(text)).results;

test("scores that differ only in their last digits are equal, and the id decides", async () => {
	const hits = await found(
		[
			{ id: "b", title: "Word", score: 1.00001 },
			{ id: "a", title: "Word", score: 1.00002 },
			{ id: "c", title: "Word", score: 1.01 },
		],
		"word",
	);
	expect(idsOf(byScore(hits))).toEqual(["c", "a", "b"]);
});

test("a name that is the whole query stands before one that is a part of it, and both before none", async () => {
	const pages = [
		{ id: "none", title: "Festival", text: "New Town" },
		{ id: "part", title: "New", text: "Town" },
		{ id: "whole", title: "Elsewhere", names: ["New Town"] },
	];
	expect(idsOf(await sortByName(await found(pages, "new town"), ["new", "town"]))).toEqual(["whole", "part", "none"]);
});

test("a page that cannot be read keeps its place and is left out of what is read", async () => {
	const hits = await found(
		[
			{ id: "first", title: "Word", unreadable: new Error("pagefind/fragment/en_1.pf_fragment") },
			{ id: "second", title: "A word" },
		],
		"word",
	);
	expect(idsOf(await sortByName(hits, ["other"]))).toEqual(["first", "second"]);
	expect((await readPages(hits)).map(({ meta }) => meta.title)).toEqual(["A word"]);
});

test("a phrase outweighs a score that is a little higher, and not one that is much higher", async () => {
	const pages = (score: number): FakePage[] => [
		{ id: "apart", title: "X", text: "green and old town", score },
		{ id: "phrase", title: "Y", text: "green town", score: 10 },
	];
	for (const [score, first] of [
		[14, "phrase"],
		[16, "apart"],
	] as const) {
		const pagefind = fakePagefind(pages(score));
		const { results } = await pagefind.search("green town");
		expect((await rank(pagefind, byScore(results), ["green", "town"], "green town"))[0]!.id).toBe(first);
	}
});

test("hits that Pagefind does not list by a sort key come last", async () => {
	const pagefind = fakePagefind([
		{ id: "z", title: "Aville" },
		{ id: "a", title: "Bville" },
	]);
	const { results } = await pagefind.search("ville");
	expect(results).toEqual([]);
	const all = (await pagefind.search(null)).results;
	const unlisted = { ...all[0]!, id: "unlisted" };
	expect(idsOf(await sortHits(pagefind, [unlisted, ...[...all].reverse()], "name"))).toEqual(["z", "a", "unlisted"]);
});

test("the words are kept that tell most: a rare one outweighs two that stand everywhere", async () => {
	const pages: FakePage[] = [
		{ id: "rare", title: "X", text: "zither" },
		...Array.from({ length: 4000 }, (_, i) => ({ id: `${i}`, title: "Y", text: "city learning" })),
	];
	expect(await dropWords(fakePagefind(pages), ["city", "learning", "zither"])).toEqual(["zither"]);
	expect(await dropWords(fakePagefind(pages), ["unknown", "words"])).toEqual(["unknown", "words"]);
});
