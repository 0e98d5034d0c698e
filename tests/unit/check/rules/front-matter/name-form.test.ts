import { expect, test } from "vitest";
import { city, interview, rulesOn, underlined } from "../problems.ts";

const name = "name: Aville\n";
const summary = "summary: Aville";
const tagline = (words: string) => `tagline: ${words}\n${summary}`;

test.each([
	[name, "name: AVILLE\n", "AVILLE"],
	[name, "name: aville\n", "aville"],
	[name, "name: Aville, Finland\n", ", Finland"],
	[name, "name: “Aville”\n", "“Aville”"],
	[name, "name: '\"Aville\"'\n", "'\"Aville\"'".slice(1, -1)],
	["    name: Maija Esimerkki\n", "    name: MAIJA ESIMERKKI\n", "MAIJA ESIMERKKI"],
	[summary, tagline("A city that reads."), "A city that reads."],
	[summary, tagline("“A city that reads”"), "“A city that reads”"],
])("%j: %j is found", (right, wrong, passage) => {
	expect(underlined("name-form", city, right, wrong)).toEqual([passage]);
});

test("the names of speakers are looked at, too", () => {
	expect(underlined("name-form", interview, "name: Maija Esimerkki", "name: maija esimerkki")).toHaveLength(1);
});

test.each([
	[name, "name: ’s-Hertogenbosch\n"],
	[name, "name: 北京\n"],
	[name, "name: A Coruña\n"],
	[name, "name: Ōme\n"],
	[name, "name: İzmir\n"],
	["    name: Maija Esimerkki\n", "    name: A. M. van den Esimerkki\n"],
	[summary, tagline("A city that reads")],
	[summary, tagline("A city that reads, writes …")],
	[summary, tagline("Books, papers etc.")],
	[summary, tagline("Why not read?")],
	[summary, tagline('A "city" that reads "well" on Sundays')],
	["title: A year in the library", "title: “A year in the library”"],
])("%j: %j is right", (right, wrong) => {
	expect(rulesOn(city, right, wrong)).toEqual([]);
});
