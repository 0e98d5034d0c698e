import { expect, test } from "vitest";
import { sectionHash, textSections } from "../../../src/model/translation.ts";
import { languageCoverage, translationCoverage, wordCount } from "../../../src/model/translation-coverage.ts";

const entry = (id: string, summary: string | undefined, body = "") => ({
	collection: "cities",
	id,
	sections: textSections({ summary }, body),
});

const cork = entry("cork", "A city of three rivers.", "## Vision\n\nIt learns.[^uil-2016]\n");
const bare = entry("bare", undefined);
const wuhan = entry("wuhan", "A city.");

const [entries, sums] = (() => {
	const translated = {
		...entry("cork", "Una ciudad.", "## Visión {#vision}\n\n## Más {#more}\n\nSí.\n"),
		language: "es" as const,
	};
	const from = { summary: sectionHash(cork.sections[0]!) };
	const gone = { ...entry("gone", "Ido."), language: "es" as const, from: {} };
	const all = translationCoverage([cork, bare, wuhan], [{ ...translated, from }, gone], ["es", "zh"]);
	return [all, languageCoverage(all)];
})();

test("each entry with a text has a row a language", () => {
	expect(entries.map(({ language, id }) => `${language}/${id}`)).toEqual([
		"es/cork",
		"es/wuhan",
		"zh/cork",
		"zh/wuhan",
	]);
	expect(entries[0]).toEqual({
		language: "es",
		collection: "cities",
		id: "cork",
		isBegun: true,
		states: { summary: "current", vision: "missing", more: "extra" },
		counts: { current: 1, behind: 0, missing: 1, extra: 1 },
		wordsLeft: 3,
	});
	expect(entries[1]).toMatchObject({ isBegun: false, counts: { missing: 1 }, wordsLeft: 2 });
});

test("a language has the sums of its entries", () => {
	expect(sums).toEqual([
		{ language: "es", files: 1, entries: 2, counts: { current: 1, behind: 0, missing: 2, extra: 1 }, wordsLeft: 5 },
		{ language: "zh", files: 0, entries: 2, counts: { current: 0, behind: 0, missing: 3, extra: 0 }, wordsLeft: 10 },
	]);
});

test("citations, addresses and anchors are no words", () => {
	expect(
		wordCount({
			key: "a",
			text: "## A way {#the-way}\n\nIt’s [Cork](../cities/cork.md), with 1,200.5 people.[^uil-2016]",
		}),
	).toBe(7);
});
