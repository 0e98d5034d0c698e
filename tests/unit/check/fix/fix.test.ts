import { describe, expect, test } from "vitest";
import { problemsIn } from "../../../../src/check/check-content.ts";
import { contentFrom, exampleContent } from "../../../../src/check/example-content.ts";
import { applyFixes, safeFixes } from "../../../../src/check/fix/fix.ts";
import { runRules } from "../../../../src/check/run-rules.ts";
import { spoilt } from "../mistakes.ts";

const city = "cities/aville.md";
const interview = "interviews/aville-mayor.md";
const theme = "themes/reading.md";
const event = "events/aville-conference.md";

const read = (path: string) => Buffer.from(exampleContent.get(path)!).toString();

type Passage = [right: string, wrong: string];

/** A page of the sample with passages of it replaced, beside the other pages. */
function spoil(path: string, ...passages: Passage[]) {
	const text = passages.reduce((whole, [right, wrong]) => {
		if (!whole.includes(right)) throw new Error(`"${right}" does not stand in ${path}.`);
		return whole.replace(right, () => wrong);
	}, read(path));
	return { path, text, files: new Map(exampleContent).set(path, Buffer.from(text)) };
}

/** What `--fix` makes of a page, and what the checker says about it before. */
function fix({ path, files }: { path: string; files: Map<string, Uint8Array> }) {
	const content = contentFrom(files);
	const file = content.file(path)!;
	const findings = safeFixes(runRules(file, content), content);
	return { text: Buffer.from(applyFixes(file, findings)).toString(), problems: problemsIn(file, content) };
}

describe("--fix writes another spelling of the same word", () => {
	test.each([
		[city, "plan in 2024.[^city-plan]", "plan in 2024.[^city plan]"],
		[city, "plan in 2024.[^city-plan]", "plan in 2024.[^City_Plan]"],
		[city, "plan in 2024.[^city-plan]", "plan in 2024.[^cityplan]"],
		[city, "plan in 2024.[^city-plan]", "plan in 2024.[^city–plan]"],
		[city, "plan in 2024.[^city-plan]", "plan in 2024.[^cíty-plàn]"],
		[city, "    value: 2019\n    source: city-plan", "    value: 2019\n    source: City Plan"],
		[interview, "city: aville", "city: Aville"],
		[interview, "city: aville", "city: Áville"],
		[event, "city: aville", "city: A-ville"],
		[interview, "  - reading", "  - Reading"],
		[city, "summary: Aville", "Summary: Aville"],
		[city, "  memberSince:", "  member-since:"],
		[city, "  gdpPerCapita:", "  gdp_per_capita:"],
		[city, "    asOf:", "    As of:"],
		[city, "    absent: not-published", "    absent: Not published"],
		[city, "  - office: mayor", "  - office: Mayor"],
		[city, "country: FI", "country: fi"],
		[interview, "kind: interview", "kind: Interview"],
		[city, "## Challenges and goals", "## Challenges And Goals"],
		[city, "## Challenges and goals", "## challenges and góals ##"],
		[city, "### Policy level", "## Policy-level"],
	])("%s: %j, written %j", (path, right, wrong) => {
		const { text, problems } = fix(spoil(path, [right, wrong]));
		expect(problems).toEqual([expect.objectContaining({ fixable: true })]);
		expect(text).toBe(read(path));
	});
});

/** The sample's second source, and its mark in the text, under other ids. */
const source = (id: string, mark: string): Passage[] => [
	["  - id: library-report", `  - id: ${id}`],
	["[^library-report]", `[^${mark}]`],
];

test.each(["Uil-2016", "uil_2016", "UIL 2016", "uil2016"])("--fix finds the source uil-2016 in the mark %j", (mark) => {
	const { text } = fix(spoil(city, ...source("uil-2016", mark)));
	expect(text).toBe(spoil(city, ...source("uil-2016", "uil-2016")).text);
});

/** A figure in place of one that the sample lacks. */
const money = (value: string): Passage[] => [
	["    absent: not-published", `    value: ${value}\n    unit: EUR\n    year: undated\n    source: city-plan`],
];
const years = (value: string): Passage[] => [
	["    absent: unknown", `    value: ${value}\n    unit: years\n    year: undated\n    source: city-plan`],
];
const people = (value: string): Passage[] => [["value: 48210", `value: ${value}`]];
const latitude = (value: string): Passage[] => [["lat: 60.1", `lat: ${value}`]];

describe("--fix leaves a guess to the author, and says it in words", () => {
	const guesses: [what: string, path: string, passages: Passage[], suggestion: string][] = [
		["another year of a source", city, source("uil-2016", "uil-2017"), "Did you mean `uil-2016`?"],
		["a digit that is lost", city, source("uil-2016", "uil-201"), "Did you mean `uil-2016`?"],
		["digits that are joined", city, source("uil-2016-1", "uil-20161"), "Did you mean `uil-2016-1`?"],
		["digits that are parted", city, source("uil-20161", "uil-2016 1"), "Did you mean `uil-20161`?"],
		["full-width digits", city, source("uil-2016", "uil-２０１６"), "Did you mean `uil-2016`?"],
		["a raised digit", city, source("uil-2", "uil-²"), "Did you mean `uil-2`?"],
		["a letter of a source's id", city, [["2024.[^city-plan]", "2024.[^city-plans]"]], "Did you mean `city-plan`?"],
		["a full stop in an id", city, [["2024.[^city-plan]", "2024.[^city.plan]"]], "Did you mean `city-plan`?"],
		["a city", interview, [["city: aville", "city: avile"]], "Did you mean `aville`?"],
		["a city with ł", interview, [["city: aville", "city: aviłle"]], "Did you mean `aville`?"],
		["a city with ı", event, [["city: aville", "city: avılle"]], "Did you mean `aville`?"],
		["a theme", interview, [["  - reading", "  - raeding"]], "Did you mean `reading`?"],
		["a theme with ß", city, [["  - reading", "  - readinß"]], "Did you mean `reading`?"],
		["a theme in full-width letters", city, [["  - reading", "  - ｒｅａｄｉｎｇ"]], "Did you mean `reading`?"],
		["a key", city, [["summary: Aville", "sumary: Aville"]], "Did you mean `summary`?"],
		["a key with a digit", city, [["    asOf:", "    asOf1:"]], "Did you mean `asOf`?"],
		["a word of a vocabulary", city, [["not-published", "not-publised"]], "Did you mean `not-published`?"],
		["a country's name", city, [["country: FI", "country: Finland"]], "Did you mean `FI`?"],
		["a country's misspelt name", city, [["country: FI", "country: Irland"]], "Did you mean `IE`?"],
		["a code of common use", city, [["country: FI", "country: UK"]], "Did you mean `GB`?"],
		["a heading", city, [["## Challenges and goals", "## Challenges & Goals"]], "Write `## Challenges and goals`."],
		["a heading with a digit", city, [["### Policy level", "### Policy level 2"]], "Write `### Policy level`."],
		["a heading with an anchor", city, [["Policy level", "Policy Level {#policy}"]], "Write `### Policy level`."],
		["a heading with a link", city, [["Policy level", "[Policy Level](aville.md)"]], "Write `### Policy level`."],
		["a point's anchor", interview, [[" {#next}", ""]], "Write `## What comes next {#what-comes-next}`."],
		["a link's anchor", city, [["#first-step", "#First-Step"]], "Did you mean `#first-step`?"],
		[
			"a link's path",
			city,
			[["aville-mayor.md#", "Aville-mayor.md#"]],
			"Did you mean `../interviews/aville-mayor.md`?",
		],
		["an image", city, [["library.png", "Library.png"]], "Did you mean `../media/library.png`?"],
		["a day in words", city, [["date: 2024-05-01", "date: 1 May 2024"]], "Did you mean `2024-05-01`?"],
		["a degree with a comma", city, latitude("51,898"), "`51.898`"],
		["money with a comma", city, money("25,000"), "Write `25000`, or `25` if decimals are meant"],
		["money with a point", city, money('"25.000"'), "Write `25000`, or `25` if decimals are meant"],
		["money with a decimal comma", city, money("25,5"), "`25.5`"],
		["years with a comma", city, years("8,470"), "`8.470`"],
		["people with a point", city, people('"48.210"'), "`48210`"],
		["people in full-width digits", city, people("４８２１０"), "The figure as a plain number"],
	];
	test.each(guesses)("%s", (_, path, passages, suggestion) => {
		const spoilt = spoil(path, ...passages);
		const { text, problems } = fix(spoilt);
		expect(problems.map((problem) => problem.suggestion).join("\n")).toContain(suggestion);
		expect(problems.filter(({ fixable }) => fixable)).toEqual([]);
		expect(text).toBe(spoilt.text);
	});

	test("a degree is never told to lose its point", () => {
		const { problems } = fix(spoil(city, ...latitude("51,898")));
		expect(problems.map(({ suggestion }) => suggestion).join()).not.toContain("51898");
	});
});

describe("--fix takes quotation marks and the separators of thousands from a number that can be read in one way", () => {
	test.each([
		["people", "48,210", "48210"],
		["people", "1 048 210", "1048210"],
		["people", "48'210", "48210"],
		["people", '"48210"', "48210"],
		["money", "25 000", "25000"],
		["money", '"25000.5"', "25000.5"],
		["years", '"8.47"', "8.47"],
		["latitude", '"51.898"', "51.898"],
		["latitude", '"-6.2"', "-6.2"],
	] as const)("%s: %s becomes %s", (name, wrong, right) => {
		const field = { people, money, years, latitude }[name];
		expect(fix(spoil(city, ...field(wrong))).text).toBe(spoil(city, ...field(right)).text);
	});
});

describe("--fix does not choose between two", () => {
	const unchanged = (page: ReturnType<typeof spoil>) => expect(fix(page).text).toBe(page.text);

	test("two sources are spelt alike", () => {
		unchanged(spoil(city, ...source("cityplan", "cityplan"), ["2024.[^city-plan]", "2024.[^City Plan]"]));
	});

	test("two cities are spelt alike", () => {
		const page = spoil(interview, ["city: aville", "city: A ville"]);
		page.files.set("cities/a-ville.md", Buffer.from(read(city).replace("name: Aville", "name: Beville")));
		unchanged(page);
	});

	test("two keys may be the same one", () => {
		unchanged(spoil(city, ["summary: Aville", "Summary: Beville\nSUMMARY: Aville"]));
	});

	test("two headings may be the same one", () => {
		unchanged(
			spoil(city, ["## Challenges and goals", "## challenges and goals\n\nFew read.\n\n## Challenges And Goals"]),
		);
	});

	test("a misspelt key stands beside the right one", () => {
		unchanged(spoil(city, ["summary: Aville", "Summary: Beville\nsummary: Aville"]));
	});

	test("the id of a source is of the wrong form, and its marks are right", () => {
		unchanged(spoil(city, ["  - id: city-plan", "  - id: City_Plan"]));
	});

	test("the file of a city has the wrong name, and its mentions are right", () => {
		const page = spoil(interview, ["city: aville", "city: aville"]);
		page.files.set("cities/Aville.md", page.files.get(city)!);
		page.files.delete(city);
		unchanged(page);
	});
});

describe("--fix moves nothing to a neighbour when a file is gone", () => {
	test("a city of the sample, with one of a similar name left", () => {
		const page = spoil(interview, ["city: aville", "city: aville"]);
		page.files.set("cities/avella.md", page.files.get(city)!);
		page.files.delete(city);
		const { text, problems } = fix(page);
		expect(text).toBe(page.text);
		expect(problems.map(({ suggestion }) => suggestion)).toContain("Did you mean `avella`?");
	});
});

describe("--fix deletes or replaces a character only where every reader reads the same afterwards", () => {
	const wanted = "Cities under this theme want everyone to read.";
	const passage = (text: string): Passage => [wanted, text];

	test.each([
		["Cities under this theme want every\u200bone to re\u00adad.", wanted],
		["Cities\u00a0under this theme want everyone\u2009to read.", wanted],
		["Cіtіеs under this theme want everyone to read.", wanted],
		["Cities under this ｔｈｅｍｅ want everyone to read.", wanted],
	])("%j becomes %j", (wrong, right) => {
		expect(fix(spoil(theme, passage(wrong))).text).toBe(spoil(theme, passage(right)).text);
	});

	test.each([
		["a mark that turns a number around", "Cities read since \u202e6102\u202c."],
		["a mark of direction", "Cities read from 2016\u200f–2020."],
		["a hyphen between two numbers", "Cities read from 2016\u00ad2020."],
		["a space between two numbers", "Cities read from 2016\u200b2020."],
		["an apostrophe that was lost", "It\u0092s about cities."],
		["a line that was lost", "Cities read.\u2028They write."],
		["a letter's variant", "葛\u{e0100}飾 reads."],
		["a flag", "It reads: \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}."],
		["a word of Cyrillic letters with one of ours", "Cities read Рaсе."],
		["full-width digits", "Cities read since ２０１６."],
		["a line that would become code", "\u00a0\u00a0\u00a0\u00a0Cities read."],
		["a line that would become a list", "1.\u00a0Cities read."],
	])("%s", (_, wrong) => {
		const page = spoil(theme, passage(wrong));
		const { text, problems } = fix(page);
		expect(problems.length).toBeGreaterThan(0);
		expect(text).toBe(page.text);
	});

	test("a space in front of a # in the facts, which would cut the rest of the line off", () => {
		const page = spoil(theme, ["Libraries, books", "The\u00a0#1 of books"]);
		expect(fix(page).text).toBe(page.text);
	});
});

test("no fix of a seeded mistake changes a digit, or more of a letter than case and marks", () => {
	const letters = (text: string) =>
		text
			.normalize("NFD")
			.replace(/[^\p{L}\p{N}]/gu, "")
			.toLowerCase();
	let fixed = 0;
	for (const { from, mistakes } of spoilt) {
		const { path, text, files } = spoil(from, ...mistakes.map(([right, wrong]): Passage => [right, wrong]));
		const content = contentFrom(files);
		const file = content.file(path)!;
		// A letter of another alphabet is what that rule replaces.
		const findings = safeFixes(runRules(file, content), content).filter(
			({ rule }) => rule.id !== "lookalike-character",
		);
		expect(letters(Buffer.from(applyFixes(file, findings)).toString()), text).toBe(letters(text));
		fixed += findings.length;
	}
	expect(fixed).toBeGreaterThan(10);
});
