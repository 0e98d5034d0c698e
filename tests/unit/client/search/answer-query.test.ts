import { describe, expect, test } from "vitest";
import { answerQuery } from "../../../../src/client/search/answer-query.ts";
import type { Query } from "../../../../src/client/search/query.ts";
import { UnreadableFile } from "../../../../src/client/shared/errors.ts";
import { answerTable } from "./answer-table.ts";
import { type FakePage, fakeBackend, fakePagefind, idsOf, query } from "./fake-pagefind.ts";

const city = (country: string, ...award: string[]) => ({ kind: ["city"], country: [country], award });

const pages: FakePage[] = [
	{
		id: "cities/cork",
		title: "Cork",
		names: ["Corcaigh"],
		text: "A festival of lifelong learning, with walks.",
		filters: city("ie", "2015"),
		date: "2024",
		score: 3,
	},
	{
		id: "cities/hamburg",
		title: "Hamburg",
		text: "A harbour and a library. Somebody came from Paris.",
		filters: city("de"),
		date: "2022",
		score: 2,
	},
	{
		id: "cities/limerick",
		title: "Limerick",
		text: "Another festival, and learning that is lifelong.",
		filters: city("ie", "2017"),
		date: "2023",
		score: 4,
	},
	{ id: "cities/chiang-rai", title: "Chiang Rai", text: "Temples.", filters: city("th") },
	{ id: "countries/ie", title: "Ireland", text: "An island.", filters: { kind: ["place"], country: ["ie"] } },
	{
		id: "interviews/mayor",
		title: "A mayor speaks",
		text: "The mayor of a city on libraries and a festival in Cork. She changed the ray.",
		filters: { kind: ["interview"], country: ["ie"] },
		date: "2021",
		score: 9,
	},
	{ id: "map", title: "Map", text: "All cities on a map.", filters: { kind: ["page"] } },
	{ id: "themes/harbours", title: "Harbours", text: "Learning at the water.", filters: { kind: ["theme"] } },
];

const circumstances = {
	answers: answerTable,
	words: ["temporary"],
	places: { paris: "fr", athlone: "ie", porto: "pt" },
};
const ask = (text: string, changes: Partial<Query> = {}) =>
	answerQuery(query(text, changes), fakeBackend(pages, circumstances));
const ids = async (text: string, changes: Partial<Query> = {}) => idsOf((await ask(text, changes)).hits);

describe("Names", () => {
	test("put the page that bears one before pages of a higher score", async () => {
		expect(await ids("Cork")).toEqual(["cities/cork", "interviews/mayor"]);
		expect(await ids("festival Corcaigh")).toEqual(["cities/cork"]);
	});

	test("add their page where it does not hold the other words", async () => {
		expect(await ids("mayor speaks libraries Hamburg")).toEqual(["cities/hamburg", "interviews/mayor"]);
	});

	test("are not told as dropped", async () => {
		expect((await ask("speaks libraries Hamburg")).droppedWords).not.toContain("Hamburg");
	});

	test("of several cities offer to compare them", async () => {
		expect((await ask("Cork or Hamburg")).compared).toEqual([
			{ path: "cities/cork.html", name: "Cork" },
			{ path: "cities/hamburg.html", name: "Hamburg" },
		]);
		expect((await ask("Cork Limerick Hamburg Chiang Rai Cork")).compared).toHaveLength(4);
		expect((await ask("Cork Corcaigh")).compared).toEqual([]);
	});
});

describe("Questions", () => {
	test("have a card with the places and the years that they name, and list the cities first", async () => {
		const { card, hits } = await ask("award Ireland 2017");
		expect(card).toMatchObject({ places: [{ kind: "country", id: "ie" }], years: ["2017"], listed: 1 });
		expect(idsOf(hits).slice(0, 2)).toEqual(["countries/ie", "cities/limerick"]);
	});

	test("list all cities of a place by name", async () => {
		const { card, hits } = await ask("cities in Ireland");
		expect(card?.listed).toBe(2);
		expect(idsOf(hits).slice(0, 3)).toEqual(["countries/ie", "cities/cork", "cities/limerick"]);
	});

	test("have no wrong words: nothing is corrected or missing", async () => {
		const { card, corrected, missing, suggestions } = await ask("world maps");
		expect(card?.answer.label).toBe("The map");
		expect([corrected, missing, suggestions]).toEqual([undefined, [], []]);
	});

	test("are put by corrected words too", async () => {
		const { corrected, card } = await ask("citis in Ireland");
		expect([corrected, card?.listed]).toEqual(["cities Ireland", 2]);
	});

	test("are none in quotation marks, or where a word is excluded", async () => {
		expect((await ask('"cities" in Ireland')).card).toBeUndefined();
		expect((await ask("cities in Ireland -Cork")).card).toBeUndefined();
	});

	test("about a named city are not taken for one about all", async () => {
		expect((await ask("award Cork")).card).toBeUndefined();
	});
});

describe("Words", () => {
	test("that only ask are left out", async () => {
		const { words, hits } = await ask("Where is there a harbour?");
		expect(words).toEqual(["harbour"]);
		expect(idsOf(hits)).toEqual(["cities/hamburg"]);
	});

	test("are all on a page", async () => {
		expect(await ids("festival walks")).toEqual(["cities/cork"]);
	});

	test("are found as they are, and not at the beginning of longer ones", async () => {
		expect(await ids("library")).toEqual(["cities/hamburg"]);
	});

	test("one after the other, as typed, put a page first", async () => {
		expect(await ids("lifelong learning")).toEqual(["cities/cork", "cities/limerick"]);
	});

	test("that no page holds together are dropped, and named", async () => {
		const { words, droppedWords, hits } = await ask("harbour festival library");
		expect([words, droppedWords]).toEqual([["harbour", "library"], ["festival"]]);
		expect(idsOf(hits)).toEqual(["cities/hamburg"]);
	});

	test("may be unfinished", async () => {
		const { hits, missing } = await ask("libra");
		expect(idsOf(hits).sort()).toEqual(["cities/hamburg", "interviews/mayor"]);
		expect(missing).toEqual([]);
	});
});

describe("A phrase", () => {
	test("finds the pages that hold it, and no others", async () => {
		expect(await ids("“lifelong learning”")).toEqual(["cities/cork"]);
		expect(await ids('"learning lifelong"')).toEqual([]);
	});

	test("is never dropped or corrected", async () => {
		const { hits, droppedWords, corrected } = await ask('"lifelong learning" harbour');
		expect([hits, droppedWords, corrected]).toEqual([[], [], undefined]);
	});

	test("stays when a word beside it is corrected", async () => {
		const { hits, corrected } = await ask('"lifelong learning" festivl');
		expect([idsOf(hits), corrected]).toEqual([["cities/cork"], "festival"]);
	});
});

describe("A word to exclude", () => {
	test("leaves out the pages that hold it, and those that are named by it", async () => {
		expect(await ids("festival -walks")).toEqual(["interviews/mayor", "cities/limerick"]);
		expect(await ids("festival -Cork")).toEqual(["cities/limerick"]);
		expect(await ids('festival -"lifelong learning"')).toEqual(["interviews/mayor", "cities/limerick"]);
	});

	test("stays when another word is corrected", async () => {
		const { hits, corrected } = await ask("festivl -walks");
		expect([idsOf(hits), corrected]).toEqual([["interviews/mayor", "cities/limerick"], "festival"]);
	});
});

describe("A word that no page holds", () => {
	test("is corrected where that is safe, and the answer says so", async () => {
		const { corrected, missing, hits } = await ask("Hambrug");
		expect([corrected, missing]).toEqual(["Hamburg", []]);
		expect(idsOf(hits)).toEqual(["cities/hamburg"]);
	});

	test("is missing otherwise, and the pages for the others are found without it", async () => {
		const { corrected, missing, hits } = await ask("walks xqzvw");
		expect([corrected, missing]).toEqual([undefined, [{ typed: "xqzvw" }]]);
		expect(idsOf(hits)).toEqual(["cities/cork"]);
	});

	test("that stands alone leads to the pages with the names that are offered", async () => {
		const { suggestions, hits } = await ask("crok");
		expect([suggestions, idsOf(hits)]).toEqual([["Cork"], ["cities/cork"]]);
	});

	test("and that resembles nothing finds nothing, in no filter", async () => {
		const answer = await ask("xqzvw");
		expect([answer.hits, answer.suggestions]).toEqual([[], []]);
		expect(await answer.countFilters()).toMatchObject({ kind: { city: 0, interview: 0 }, country: { ie: 0 } });
	});

	test("beside a corrected one is still told, and so is what was offered for it", async () => {
		const { corrected, missing, suggestions } = await ask("Hambrug crok 2091");
		expect([corrected, missing.map(({ typed }) => typed), suggestions]).toEqual([
			"Hamburg",
			["2091", "crok"],
			["Cork"],
		]);
	});

	test("and that is unfinished counts beside a corrected one", async () => {
		const { corrected, hits, droppedWords } = await ask("libra Hambrug");
		expect([corrected, droppedWords]).toEqual(["libra Hamburg", []]);
		expect(idsOf(hits)).toEqual(["cities/hamburg"]);
	});

	test("finds nothing in a verbatim query, which says nothing about it either", async () => {
		const { corrected, missing, suggestions, hits } = await ask("Hambrug harbour", { verbatim: true });
		expect([corrected, missing, suggestions, hits]).toEqual([undefined, [], [], []]);
	});

	test("may be lost for want of a vocabulary, which costs the corrections alone", async () => {
		const vocabulary = () => Promise.reject(new UnreadableFile("search/vocabulary.js"));
		const { words, missing } = await answerQuery(query("festival libary"), { ...fakeBackend(pages), vocabulary });
		expect([words, missing]).toEqual([["festival"], [{ typed: "libary" }]]);
	});
});

describe("A city of the world that is not in the atlas", () => {
	test("is told with its country, whose pages follow", async () => {
		const { missing, hits } = await ask("Athlone");
		expect(missing).toEqual([{ typed: "Athlone", country: "ie" }]);
		expect(idsOf(hits)).toEqual(["countries/ie", "cities/cork", "cities/limerick"]);
	});

	test("is told also where some pages mention it, and these stand first", async () => {
		const { missing, hits } = await ask("Paris");
		expect(missing).toEqual([{ typed: "Paris", country: "fr" }]);
		expect(idsOf(hits)).toEqual(["cities/hamburg"]);
	});

	test("is not told where many pages mention it, or where other words stand beside it", async () => {
		const more = Array.from({ length: 6 }, (_, i) => ({ id: `interviews/${i}`, title: `Talk ${i}`, text: "Porto" }));
		const { missing } = await answerQuery(query("Porto"), fakeBackend(more, circumstances));
		expect(missing).toEqual([]);
		expect((await ask("library Paris")).missing).toEqual([]);
	});
});

test("words that each stand on a page, and together are near to a name, lead to its page", async () => {
	const { suggestions, hits } = await answerQuery(
		query("change ray"),
		fakeBackend([...pages, { id: "interviews/x", title: "X", text: "change" }], circumstances),
	);
	expect(suggestions).toEqual([]);
	expect(hits.length).toBeGreaterThan(0);
	const near = await answerQuery(
		query("chang ray"),
		fakeBackend([...pages, { id: "interviews/x", title: "X", text: "chang" }], circumstances),
	);
	expect(near.suggestions).toEqual(["Chiang Rai"]);
	expect(idsOf(near.hits)[0]).toBe("cities/chiang-rai");
});

test.each([
	["name", ["interviews/mayor", "cities/cork", "cities/limerick"]],
	["date", ["cities/cork", "cities/limerick", "interviews/mayor"]],
	["relevance", ["interviews/mayor", "cities/limerick", "cities/cork"]],
] as const)("results are sorted by %s", async (sort, expected) => {
	expect(await ids("festival", { sort })).toEqual(expected);
});

describe("Filters", () => {
	const chosen = { kind: ["city"], region: [], country: ["ie"], theme: [] };

	test("leave the pages that have one of the values of each", async () => {
		expect(await ids("festival", { chosen })).toEqual(["cities/limerick", "cities/cork"]);
	});

	test("leave out named pages too", async () => {
		expect(await ids("Hamburg", { chosen })).toEqual([]);
	});

	test("are counted as if their own choice were not made, since their values are alternatives", async () => {
		const { countFilters } = await ask("festival", { chosen });
		expect(await countFilters()).toMatchObject({ kind: { city: 2, interview: 1 }, country: { ie: 2 } });
	});

	test("count pages that were added by their names", async () => {
		const { hits, countFilters } = await ask("mayor speaks libraries Hamburg");
		const counts = await countFilters();
		expect(Object.values(counts["kind"]!).reduce((sum, n) => sum + n)).toBe(hits.length);
	});
});

test("a query without a word finds nothing", async () => {
	const { hits, missing, card } = await ask("…");
	expect([hits, missing, card]).toEqual([[], [], undefined]);
});

test("Pagefind is asked without quotation marks once, for the scores", async () => {
	const pagefind = fakePagefind(pages);
	await answerQuery(query("festival in Cork"), { ...fakeBackend(pages), pagefind: async () => pagefind });
	const prefixSearches = pagefind.searches.filter((search) => search !== null && !search.startsWith('"'));
	expect(prefixSearches).toEqual(["festival cork"]);
});

describe("A file that cannot be read", () => {
	const failing = (path: string) => {
		const backend = fakeBackend(pages);
		const failures: UnreadableFile[] = [];
		let fails = true;
		return {
			...backend,
			async pagefind() {
				if (fails) failures.push(new UnreadableFile(path));
				fails = false;
				return backend.pagefind();
			},
			takeFailures: () => failures.splice(0),
		};
	};

	test("fails a query that needs it, by its path", async () => {
		await expect(answerQuery(query("Cork"), failing("pagefind/index/en_1.pf_index"))).rejects.toThrow(
			new UnreadableFile("pagefind/index/en_1.pf_index"),
		);
	});

	test("does not fail the next query", async () => {
		const backend = failing("pagefind/index/en_1.pf_index");
		await answerQuery(query("Cork"), backend).catch(() => undefined);
		expect((await answerQuery(query("Cork"), backend)).hits).toHaveLength(2);
	});

	test("costs no answer where it is the text of one page", async () => {
		expect((await answerQuery(query("Cork"), failing("pagefind/fragment/en_1.pf_fragment"))).hits).toHaveLength(2);
	});

	test("costs an answer the counts alone where it is a filter's, unless the query filters", async () => {
		const path = "pagefind/filter/en_1.pf_filter";
		expect((await answerQuery(query("Cork"), failing(path))).hits).toHaveLength(2);
		const chosen = { kind: ["city"], region: [], country: [], theme: [] };
		await expect(answerQuery(query("Cork", { chosen }), failing(path))).rejects.toThrow(UnreadableFile);
	});

	test("costs a question its list alone where it is a filter's", async () => {
		const pagefind = fakePagefind(pages);
		const filters = () => Promise.reject(new UnreadableFile("pagefind/filter/en_1.pf_filter"));
		const backend = { ...fakeBackend(pages, circumstances), pagefind: async () => ({ ...pagefind, filters }) };
		const { card, hits } = await answerQuery(query("award"), backend);
		expect([card?.answer.label, card?.listed, hits]).toEqual(["All rounds of the award", 0, []]);
	});

	test("fails an answer where it is a chunk of names", async () => {
		const names = () => Promise.reject(new UnreadableFile("search/names/0.js"));
		await expect(answerQuery(query("Cork"), { ...fakeBackend(pages), names })).rejects.toThrow("search/names/0.js");
	});

	test("is named where Pagefind itself fails over it", async () => {
		const failures = [new UnreadableFile("earlier")];
		const backend = {
			...fakeBackend(pages),
			pagefind() {
				failures.push(new UnreadableFile("pagefind/pagefind.en_1.pf_meta"));
				return Promise.reject(new TypeError("undefined is not a function"));
			},
			takeFailures: () => failures.splice(0),
		};
		await expect(answerQuery(query("Cork"), backend)).rejects.toThrow("pagefind/pagefind.en_1.pf_meta");
	});
});
