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
