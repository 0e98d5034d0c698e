import { describe, expect, test, vi } from "vitest";
import { nameLookup, recogniseNames } from "../../../../src/client/search/names.ts";
import { parseQuery } from "../../../../src/client/search/parse-query.ts";
import { type FakePage, namesOf } from "./fake-pagefind.ts";

const pages: FakePage[] = [
	{ id: "cities/al-rayyan", title: "Al Rayyan", names: ["الريان"] },
	{ id: "cities/bangkok", title: "Bangkok", names: ["กรุงเทพมหานคร"] },
	{ id: "cities/cork", title: "Cork", names: ["Corcaigh"], people: ["Mary O’Neill", "Sadia"] },
	{ id: "cities/la-paz", title: "La Paz" },
	{ id: "cities/os", title: "Os" },
	{ id: "cities/san-nicolas", title: "San Nicolás" },
	{ id: "cities/san-nicolas-2", title: "San Nicolas" },
	{ id: "cities/wuhan", title: "Wuhan", names: ["武汉"], otherNames: ["Ухань"] },
	{ id: "cities/york", title: "York" },
	{ id: "cities/new-york", title: "New York" },
	{ id: "countries/ba", title: "Bosnia and Herzegovina", otherNames: ["บอสเนียและเฮอร์เซโกวีนา"] },
	{ id: "countries/gb", title: "United Kingdom", names: ["UK"] },
	{ id: "countries/us", title: "United States", names: ["US"] },
	{ id: "regions/africa", title: "Africa" },
	{ id: "themes/health", title: "Health" },
	{ id: "timeline", title: "Timeline" },
];
const lookup = namesOf(pages);
const paths = pages.map(({ id }) => `${id}.html`).sort();

/** The names in a query: each the tokens that it stands in, and what bears it. */
async function namesIn(text: string) {
	const { tokens } = parseQuery(text);
	const names = await recogniseNames(tokens, lookup);
	return names.map(({ from, to, bearers }) => {
		const typed = tokens.slice(from, to).map((token) => token.typed);
		return [typed.join(" "), ...bearers.map(({ kind, position }) => `${kind} ${paths[position]}`)];
	});
}

describe("Names in a query", () => {
	test("are found among other words, in their order", async () => {
		expect(await namesIn("What do Cork and Wuhan learn in Africa?")).toEqual([
			["Cork", "city cities/cork.html"],
			["Wuhan", "city cities/wuhan.html"],
			["Africa", "region regions/africa.html"],
		]);
	});

	test("are the longest that stand there", async () => {
		expect(await namesIn("festival New York")).toEqual([["New York", "city cities/new-york.html"]]);
		expect(await namesIn("new festival York")).toEqual([["York", "city cities/york.html"]]);
	});

	test.each(["Al Rayyan", "al-rayyan", "ALRAYYAN", "Al’Rayyan", "الريان", "ريان"])(
		"are the same however they are joined, and %j with an article or without",
		async (text) => {
			expect(await namesIn(`mayor ${text}`)).toEqual([[text, "city cities/al-rayyan.html"]]);
		},
	);

	test("lead to all pages that bear one", async () => {
		expect(await namesIn("san nicolas")).toEqual([
			["san nicolas", "city cities/san-nicolas-2.html", "city cities/san-nicolas.html"],
		]);
	});

	test("in other languages are names too", async () => {
		expect(await namesIn("мэр Ухань")).toEqual([["Ухань", "city cities/wuhan.html"]]);
	});

	test("may begin with a word that only asks, but are not such words alone", async () => {
		expect(await namesIn("mayor of la paz")).toEqual([["la paz", "city cities/la-paz.html"]]);
		const asksOnly = namesOf([{ id: "cities/the", title: "The" }]);
		expect(await recogniseNames(parseQuery("the mayor").tokens, asksOnly)).toEqual([]);
	});
});

describe("Names in scripts without spaces", () => {
	test("are found within a run of letters, and are a part of it only", async () => {
		const names = await recogniseNames(parseQuery("湖北武汉市 festival").tokens, lookup);
		expect(names).toMatchObject([{ from: 0, to: 1, isWhole: false, bearers: [{ kind: "city" }] }]);
	});

	test("are found in the other script of Chinese", async () => {
		expect(await namesIn("武漢")).toEqual([["武漢", "city cities/wuhan.html"]]);
	});

	test("may have as many letters as a country in Thai", async () => {
		for (const text of ["กรุงเทพมหานคร", "บอสเนียและเฮอร์เซโกวีนา"]) expect(await namesIn(text)).toHaveLength(1);
	});

	test("are not one letter beside others", async () => {
		const one = namesOf([{ id: "cities/jin", title: "津津" }]);
		expect(await recogniseNames(parseQuery("津 festival").tokens, one)).toEqual([]);
	});
});

describe("Abbreviations", () => {
	test("have to stand in capitals beside other words, with points or without", async () => {
		for (const text of ["award UK", "award U.K."]) expect(await namesIn(text)).toHaveLength(1);
		for (const text of ["tell us more", "tell Us more", "award u.k."]) expect(await namesIn(text)).toEqual([]);
	});

	test("are names however they are written where they are all of the query", async () => {
		expect(await namesIn("uk")).toEqual([["uk", "country countries/gb.html"]]);
		expect(await namesIn("Os")).toEqual([["Os", "city cities/os.html"]]);
	});

	test("are not made of two words", async () => {
		expect(await namesIn("vitamin U K")).toEqual([]);
	});
});

describe("People and pages", () => {
	test("are named by two words, or by the whole query", async () => {
		expect(await namesIn("interview Mary O'Neill")).toEqual([["Mary O'Neill", "person cities/cork.html"]]);
		expect(await namesIn("sadia")).toEqual([["sadia", "person cities/cork.html"]]);
		expect(await namesIn("interview Sadia")).toEqual([]);
	});

	test("of the atlas are named by the whole query, themes by a part of it too", async () => {
		expect(await namesIn("Timeline")).toEqual([["Timeline", "page timeline.html"]]);
		expect(await namesIn("timeline of Cork")).toEqual([["Cork", "city cities/cork.html"]]);
		expect(await namesIn("health in Cork")).toEqual([
			["health", "theme themes/health.html"],
			["Cork", "city cities/cork.html"],
		]);
	});
});

describe("The chunks of the name index", () => {
	const chunks = ["cork\tcz n10", "hull\tc1", "york\tc2 o3"];
	const starts = ["cork", "hull", "york"];

	test("are loaded once, and only where a name may stand in one", async () => {
		const load = vi.fn(async (i: number) => chunks[i]!);
		const find = nameLookup(starts, load);
		expect(await find("abu")).toEqual([]);
		expect(load).not.toHaveBeenCalled();
		expect(await find("hull")).toEqual([{ kind: "city", position: 1 }]);
		expect(await find("jakarta")).toEqual([]);
		expect(load.mock.calls).toEqual([[1]]);
	});

	test("give the kinds and the positions, in base 36, of all pages that bear a name", async () => {
		const find = nameLookup(starts, async (i) => chunks[i]!);
		expect(await find("cork")).toEqual([
			{ kind: "city", position: 35 },
			{ kind: "person", position: 36 },
		]);
		expect(await find("york")).toEqual([
			{ kind: "city", position: 2 },
			{ kind: "country", position: 3 },
		]);
	});

	test("are asked for again after a failure", async () => {
		const load = vi.fn(async (i: number) => chunks[i]!);
		load.mockRejectedValueOnce(new Error("search/names/2.js"));
		const find = nameLookup(starts, load);
		await expect(find("york")).rejects.toThrow("search/names/2.js");
		expect(await find("york")).toHaveLength(2);
	});
});
