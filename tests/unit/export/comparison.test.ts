import { expect, test } from "vitest";
import { comparedCity } from "../../../src/export/comparison.ts";
import type { City } from "../../../src/model/atlas.ts";
import { wordsFor } from "../../../src/words/index.ts";
import { atlas } from "./aville.ts";

const compared = (city: City) => comparedCity(city, wordsFor("en"), "en-GB");
const [aville, bville] = atlas.cities.map(compared);

test("a figure is written out for readers, with bare numbers and the publishers of its sources beside it", () => {
	expect(aville!.figures["population"]!.statements[0]).toEqual({
		amount: "about 1,200",
		when: "2021",
		note: "With the islands.",
		sources: [{ path: "cities/aville.html#source-census", name: "Aville" }],
		raw: { value: 1200, qualifier: "about", unit: "people", year: "2021" },
	});
	expect(aville!.figures["gdpPerCapita"]!.statements[0]!.raw).toMatchObject({ from: 100, to: 200, unit: "EUR" });
});

test("a figure that is missing has its reason, for programs and for readers, and its note", () => {
	expect(aville!.figures["schooling"]).toEqual({
		statements: [],
		absent: { reason: "withheld", text: "Withheld", note: "The council keeps it." },
	});
});

test("each year of the award has its sources, the oldest first", () => {
	expect(aville!.awards.map(({ amount, sources }) => [amount, sources.map(({ name }) => name)])).toEqual([
		["2017", ["Aville", "The Paper"]],
		["2021", ["The Paper"]],
	]);
});

test("a chapter is quoted by its first sentences, without citations, and one that is not there is left out", () => {
	const markdown = `## Plan and implementation\n\n### Policy level\n\nThe council's "[plan](/a.html)".[^paper] ${"It is long and good, ".repeat(7)}as all say. A third sentence.\n\n### Schools\n\nNone.`;
	const { chapters } = compared({ ...atlas.cities[0]!, markdown });
	expect(Object.keys(chapters)).toEqual(["Policy level"]);
	expect(chapters["Policy level"]!.path).toBe("cities/aville.html#policy-level");
	expect(chapters["Policy level"]!.opening).toMatch(/^The council’s “plan”\. It is long .* as all say\.$/);
});

test("a chapter in another language is quoted in it, without white space that its script lacks", () => {
	const markdown = "### 政策层面 {#policy-level}\n\n市政府有计划。[^paper]计划很好。";
	const city = { ...atlas.cities[0]!, markdown, textLanguage: "zh" } as const;
	const zh = comparedCity(city, wordsFor("zh"), "zh-Hans");
	expect(zh.chapters["Policy level"]!.opening).toBe("市政府有计划。计划很好。");
	expect(zh.lang).toBeUndefined();
	expect(comparedCity(city, wordsFor("ar"), "ar").lang).toBe("zh");
});

test("a city of which little is known has empty lists, and neither line nor place", () => {
	expect(bville).toMatchObject({ awards: [], themes: [], chapters: {}, voices: [], similar: [] });
	expect(JSON.parse(JSON.stringify(bville))).not.toHaveProperty("tagline");
	expect(bville!.point).toBeUndefined();
	expect(aville!.point).toEqual({ lat: -1.5, lon: 2.25 });
});

test("a voice is named with who spoke and when", () => {
	expect(aville!.voices).toEqual([
		{ path: "interviews/talk.html", name: "What Aville's mayor says", about: "Speech by Mayor A. Person · May 2020" },
	]);
});
