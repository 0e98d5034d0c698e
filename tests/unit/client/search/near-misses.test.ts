import { describe, expect, test } from "vitest";
import { misspeltName, nearPages, unmentionedPlace } from "../../../../src/client/search/near-misses.ts";
import { parseQuery } from "../../../../src/client/search/parse-query.ts";
import { type FakePage, fakeBackend, fakePagefind, idsOf, namesOf } from "./fake-pagefind.ts";

const city = (title: string, country: string): FakePage => ({
	id: `cities/${title.toLowerCase().replaceAll(" ", "-")}`,
	title,
	filters: { kind: ["city"], country: [country] },
});
const pages: FakePage[] = [
	city("Limerick", "ie"),
	city("Cork", "ie"),
	city("Chiang Rai", "th"),
	{ id: "countries/ie", title: "Ireland", filters: { kind: ["place"], country: ["ie"] } },
	{ id: "interviews/talk", title: "Talk", filters: { kind: ["interview"], country: ["ie"] } },
];
const backend = fakeBackend(pages, { places: { athlone: "ie", saopaulo: "br" } });
const broken = {
	vocabulary: () => Promise.reject(new Error("search/vocabulary.js")),
	known: () => Promise.reject(new Error("search/known-words.js")),
};

describe("A city of the world that the whole query names", () => {
	test("has its country", async () => {
		expect(await unmentionedPlace(backend, "Athlone")).toEqual({ typed: "Athlone", country: "ie" });
		expect(await unmentionedPlace(backend, "São-Paulo")).toEqual({ typed: "São-Paulo", country: "br" });
	});

	test("is none beside other words, or where the known words cannot be read", async () => {
		expect(await unmentionedPlace(backend, "Athlone festival")).toBeUndefined();
		expect(await unmentionedPlace(broken, "Athlone")).toBeUndefined();
	});
});

describe("A misspelt name of several words", () => {
	const near = (text: string, words = backend as typeof broken | typeof backend) =>
		misspeltName(words, parseQuery(text).tokens);

	test("is what all words together are near to", async () => {
		expect(await near("chang rai")).toBe("Chiang Rai");
		expect(await near("chiang ray")).toBe("Chiang Rai");
	});

	test("is none where only some of the words are near to it, or there is one word", async () => {
		expect(await near("festival chang rai")).toBeUndefined();
		expect(await near("limerik")).toBeUndefined();
		expect(await near("chang rai", broken)).toBeUndefined();
	});
});

describe("The pages that stand nearest", () => {
	const nearest = async (missing: { typed: string; country?: string }[], suggestions: string[] = []) =>
		idsOf(await nearPages(fakePagefind(pages), namesOf(pages), missing, suggestions));

	test("are a missing place's country and its cities, by name", async () => {
		expect(await nearest([{ typed: "Athlone", country: "ie" }])).toEqual([
			"countries/ie",
			"cities/cork",
			"cities/limerick",
		]);
	});

	test("are none for a missing word, or for a place without cities in its country", async () => {
		expect(await nearest([{ typed: "xqzvw" }, { typed: "São Paulo", country: "br" }])).toEqual([]);
	});

	test("are those that bear a name that is offered", async () => {
		expect(await nearest([], ["Chiang Rai", "library"])).toEqual(["cities/chiang-rai"]);
	});
});
