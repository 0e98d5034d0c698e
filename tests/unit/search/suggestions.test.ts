import { expect, test } from "vitest";
import { suggestionsOf } from "../../../src/search/suggestions.ts";
import { wordsFor } from "../../../src/words/index.ts";

const page = (path: string, title: string, rest: { names?: string[]; people?: string[]; place?: string } = {}) => ({
	path,
	title,
	names: rest.names ?? [],
	people: rest.people ?? [],
	meta: { place: rest.place ?? "" },
});

const suggested = (pages: Parameters<typeof suggestionsOf>[0]) => suggestionsOf(pages, wordsFor("en").search.nameKinds);

test("a city has its country, its names and its people", () => {
	const { countries, cities } = suggested([
		page("cities/cork.html", "Cork", { names: ["Cork", "Corcaigh"], place: "Ireland", people: ["Dan Boyle"] }),
		page("cities/limerick.html", "Limerick", { names: ["Limerick"], place: "Ireland" }),
		page("cities/wuhan.html", "Wuhan", { names: ["Wuhan", "武汉"], place: "China" }),
	]);
	expect(countries).toEqual(["Ireland", "China"]);
	expect(cities).toEqual([
		["cork", 0, ["Cork", "Corcaigh"], ["Dan Boyle"]],
		["limerick", 0, ["Limerick"]],
		["wuhan", 1, ["Wuhan", "武汉"]],
	]);
});

test("a person leads to the one page that names the person, and to the city's where there are several", () => {
	const { cities } = suggested([
		page("cities/cork.html", "Cork", { names: ["Cork"], place: "Ireland", people: ["Dan Boyle"] }),
		page("interviews/award.html", "The award", { place: "Cork, Ireland", people: ["Dan Boyle", "Ann"] }),
		page("interviews/charter.html", "The charter", { place: "Cork, Ireland", people: ["Mick Finn", "Ann"] }),
	]);
	expect(cities).toEqual([["cork", 0, ["Cork"], ["Dan Boyle"], ["Ann"], ["Mick Finn", "charter"]]]);
});

test("pages of other kinds have each name once, and their title where they have none", () => {
	const { pages } = suggested([
		page("awards.html", "The Award"),
		page("countries/tr.html", "Learning cities in Türkiye", { names: ["Türkiye", "Turkey", "Türkiye"] }),
		page("interviews/award.html", "On the award", { place: "Cork, Ireland", people: ["Dan Boyle"] }),
		page("practices/festival.html", "A festival"),
		page("regions/africa.html", "Learning cities in Africa", { names: ["Africa"] }),
		page("topics/pay-for-it.html", "Pay for it"),
		page("themes/literacy.html", "Literacy", { names: ["Literacy", "reading"] }),
	]);
	expect(pages).toEqual({
		country: [["countries/tr", "Türkiye", "Turkey"]],
		region: [["regions/africa", "Africa"]],
		topic: [["topics/pay-for-it", "Pay for it"]],
		practice: [["practices/festival", "A festival"]],
		theme: [["themes/literacy", "Literacy", "reading"]],
		page: [["awards", "The Award"]],
	});
});
