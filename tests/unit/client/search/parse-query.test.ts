import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../../src/client/search/parse-query.ts";

const typed = (text: string) => parseQuery(text).tokens.map((token) => token.typed);

describe("Tokens", () => {
	test("stand between spaces, as they are typed", () => {
		expect(typed("Who is  the\tMayor of Évora?")).toEqual(["Who", "is", "the", "Mayor", "of", "Évora"]);
	});

	test("are folded to the words of the index", () => {
		expect(parseQuery("N’Zérékoré").tokens).toEqual([{ typed: "N’Zérékoré", words: ["nzerekore"], joined: undefined }]);
	});

	test.each([
		["Cork,Limerick", ["Cork", "Limerick"]],
		["Cork/Limerick", ["Cork", "Limerick"]],
		["Cork, (Ireland)", ["Cork", "Ireland"]],
		["Évora;Câmara", ["Évora", "Câmara"]],
		["cost:high", ["cost", "high"]],
		["R&D", ["R", "D"]],
		["2019,Cork", ["2019", "Cork"]],
		["Cork,2019", ["Cork", "2019"]],
		["population 224,004", ["population", "224,004"]],
	])("%j is cut at signs that part words, but not inside a number", (text, tokens) => {
		expect(typed(text)).toEqual(tokens);
	});

	test.each([
		["Al-Rayyan", ["al", "rayyan"], "alrayyan"],
		["'s-Hertogenbosch", ["s", "hertogenbosch"], "shertogenbosch"],
		["U.K.", ["u", "k"], "uk"],
		["224,004", ["224", "004"], "224004"],
		["3.5", ["3", "5"], "35"],
	])("%j with a joiner inside has several words, and is one word too", (text, words, joined) => {
		expect(parseQuery(text).tokens).toEqual([{ typed: text, words, joined }]);
	});

	test.each(["St.", "“Cork", "Cork…", "-Cork"])("%j with a sign at its edge is one word", (text) => {
		const [token] = parseQuery(text).tokens;
		expect([token!.words.length, token!.joined]).toEqual([1, undefined]);
	});

	test("of a script without spaces are cut into pairs, and are not joined", () => {
		expect(parseQuery("湖北武汉 Cork").tokens).toEqual([
			{ typed: "湖北武汉", words: ["湖北", "北武", "武汉"], joined: undefined },
			{ typed: "Cork", words: ["cork"], joined: undefined },
		]);
	});

	test("are none where signs stand alone", () => {
		expect(parseQuery("Cork – Limerick & … ?!").tokens.map((token) => token.words)).toEqual([["cork"], ["limerick"]]);
		expect(parseQuery("  …  ")).toEqual({ tokens: [], phrases: [], excluded: [] });
	});
});

describe("Phrases", () => {
	test.each(['"Lifelong learning"', "“Lifelong learning”", "„Lifelong learning“", "«Lifelong learning»"])(
		"%s stand in quotation marks of any language",
		(text) => {
			expect(parseQuery(text)).toEqual({ tokens: [], phrases: [["lifelong", "learning"]], excluded: [] });
		},
	);

	test("stand beside tokens", () => {
		const { tokens, phrases } = parseQuery('Cork "lifelong learning" festival "2019"');
		expect(tokens.map((token) => token.typed)).toEqual(["Cork", "festival"]);
		expect(phrases).toEqual([["lifelong", "learning"], ["2019"]]);
	});

	test("hold a word with a sign inside as the index does at one position", () => {
		expect(parseQuery('"Clermont-Ferrand, 224,004 people"').phrases).toEqual([["clermontferrand", "224004", "people"]]);
	});

	test("need a closing mark and a word", () => {
		expect(parseQuery('"lifelong learning').phrases).toEqual([]);
		expect(typed('"lifelong learning').length).toBe(2);
		expect(parseQuery('Cork "" "…"').phrases).toEqual([]);
	});
});

describe("Words to exclude", () => {
	test("have a hyphen or a minus sign before them", () => {
		expect(parseQuery("Cork -Festival −walks")).toMatchObject({
			tokens: [{ typed: "Cork" }],
			excluded: [["festival"], ["walks"]],
		});
	});

	test("may have a hyphen inside, and follow a phrase", () => {
		expect(parseQuery('"lifelong learning" -Clermont-Ferrand')).toEqual({
			tokens: [],
			phrases: [["lifelong", "learning"]],
			excluded: [["clermontferrand"]],
		});
	});

	test("may be a phrase", () => {
		expect(parseQuery('Cork -"lifelong learning" -walks "old town"')).toMatchObject({
			tokens: [{ typed: "Cork" }],
			phrases: [["old", "town"]],
			excluded: [["lifelong", "learning"], ["walks"]],
		});
	});

	test("are none where the query begins with one, or the hyphen joins or parts words", () => {
		for (const text of ["-Cork", "Al-Rayyan", "Cork - Limerick"]) expect(parseQuery(text).excluded).toEqual([]);
	});
});
