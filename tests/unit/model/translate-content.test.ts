import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { themeRows } from "../../../src/model/theme-sentences.ts";
import { translateContent, translateEntry } from "../../../src/model/translate-content.ts";
import { wordsFor } from "../../../src/words/index.ts";
import { cityEntry, content, themeEntry, topicEntry } from "../entries.ts";

const body = "## Goals\n\nIt reads books.[^page]\n\n## Plan {#the-plan}\n\nIt buys more.[^page]\n";
const html = '<h2 id="goals">Goals</h2>\n<p>It reads books.</p>\n<h2 id="the-plan">Plan</h2>\n<p>It buys more.</p>\n';
const english = content({
	cities: [
		{
			...cityEntry(
				"aville",
				{ themes: ["books"], sources: [{ id: "page", title: "A page", publisher: "A publisher" }] },
				html,
			),
			body,
		},
	],
	themes: [themeEntry("books")],
	topics: [topicEntry("books", { words: ["books"], themes: ["books"] })],
});
const translation = (data: object, text: string, textHtml: string) => ({
	id: "",
	language: "en" as const,
	html: textHtml,
	body: text,
	headings: [],
	data,
});
const translations = new Map([
	[
		"zh/cities/aville",
		translation({}, "## 目标 {#goals}\n\n它读书。[^page]它也写书。\n", '<h2 id="goals">目标</h2>\n<p>它读书。</p>\n'),
	],
	["zh/themes/books", translation({ title: "图书", description: "关于书。" }, "", "")],
]);
const chinese = translateContent(english, "zh", translations, wordsFor("zh").languages);
const atlas = buildAtlas(chinese, "zh", "2026-11-21");

describe("A page in another language", () => {
	test("has the Markdown of its translated sections, and the English of the others", () => {
		expect(atlas.cities[0]!.markdown).toBe(
			"## 目标 {#goals}\n\n它读书。[^page]它也写书。\n\n## Plan {#the-plan}\n\nIt buys more.[^page]",
		);
	});

	test("is found by topics and themes by the words of its English text", () => {
		expect(atlas.topics[0]!.passages.map(({ text, anchor }) => [text, anchor])).toEqual([["It reads books.", "goals"]]);
		expect(themeRows(atlas.themes[0]!)[0]!.sentence?.text).toBe("It reads books.");
		expect(atlas.themes[0]!.name).toBe("图书");
	});
});

const notes = { behind: "Behind.", missing: "Missing.", extra: "Extra.", original: "English" };

test("a section of which only the heading and a comment are there stands in English", () => {
	const english = {
		...cityEntry("aville", {}, '<h2 id="vision">Vision</h2>\n<p>It learns.</p>\n'),
		body: "## Vision\n\nIt learns.\n",
	};
	const translation = {
		...cityEntry("aville", {}, '<h2 id="vision">Visión</h2>\n'),
		data: {},
		body: "## Visión {#vision}\n\n<!-- It learns. -->\n",
	};
	const { html } = translateEntry(english, translation as never, "cities", "es", notes);
	expect(html).toContain('<div lang="en" dir="ltr"><h2 id="vision">Vision</h2>');
	expect(html).toContain("It learns.");
	expect(html).not.toContain("Visión");
});

test("a text without a heading has its note above it, and the page knows that its title is old", () => {
	const english = { ...themeEntry("books"), html: "<p>About books.</p>\n", body: "About books.\n" };
	const translation = {
		...english,
		html: "<p>关于书。</p>\n",
		body: "关于书。\n",
		data: { title: "图书", from: { title: "00000000", text: "00000000" } },
	};
	const old = translateEntry(english, translation as never, "themes", "zh", notes);
	expect(old.html).toBe(
		'<p class="translation-state">Behind. <a href="/themes/books.html" hreflang="en">English</a></p><p>关于书。</p>\n',
	);
	expect(old.isTitleBehind).toBe(true);
});
