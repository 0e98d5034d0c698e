import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Answer } from "../../../../src/client/search/answer-card.ts";
import type { SearchMessages } from "../../../../src/client/search/messages.ts";
import type { SearchAnswer } from "../../../../src/client/search/query.ts";
import { search } from "../../../../src/words/en/search.ts";
import { query } from "./fake-pagefind.ts";

/** An element as far as `element` of `src/client/shared/elements.ts` makes one. */
class FakeElement {
	attributes: Record<string, string> = {};
	children: (FakeElement | string)[] = [];
	readonly tag: string;
	constructor(tag: string) {
		this.tag = tag;
	}
	setAttribute(name: string, value: string) {
		this.attributes[name] = value;
	}
	append(...children: (FakeElement | string)[]) {
		this.children.push(...children);
	}
	get textContent(): string {
		return this.children.map((child) => (typeof child === "string" ? child : child.textContent)).join("");
	}
	/** The links in it: their addresses and texts. */
	get links(): string[][] {
		const own = this.tag === "a" ? [[this.attributes["href"]!, this.textContent]] : [];
		return [...own, ...this.children.flatMap((child) => (typeof child === "string" ? [] : child.links))];
	}
}

type Explanation = typeof import("../../../../src/client/search/explanation.ts");
let drawn: Explanation;

beforeAll(async () => {
	vi.stubGlobal("document", {
		currentScript: { src: "https://atlas.example/client/search.js" },
		documentElement: { lang: "en", dataset: {} },
		createElement: (tag: string) => new FakeElement(tag),
	});
	drawn = await import("../../../../src/client/search/explanation.ts");
});
afterAll(() => vi.unstubAllGlobals());

const messages = {
	...search.page,
	tooOld: "",
	answers: [],
	awardYears: ["2015", "2017"],
	values: { kind: {}, region: { africa: "Africa" }, country: { ie: "Ireland" }, theme: {} },
} satisfies SearchMessages;

const answerWith = (changes: Partial<SearchAnswer>): SearchAnswer => ({
	hits: [],
	words: [],
	compared: [],
	missing: [],
	suggestions: [],
	droppedWords: [],
	countFilters: async () => ({}),
	...changes,
});
const shown = (nodes: readonly Node[]) => (nodes as unknown as FakeElement[]).map((node) => node.textContent);
const linksIn = (nodes: readonly Node[]) => (nodes as unknown as FakeElement[]).flatMap((node) => node.links);

describe("How an answer departs from the query", () => {
	const explain = (changes: Partial<SearchAnswer>, text = "crok") =>
		drawn.explanation(query(text), answerWith(changes), messages);

	test("is not told where it does not", () => {
		expect(explain({})).toEqual([]);
	});

	test("is told of each word and each place that is missing", () => {
		const missing = [{ typed: "xqzvw" }, { typed: "Athlone", country: "ie" }, { typed: "Paris", country: "fr" }];
		expect(shown(explain({ missing }))).toEqual([
			"The atlas does not mention “xqzvw”.",
			"Athlone is not in the atlas. Cities in the same country (Ireland) are listed below.",
			"Paris is not in the atlas, and neither is any other city in its country.",
		]);
	});

	test("is told of a correction, with a link to the query as it was typed", () => {
		const nodes = explain({ corrected: "Cork" });
		expect(shown(nodes)).toEqual(["These are the results for “Cork”. Search for “crok” as typed"]);
		expect(linksIn(nodes)).toEqual([["?q=crok&exact=", "Search for “crok” as typed"]]);
	});

	test("is told of the words that are left out", () => {
		expect(shown(explain({ droppedWords: ["harbour", "Library"] }))).toEqual([
			"No page has all these words. These results leave out “harbour”, “Library”.",
		]);
	});

	test("ends with what may have been meant, each a link to that query", () => {
		const nodes = explain({ suggestions: ["Cork", "La Paz"] });
		expect(shown(nodes)[0]).toBe("Did you mean:");
		expect(linksIn(nodes)).toEqual([
			["?q=Cork", "Cork"],
			["?q=La+Paz", "La Paz"],
		]);
	});
});

describe("The card of a question", () => {
	const question: Answer = {
		asks: [],
		also: "",
		line: "{scope}: {n}.",
		label: "Show them",
		href: "cities.html",
		lists: "awarded",
	};
	const cardOf = (answer: Answer, places: ("africa" | "ie" | "xx")[], years: string[], listed: number) =>
		drawn.answerNodes(
			answerWith({
				card: {
					answer,
					places: places.map((id) => ({ kind: id === "africa" ? "region" : "country", id })),
					years,
					listed,
				},
			}),
			messages,
		);

	test("names the places and the years of the query, and how many cities are listed", () => {
		expect(shown(cardOf(question, ["ie", "africa"], ["2015"], 3))).toEqual([
			"Ireland, Africa, 2015: 3 cities. Show them",
		]);
		expect(shown(cardOf(question, ["xx"], [], 1))).toEqual(["xx: one city. Show them"]);
	});

	test("links to the list with the same places and years, or with all years of the award", () => {
		const address = (...[places, years]: [("africa" | "ie")[], string[]]) =>
			linksIn(cardOf(question, places, years, 3))[0]![0];
		expect(address(["ie", "africa"], ["2015"])).toBe(
			"https://atlas.example/cities.html?country=IE&region=africa&award=2015",
		);
		expect(address([], [])).toBe("https://atlas.example/cities.html?award=2015&award=2017");
	});

	test("links to the whole list where the query names no place", () => {
		expect(linksIn(cardOf({ ...question, lists: "all" }, [], [], 12))[0]![0]).toBe("https://atlas.example/cities.html");
	});

	test("links to a page that depends on nothing but the year", () => {
		const { lists: _, ...other } = { ...question, line: "Joined: {scope}.", href: "years.html#joined-{year}" };
		const nodes = cardOf({ ...other, label: "Cities that joined in {year}" }, [], ["2019"], 0);
		expect(shown(nodes)).toEqual(["Joined: 2019. Cities that joined in 2019"]);
		expect(linksIn(nodes)[0]![0]).toBe("https://atlas.example/years.html#joined-2019");
	});
});

test("several cities are compared by a link, one city is not", () => {
	const compared = [
		{ path: "cities/cork.html", name: "Cork" },
		{ path: "cities/la-paz.html", name: "La Paz" },
		{ path: "cities/wuhan.html", name: "Wuhan" },
	];
	expect(linksIn(drawn.answerNodes(answerWith({ compared }), messages))).toEqual([
		["https://atlas.example/compare.html?city=cork&city=la-paz&city=wuhan", "Compare Cork, La Paz, and Wuhan"],
	]);
	expect(drawn.answerNodes(answerWith({ compared: compared.slice(0, 1) }), messages)).toEqual([]);
});

test("a query without results leads to itself without its filters, or to the lists", () => {
	const chosen = { kind: ["city"], region: [], country: ["ie"], theme: [] };
	expect(linksIn([drawn.wayOn(query("cork", { chosen, sort: "name" }), messages)])).toEqual([
		["?q=cork&sort=name", "Clear all filters"],
	]);
	expect(shown([drawn.wayOn(query("cork"), messages)])).toEqual(["The lists below lead to every page."]);
});
