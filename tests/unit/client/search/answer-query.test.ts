import { describe, expect, test } from "vitest";
import { answerQuery } from "../../../../src/client/search/answer-query.ts";
import type { Query } from "../../../../src/client/search/query.ts";
import { UnreadableFile } from "../../../../src/client/shared/errors.ts";
import { type FakePage, fakeBackend, query } from "./fake-pagefind.ts";

const inCountry = (country: string, kind = "City") => ({ kind: [kind], country: [country] });

const pages: FakePage[] = [
	{
		id: "cities/cork",
		title: "Cork",
		names: ["Corcaigh"],
		text: "A festival of lifelong learning, with walks.",
		filters: inCountry("Ireland"),
		date: "2024",
		score: 3,
	},
	{
		id: "cities/hamburg",
		title: "Hamburg",
		text: "A harbour and a library.",
		filters: inCountry("Germany"),
		date: "2022",
		score: 2,
	},
	{
		id: "cities/limerick",
		title: "Limerick",
		text: "Another festival, and learning that is lifelong.",
		filters: inCountry("Ireland"),
		date: "2023",
		score: 4,
	},
	{
		id: "interviews/mayor",
		title: "A mayor speaks",
		text: "The mayor of a city on libraries and a festival in Cork.",
		filters: inCountry("Ireland", "Interview"),
		date: "2021",
		score: 9,
	},
];

const ids = async (text: string, changes: Partial<Query> = {}) =>
	(await answerQuery(query(text, changes), fakeBackend(pages))).hits.map(({ id }) => id);

test("words that only ask are left out", async () => {
	const { words, hits } = await answerQuery(query("Where is there a harbour?"), fakeBackend(pages));
	expect(words).toEqual(["harbour"]);
	expect(hits.map(({ id }) => id)).toEqual(["cities/hamburg"]);
});

test("a page that is named as the query stands before pages of a higher score", async () => {
	expect(await ids("Cork")).toEqual(["cities/cork", "interviews/mayor"]);
});

test("a page that holds the words as one phrase stands before a page that holds them apart", async () => {
	expect(await ids("lifelong learning")).toEqual(["cities/cork", "cities/limerick"]);
});

test("a query in quotation marks finds the phrase alone", async () => {
	expect(await ids("“lifelong learning”")).toEqual(["cities/cork"]);
	expect(await ids('"learning lifelong"')).toEqual([]);
});

test("a misspelt word is corrected, and the answer says so", async () => {
	const { corrected, hits } = await answerQuery(query("Hambrug"), fakeBackend(pages));
	expect(corrected).toBe("Hamburg");
	expect(hits.map(({ id }) => id)).toEqual(["cities/hamburg"]);
});

test("a verbatim query is not corrected", async () => {
	const { corrected, hits } = await answerQuery(query("Hambrug", { verbatim: true }), fakeBackend(pages));
	expect([corrected, hits]).toEqual([undefined, []]);
});

test("words that no page holds together are dropped, and named", async () => {
	const { words, droppedWords, hits } = await answerQuery(query("harbour festival library"), fakeBackend(pages));
	expect([words, droppedWords]).toEqual([["harbour", "library"], ["festival"]]);
	expect(hits.map(({ id }) => id)).toEqual(["cities/hamburg"]);
});

test("a page that is named by a dropped word comes first", async () => {
	const { droppedWords, hits } = await answerQuery(query("speaks libraries Hamburg"), fakeBackend(pages));
	expect(droppedWords).toEqual(["hamburg"]);
	expect(hits.map(({ id }) => id)).toEqual(["cities/hamburg", "interviews/mayor"]);
});

test("a page that is named by one of the words is added, though it does not hold the others", async () => {
	const more: FakePage[] = [
		...pages,
		{ id: "interviews/port", title: "A port", text: "The guest praises Hamburg.", filters: inCountry("Germany") },
	];
	const { hits } = await answerQuery(query("praise for Hamburg"), fakeBackend(more));
	expect(hits.map(({ id }) => id)).toEqual(["cities/hamburg", "interviews/port"]);
});

test("a short name that may be several finds each of them", async () => {
	const similar: FakePage[] = ["Bonn", "Born", "Bono"].map((title) => ({ id: `cities/${title}`, title, text: title }));
	const { suggestions, hits } = await answerQuery(query("bonx"), fakeBackend(similar));
	expect(suggestions).toHaveLength(2);
	expect(hits).toHaveLength(3);
});

test("words that stand for nothing find nothing", async () => {
	const answer = await answerQuery(query("xqzvw"), fakeBackend(pages));
	expect(answer.hits).toEqual([]);
	expect(await answer.countFilters()).toEqual({});
});

test.each([
	["name", ["interviews/mayor", "cities/cork", "cities/limerick"]],
	["date", ["interviews/mayor", "cities/limerick", "cities/cork"]],
] as const)("results are sorted by %s in the order that Pagefind gives all pages", async (sort, expected) => {
	expect(await ids("festival", { sort })).toEqual(expected);
});

describe("Filters", () => {
	const chosen = { kind: ["City"], region: [], country: ["Ireland"], theme: [] };

	test("leave the pages that have one of the values of each", async () => {
		expect(await ids("festival", { chosen })).toEqual(["cities/limerick", "cities/cork"]);
	});

	test("are counted as if their own choice were not made, since their values are alternatives", async () => {
		const { countFilters } = await answerQuery(query("festival", { chosen }), fakeBackend(pages));
		expect(await countFilters()).toEqual({ kind: { City: 2, Interview: 1 }, country: { Ireland: 2 } });
	});

	test("count pages that were added by their names", async () => {
		const { hits, countFilters } = await answerQuery(query("festival Hamburg harbour"), fakeBackend(pages));
		const counts = await countFilters();
		expect(Object.values(counts["kind"]!).reduce((sum, n) => sum + n)).toBe(hits.length);
	});
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
		const chosen = { kind: ["City"], region: [], country: [], theme: [] };
		await expect(answerQuery(query("Cork", { chosen }), failing(path))).rejects.toThrow(UnreadableFile);
	});

	test("costs an answer its corrections where it is the vocabulary", async () => {
		const backend = {
			...fakeBackend(pages),
			vocabulary: () => Promise.reject(new UnreadableFile("search/vocabulary.js")),
		};
		const { words, corrected } = await answerQuery(query("festival libary"), backend);
		expect([words, corrected]).toEqual([["festival"], undefined]);
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
