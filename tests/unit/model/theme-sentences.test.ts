import { expect, test } from "vitest";
import type { Theme } from "../../../src/model/atlas.ts";
import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { themeRows } from "../../../src/model/theme-sentences.ts";
import { cityEntry, content, themeEntry } from "../entries.ts";

const sources = ["first", "second"].map((id) => ({ id, title: id, publisher: "A publisher" }));

/** The sentence of a profile that a theme of some words finds, with the numbers of its sources. */
function found(markdown: string, name: string, ...aliases: string[]) {
	const theme = { ...themeEntry("reading"), data: { title: name, description: "What belongs to it.", aliases } };
	const city = { ...cityEntry("aville", { themes: ["reading"], sources }, "<p>…</p>"), body: markdown };
	const atlas = buildAtlas(content({ cities: [city], themes: [theme] }), "en", "2026-11-21");
	const { sentence } = themeRows(atlas.themes[0] as Theme)[0]!;
	return sentence && [sentence.text, ...sentence.sources.map(({ number }) => number)];
}

test("a theme is shown by the first sentence that holds one of its words, with its sources", () => {
	const profile =
		"## Libraries\n\nThe city is old.[^first] It has a library in every quarter.[^second] Its libraries lend tools.";
	expect(found(profile, "Libraries", "library")).toEqual(["It has a library in every quarter.", 2]);
});

test("a sentence without a citation of its own rests on the next one of its paragraph", () => {
	expect(found("Books are lent. Readers meet.[^first]", "Reading", "books")).toEqual(["Books are lent.", 1]);
});

test("either half of a name is looked for, a plural, and the family of a long word", () => {
	expect(found("Refugees learn here.", "Migrants and refugees")?.[0]).toBe("Refugees learn here.");
	expect(found("Many volunteers teach.", "Citizenship", "volunteering")?.[0]).toBe("Many volunteers teach.");
	expect(found("Two universities teach.", "Higher education", "university")?.[0]).toBe("Two universities teach.");
});

test("a word within another is none, nor is a heading a sentence", () => {
	expect(found("## Sport\n\nTransport is free.", "Health", "sport")).toBeUndefined();
});

test("it has the quotation marks and apostrophes of a page", () => {
	expect(found(`The city's "books on wheels" visit.`, "Reading", "books")?.[0]).toBe(
		"The city’s “books on wheels” visit.",
	);
});

test("a word with signs that mean something to a pattern is looked for as it stands", () => {
	expect(found("An e-learning (C++) course.", "Digital learning", "C++", "e-learning")?.[0]).toContain("e-learning");
});
