import { expect, test } from "vitest";
import { cityMarkdown } from "../../../../src/export/markdown/city.ts";
import { interviewMarkdown } from "../../../../src/export/markdown/interview.ts";
import { themeMarkdown } from "../../../../src/export/markdown/theme.ts";
import { atlas } from "../aville.ts";

const [aville, bville] = atlas.cities;
const city = cityMarkdown(aville!);

test("a city's Markdown version has its figures in a table, each with year and numbered sources", () => {
	expect(city).toContain("| Population | about 1,200 | 2021 | [1] | With the islands. |");
	expect(city).toContain("| Population, by another source | 900 | no date given | [2] |  |");
	expect(city).toContain("| GDP per head | between EUR 100 and EUR 200 | 2019 | [2] |  |");
	expect(city).toContain("| Average years of schooling | Withheld |  | [2] | The council keeps it. |");
	expect(city).toContain("| Mayor | A. Person | named on an undated page | [2] |  |");
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
	const markdown = cityMarkdown(bville!);
	expect(markdown).toContain("Nobody has written about learning in Bville here yet.");
	expect(markdown).not.toMatch(/^## .*\n+(?:##|---)/m);
});

test("an interview's Markdown version carries its caveat, and its headings no anchors", () => {
	const markdown = interviewMarkdown(atlas.interviews[0]!);
	expect(markdown).toMatch(/^> Told in the atlas’s own words.*Given or published in French\. Told by a paper\.$/m);
	expect(markdown).toContain("\n## Books\n\nMore of them. [2]\n");
});

test("a theme's Markdown version lists its cities and interviews", () => {
	const markdown = themeMarkdown(atlas.themes[0]!);
	expect(markdown).toContain("Reading matters.");
	expect(markdown).toContain("- [Aville](../cities/aville.md), France");
});
