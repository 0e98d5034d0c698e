import { expect, test } from "vitest";
import { city, inParagraph, problemsOf, rulesOn, rulesOnParagraph, textWith, underlined } from "../problems.ts";

test.each([
	"Aville is the most beautiful learning city of the world.",
	"Its [mayor](../interviews/aville-mayor.md) is loved.",
	"**Everyone** reads.\nAnd writes.",
])("%j is found", (paragraph) => {
	expect(inParagraph("paragraph-uncited", paragraph)).toHaveLength(1);
});

test("it is a warning, and a number without a source stays an error", () => {
	const severities = (words: string) =>
		problemsOf(city, textWith(city, "The library opens on Sundays.[^library-report]", words))
			.filter(({ rule }) => /uncited$/.test(rule))
			.map(({ rule, severity }) => `${rule} ${severity}`);
	expect(severities("Aville reads. It does.")).toEqual(["paragraph-uncited warning"]);
	expect(severities("Some 4,000 people read in Aville.")).toEqual(["figure-uncited error"]);
});

test.each([
	"Aville reads. It does so on Sundays.[^city-plan]",
	"Three things are told:\n\n- reading[^city-plan]\n- writing[^city-plan]",
	'![Readers](../media/library.png "Photo: Maija Esimerkki, CC BY 4.0")',
])("%j is right", (paragraph) => {
	expect(rulesOnParagraph(paragraph)).toEqual([]);
});

test("themes and interviews need no marks", () => {
	expect(rulesOn("themes/reading.md", "Cities under", "All read.\n\nCities under")).toEqual([]);
});

const sources = /^sources:\n[\s\S]*?\n(?=reviewed:)/m;
test("a city without any source is found, and one of an event is not looked for", () => {
	const text = textWith(city, "---\n", "---\n");
	const [listed] = sources.exec(text)!;
	expect(underlined("source-missing", city, listed, "sources: []\n")).toEqual(["sources"]);
	expect(rulesOn(city, listed, listed)).toEqual([]);
});
