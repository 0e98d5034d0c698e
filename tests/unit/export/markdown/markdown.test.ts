import { describe, expect, test } from "vitest";
import { cityMarkdown } from "../../../../src/export/markdown/city.ts";
import { interviewMarkdown } from "../../../../src/export/markdown/interview.ts";
import { practiceMarkdown } from "../../../../src/export/markdown/practice.ts";
import { blocksIn, type VersionLanguage } from "../../../../src/export/markdown/text.ts";
import { themeMarkdown } from "../../../../src/export/markdown/theme.ts";
import { topicMarkdown } from "../../../../src/export/markdown/topic.ts";
import { wordsFor } from "../../../../src/words/index.ts";
import { atlas } from "../aville.ts";

const english: VersionLanguage = {
	words: wordsFor("en"),
	locale: "en-GB",
	folder: "",
	hasVersion: () => true,
	hasPage: () => true,
};
const [aville, bville] = atlas.cities;
const city = cityMarkdown(aville!, english);

test("a city's Markdown version has its figures in a table, each with year and numbered sources", () => {
	expect(city).toContain("| Population | about 1,200 | 2021 | [1] | With the islands. |");
	expect(city).toContain("| Population, by another source | 900 | no date given | [2] |  |");
	expect(city).toContain("| GDP per head | between EUR 100 and EUR 200 | 2019 | [2] |  |");
	expect(city).toContain("| Average years of schooling | Withheld |  | [2] | The council keeps it. |");
	expect(city).toContain("| Mayor | A. Person | from an undated page | [2] |  |");
});

test("citations become the numbers of the list of sources, with their addresses", () => {
	expect(city).toContain("Aville reads, [2] as");
	expect(city).toContain("do. [1] [2]");
	expect(city).toContain("1. Census \\| of Aville. Aville, undated. <https://aville.example/census>");
	expect(city).not.toContain("[^");
});

test("links lead from one Markdown version to another, and to the page where there is none", () => {
	expect(city).toContain("[Bville](../cities/bville.md#top)");
	expect(city).toContain("[others](../cities.html)");
	expect(city).toContain("[What Aville's mayor says](../interviews/talk.md)");
});

test("a city without a profile says so, and has no empty sections", () => {
	const markdown = cityMarkdown(bville!, english);
	expect(markdown).toContain("There is no profile of Bville yet.");
	expect(markdown).not.toMatch(/^## .*\n+(?:##|---)/m);
});

test("an interview's Markdown version carries its caveat, and its headings no anchors", () => {
	const markdown = interviewMarkdown(atlas.interviews[0]!, english);
	expect(markdown).toMatch(
		/^> Our summary\. Words in quotation marks are the speaker’s\..*Given or published in French\. Told by a paper\.$/m,
	);
	expect(markdown).toContain("\n## Books\n\nMore of them. [2]\n");
});

test("a theme's Markdown version lists its cities and interviews", () => {
	const markdown = themeMarkdown(atlas.themes[0]!, english);
	expect(markdown).toContain("Reading matters.");
	expect(markdown).toContain("- [Aville](../cities/aville.md), France");
});

test("a practice's Markdown version tells each figure with its origin, and what no source tells", () => {
	const markdown = practiceMarkdown(atlas.practices[0]!, english);
	expect(markdown).toContain("# Open \\*Sundays\\*\n");
	expect(markdown).toContain("- EUR 12,000 a year (2020 to 2022, own account) [1] [2]");
	expect(markdown).toContain("- between 100 and 200 readers a year (2022, planned) [2]");
	expect(markdown).toContain("- Nobody had the key. What was done about it: A neighbour keeps it. [2]");
	expect(markdown).toContain("- books that went missing: -20 per cent. Against: 2018. (2022) [1]");
	expect(markdown).toContain("- [Bville](../cities/bville.md) (copied, 2023) [2]");
	expect(markdown).toMatch(/## What no source at hand tells\n\n(?:- .*\n)*- who works on it\n/);
	expect(markdown).not.toMatch(/^## .*\n+(?:##|---)/m);
});

test("a topic's Markdown version lists its practices, and its sentences with their pages", () => {
	const markdown = topicMarkdown(atlas.topics[0]!, english);
	expect(markdown).toContain(
		"- [Open \\*Sundays\\*](../practices/open-sundays.md), Aville: The library opens on Sundays.",
	);
	expect(markdown).toContain("(../cities/aville.md#vision-and-motivation), France, May 2020: Aville reads, as Bville");
});

describe("In another language", () => {
	const arabic: VersionLanguage = {
		words: wordsFor("ar"),
		locale: "ar-u-nu-latn",
		folder: "ar/",
		hasVersion: (path) => /^(?:cities\/aville|interviews)/.test(path),
		hasPage: (path) => path !== "write.html",
	};
	const { body, colophon } = blocksIn(arabic);
	const linked = (markdown: string) => body({ path: "cities/aville.html", markdown });

	test("links lead to versions in that language, and to English ones where there is none", () => {
		expect(linked("[a](/cities/aville.html#b) [b](bville.md) [c](../interviews/c.md#d)")).toBe(
			"[a](../cities/aville.md#b) [b](../../cities/bville.md) [c](../interviews/c.md#d)",
		);
		expect(linked("[a](/cities.html) [b](/write.html) [c](/) [d](https://example.org/d.md)")).toBe(
			"[a](../cities.html) [b](../../write.html) [c](../index.html) [d](https://example.org/d.md)",
		);
	});

	test("names of figures and dates are in it, and the note at the end names its own page", () => {
		const markdown = cityMarkdown({ ...aville!, textLanguage: "ar" }, arabic);
		expect(markdown).toContain(`| ${arabic.words.city.population} | `);
		expect(markdown).toMatch(/ <https:\/\/[^>]+\/ar\/cities\/aville\.html>\. /);
		expect(markdown).toContain(arabic.words.languages.unchecked);
	});

	test("the note says when somebody compared the translation", () => {
		expect(colophon({ path: "a.html", textLanguage: "ar", checked: "2026-11-02" })).toContain(
			arabic.words.languages.checked("2 نوفمبر 2026"),
		);
		expect(colophon({ path: "a.html" })).not.toContain(arabic.words.languages.unchecked);
	});
});
