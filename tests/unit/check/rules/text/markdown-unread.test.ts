import { expect, test } from "vitest";
import { inParagraph, rulesOnParagraph } from "../problems.ts";

const cite = "[^city-plan]";

test.each([
	["[Reading](../themes/reading .md)", "[Reading](../themes/reading .md)"],
	["[Reading](../themes/reading.md", "[Reading](../themes/reading.md"],
	["[Reading] (../themes/reading.md)", "[Reading] (../themes/reading.md)"],
	["[[Reading]]", "[[Reading]]"],
	["![Readers](../media/my photo.jpg)", "![Readers](../media/my photo.jpg)"],
	["![Readers](../media/library.png “Photo: M”)", "![Readers](../media/library.png “Photo: M”)"],
	["It reads.[city-plan]", "[city-plan]"],
	["It reads.[city-plan^]", "[city-plan^]"],
	["It reads.(^city-plan)", "(^city-plan)"],
	["It reads.[^city-plan and more", "[^city-plan"],
	["It reads.[ ^city-plan ]", "[ ^city-plan ]"],
	["It reads.{^city-plan}", "{^city-plan}"],
	["See (Reading)[../themes/reading.md]", "(Reading)[../themes/reading.md]"],
	["→ Libraries", "→"],
	["It is very much* of a town", "*"],
	["It reads.¹", "¹"],
	["It reads in 2024.¹²", "¹²"],
	["It reads.[1]", "[1]"],
	["It reads†", "†"],
	["It is **very much of a town", "**"],
	["It is *very much of a town", "*"],
	["It is __very much of a town", "__"],
	["It is _very much of a town", "_"],
	["It is ~~very much of a town", "~~"],
	["It is `very much of a town", "`"],
	["• Libraries", "•"],
	["Libraries • schools", "•"],
])("%s is found", (words, signs) => {
	expect(inParagraph("markdown-unread", `${words} ${cite}`)[0]).toBe(signs);
});

test("each line that begins with the sign of a list is found", () => {
	expect(inParagraph("markdown-unread", `· Libraries${cite}\n· Schools${cite}`)).toEqual(["·", "·"]);
	expect(inParagraph("markdown-unread", `·Libraries${cite}\n·Schools${cite}`)).toEqual(["·", "·"]);
	expect(inParagraph("markdown-unread", `o Libraries${cite}\no Schools${cite}`)).toEqual(["o", "o"]);
	expect(inParagraph("markdown-unread", `| Year | Readers${cite} |`)).toEqual([`| Year | Readers${cite} |`]);
	expect(inParagraph("markdown-unread", `• Libraries${cite}\n• Schools${cite}\n• Parks${cite}`)).toHaveLength(3);
});

test("what a line makes of the words around it is found", () => {
	expect(inParagraph("markdown-unread", `    The city reads.${cite}`)).toEqual([`The city reads.${cite}`]);
	expect(inParagraph("markdown-unread", "```\nThe city reads.")).toEqual(["```"]);
	expect(inParagraph("markdown-unread", `The city reads.${cite}\n---`)).toHaveLength(1);
});

test.each([
	"It has 5 km² of parks, 30 m³ of books, 10⁶ ideas and 2 ha² more",
	"It has grade A* and R² = 0.5 (see the plan) [all of it]; it goes from here → there",
	"It is **very** much, *rather* much, __much__ and `much` of a town",
	"It costs 3 * 4 euros, and the file is called a_long_name",
	"A sign meant as it stands: \\*, \\[x\\], \\_y, \\`z",
	"It reads [the plan](https://aville.example/plan_(2024)_b) and https://aville.example/a_b*c",
	"The plan [of the city] (of 2024) says so [sic]",
	"It calls itself col·lecció – a town – and · so on",
	"“It reads!”[^city-plan] And so does the school",
	"| one sign alone",
])("%s is right", (words) => {
	expect(rulesOnParagraph(`${words}.${cite}`)).not.toContain("markdown-unread");
});

test("a list, a table and a fence that ends are right", () => {
	const table = "| Year | Readers |\n| --- | --- |\n| 2024 | many[^city-plan] |";
	expect(rulesOnParagraph(`- Libraries${cite}\n- Schools${cite}\n\n${table}`)).not.toContain("markdown-unread");
	expect(inParagraph("markdown-unread", "```\ncode\n```")).toEqual([]);
});
