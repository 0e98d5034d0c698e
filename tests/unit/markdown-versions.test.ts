import { expect, test } from "vitest";
import { cityMarkdown } from "../../src/export/markdown/city.ts";
import { interviewMarkdown } from "../../src/export/markdown/interview.ts";
import { themeMarkdown } from "../../src/export/markdown/theme.ts";
import { atlas, cities, interviews, profile } from "./aville.ts";

const [aville, bville] = cities;
const city = cityMarkdown(aville!, profile);

test("a city's twin has its figures in a table, each with year and numbered sources", () => {
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

test("links lead from twin to twin, and to the page where there is no twin", () => {
	expect(city).toContain("[Bville](../cities/bville.md#top)");
	expect(city).toContain("[others](../cities.html)");
	expect(city).toContain("[What Aville's mayor says](../interviews/talk.md)");
});

test("a city without a profile says so, and has no empty sections", () => {
	const twin = cityMarkdown(bville!, "");
	expect(twin).toContain("Nobody has written about learning in Bville here yet.");
	expect(twin).not.toMatch(/^## .*\n+(?:##|---)/m);
});

test("an interview's twin carries its caveat, and its headings no anchors", () => {
	const twin = interviewMarkdown(interviews[0]!, atlas.interviewEntries.get("talk")!.body);
	expect(twin).toMatch(/^> Told in the atlas’s own words.*Given or published in French\. Told by a paper\.$/m);
	expect(twin).toContain("\n## Books\n\nMore of them. [2]\n");
});

test("a theme's twin lists its cities and interviews", () => {
	const twin = themeMarkdown(atlas.themes[0]!, atlas.themes[0]!.body);
	expect(twin).toContain("Reading matters.");
	expect(twin).toContain("- [Aville](../cities/aville.md), France");
});
