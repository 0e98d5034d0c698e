import { expect, test } from "vitest";
import { jsonReport } from "../../../../src/check/report/json.ts";
import { city, interview, problemsOf, textWith } from "./problems.ts";

const url = "    url: https://aville.example/plan\n";
const gdp = "    absent: not-published\n";

/** What is said about a page with one passage in place of another: messages and suggestions in lines. */
const said = (path: string, right: string, wrong: string) =>
	problemsOf(path, textWith(path, right, wrong))
		.map(({ message, suggestion }) => `${message} ${suggestion}`)
		.join("\n");

test.each([
	["a degree with a comma", city, "lat: 60.1", "lat: 60,188", "`60.188`"],
	["a space in an address", city, url, "    url: https://aville.example/the plan\n", "without spaces"],
	[
		"a number beyond its limit",
		city,
		"    absent: unknown\n",
		"    value: 112\n    unit: years\n    year: undated\n    source: city-plan\n",
		"a digit, a point or a sign may be wrong",
	],
	[
		"a day before 1900",
		city,
		"date: 2024-05-01",
		"date: 1816-11-15",
		"of a year from 1900 to 2099, and it is `1816-11-15`. Look the year up",
	],
	["a year in curly quotation marks", city, 'year: "2024"', "year: “2024”", "Did you mean `2024`?"],
	[
		"two sources in one word",
		city,
		"    value: 2019\n    source: city-plan",
		"    value: 2019\n    source: city-plan, library-report",
		"Write a list: `source: [city-plan, library-report]`.",
	],
	[
		"two sources in one mark",
		city,
		"plan in 2024.[^city-plan]",
		"plan in 2024.[^city-plan; library-report]",
		"`[^city-plan][^library-report]`",
	],
	[
		"a bare figure",
		city,
		'    value: 48210\n    unit: people\n    year: "2024"\n    source: city-plan\n',
		"",
		"`population`",
	],
	[
		"a figure in one line",
		city,
		'population:\n    value: 48210\n    unit: people\n    year: "2024"\n    source: city-plan\n',
		"population: 48210\n",
		"`value: 48210`",
	],
	[
		"an award in one line",
		city,
		"awards:\n  - year: 2021\n    source: city-plan\n",
		"awards: [2015]\n",
		"`year: 2015`",
	],
	[
		"a figure in words",
		city,
		gdp,
		"    value: under 20,000\n    unit: EUR\n    year: undated\n    source: city-plan\n",
		"`band: { from: …, to: … }`",
	],
	["an apostrophe that ends a text", city, "name: Aville\n", "name: 'Aville's way'\n", "the apostrophe in it ends it"],
	[
		"curly quotation marks around a colon",
		city,
		"title: A year in the library",
		"title: “A year: the library”",
		"curly",
	],
	["an office of another name", city, "office: mayor", "office: chairman", "stands under `title`"],
])("%s", (_, path, right, wrong, words) => {
	expect(said(path, right, wrong)).toContain(words);
});

test("a day that no calendar has is never offered", () => {
	expect(said(city, "accessed: 2026-01-15", "accessed: 31/02/2024")).not.toContain("Did you mean");
	expect(said(city, "accessed: 2026-01-15", "accessed: 28/02/2024")).toContain("Did you mean `2024-02-28`?");
});

test("a list in one word is one mistake", () => {
	expect(
		problemsOf(
			city,
			textWith(
				city,
				"    value: 2019\n    source: city-plan",
				"    value: 2019\n    source: city-plan, library-report",
			),
		),
	).toHaveLength(1);
});

test("a fence that never ends is one mistake", () => {
	const fence = textWith(city, "Few children visit the library.", "```\nFew children visit the library.");
	expect(problemsOf(city, fence).map(({ rule }) => rule)).not.toContain("unused-source");
});

test("a file whose name is far from the one that is meant is not offered for its folder", () => {
	expect(said(city, "../interviews/aville-mayor.md#first-step", "../cities/nowhere.md")).not.toContain("Did you mean");
	expect(said(city, "../interviews/aville-mayor.md#first-step", "../interviews/aville-major.md")).toContain(
		"`../interviews/aville-mayor.md`",
	);
});

test("what a program has left in a folder is to be deleted", () => {
	for (const name of ["desktop.ini", "Thumbs.db", "aville.md~", "aville.md.bak", "~$aville.docx"]) {
		expect(problemsOf(`cities/${name}`, "x")[0]?.suggestion).toBe("Delete it: a program has left it there.");
	}
});

test.each([
	[
		"a summary that is folded",
		city,
		"summary: Aville is a small city that learns in its library.",
		"summary: >\n  Aville is a small city\n  that learns in its library.",
	],
	["an apostrophe in an address", city, url, "    url: https://en.wikipedia.org/wiki/Côte_d'Ivoire\n"],
	["a vertical line in an address", city, url, "    url: https://aville.example/plan?a|b\n"],
	[
		"a mark of direction in an Arabic name",
		city,
		"name: Aville\n",
		"name: Aville\nnames:\n  - text: أفيل\u200f\n    lang: ar\n",
	],
	["a mark of direction behind Arabic words", city, "wants everyone to read.", "wants دار التعلم\u200e (all) to read."],
	["braces around words", city, "wants everyone to read.", "wants everyone {sic} to read {for $ 5}."],
])("%s is right", (_, path, right, wrong) => {
	expect(said(path, right, wrong)).toBe("");
});

test.each([
	["a mark of direction between Latin letters", city, "wants everyone", "wants\u200f everyone"],
	[
		"a summary with a line break",
		city,
		"summary: Aville is a small city that learns in its library.",
		"summary: |\n  Aville is\n  a city.",
	],
	["braces with code", interview, "The mayor began", "The {speaker.name} began {{ twice }}"],
	["an anchor in a paragraph", interview, "The mayor began", "{#start} The mayor began"],
])("%s is found", (_, path, right, wrong) => {
	expect(said(path, right, wrong)).not.toBe("");
});

test("the report for programs tells a warning from an error", () => {
	const problems = problemsOf(city, textWith(city, "lat: 60.1", "lat: -60.1"));
	expect(JSON.parse(jsonReport({ problems, files: 1 }))).toEqual([
		expect.objectContaining({ rule: "place-plausible", severity: "warning" }),
	]);
});
