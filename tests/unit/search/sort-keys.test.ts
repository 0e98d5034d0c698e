import { expect, test } from "vitest";
import { sortKeys } from "../../../src/search/sort-keys.ts";

test("results sort by name without marks and signs, or the newest first and then by name", () => {
	const pages: [title: string, date: string][] = [
		["Évora", "2024-05-01"],
		["’s-Hertogenbosch", "2024-05-01"],
		["Espoo", ""],
		["Zürich", "2025"],
		["Ålesund", "2025-02"],
	];
	const by = (key: "name" | "date") =>
		pages.map(([title, date]) => ({ title, key: sortKeys(title, date)[key] })).sort((a, b) => (a.key < b.key ? -1 : 1));
	expect(by("name").map(({ title }) => title)).toEqual(["Ålesund", "Espoo", "Évora", "’s-Hertogenbosch", "Zürich"]);
	expect(by("date").map(({ title }) => title)).toEqual(["Ålesund", "Zürich", "Évora", "’s-Hertogenbosch", "Espoo"]);
});

test("Chinese titles sort by their pronunciation", () => {
	const titles = ["武汉", "上海", "杭州", "北京", "Cork"];
	const byName = (a: string, b: string) => (sortKeys(a, "", true).name < sortKeys(b, "", true).name ? -1 : 1);
	expect([...titles].sort(byName)).toEqual(["Cork", "北京", "杭州", "上海", "武汉"]);
});
