import { expect, test } from "vitest";
import { citedSentences, typographic } from "../../../src/model/sentences.ts";

const texts = (markdown: string) => citedSentences(markdown).map(({ text }) => text);

test("a text is cut at the ends of its sentences, whatever they cite", () => {
	expect(citedSentences('One ends.[^a][^b] "Two ends!" In 2020 three end.[^b] Four ends.')).toEqual([
		{ text: "One ends.", cites: ["a", "b"], anchor: "" },
		// Without a citation it rests on the next one of its paragraph.
		{ text: '"Two ends!"', cites: ["b"], anchor: "" },
		{ text: "In 2020 three end.", cites: ["b"], anchor: "" },
		{ text: "Four ends.", cites: [], anchor: "" },
	]);
});

test("an initial, an abbreviation and a number with a point end no sentence", () => {
	expect(texts("In José C. Paz, Dr. Silva and St. Mary's count 37.1 per cent. It grew.")).toEqual([
		"In José C. Paz, Dr. Silva and St. Mary's count 37.1 per cent.",
		"It grew.",
	]);
});

test("a sentence is plain words: links by their texts, without emphasis", () => {
	expect(texts("The [mayor](../interviews/a.md#b) of **Aville** reads *Ulysses*, snake_case and 2\\*3.")).toEqual([
		"The mayor of Aville reads Ulysses, snake_case and 2*3.",
	]);
});

test("headings, pictures and tables are none, and a heading's anchor goes with what stands below it", () => {
	const markdown =
		"Before.\n\n## Policy level\n\nAfter.\n\n![A picture](a.jpg)\n\n| a | b |\n\n## First {#first-step}\n\n- One item.\n- Another item. With more.";
	expect(citedSentences(markdown).map(({ text, anchor }) => [anchor, text])).toEqual([
		["", "Before."],
		["policy-level", "After."],
		["first-step", "One item."],
		["first-step", "Another item."],
		["first-step", "With more."],
	]);
});

test("quotation marks and apostrophes are those of the pages", () => {
	expect(typographic(`"It's ours", says the mayors' ('old') club...`)).toBe(
		"“It’s ours”, says the mayors’ (‘old’) club…",
	);
});

test.each([
	[
		"杭州是古城。[^a] 它读书！“读什么？”没有人知道。[^a][^b]它写书。",
		["杭州是古城。", "它读书！", "“读什么？”", "没有人知道。", "它写书。"],
	],
	["تقرأ المدينة.[^a] وتكتب المدينة؟ نعم.", ["تقرأ المدينة.", "وتكتب المدينة؟", "نعم."]],
	["Elle lit. « Bien », dit-elle. «Oui.» Non.", ["Elle lit.", "« Bien », dit-elle.", "«Oui.»", "Non."]],
	["Lee.[^a] ¿Qué lee? ¡Libros!", ["Lee.", "¿Qué lee?", "¡Libros!"]],
])("a text in another language is cut at its own full stops: %s", (markdown, texts) => {
	expect(citedSentences(markdown).map(({ text }) => text)).toEqual(texts);
});
