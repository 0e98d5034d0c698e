import { describe, expect, test } from "vitest";
import { contentFrom, exampleContent } from "../../../../src/check/example-content.ts";
import { compare, type Review } from "../../../../src/check/review/compare.ts";

const changed = (changes: Record<string, [from: string, to: string][] | string>) => {
	const files = new Map(exampleContent);
	for (const [path, change] of Object.entries(changes)) {
		const text = typeof change === "string" ? change : Buffer.from(exampleContent.get(path)!).toString();
		const edits = typeof change === "string" ? [] : change;
		files.set(path, Buffer.from(edits.reduce((all, [from, to]) => all.replace(from, () => to), text)));
	}
	return compare(contentFrom(exampleContent), contentFrom(files));
};

describe("A review tells what a change does to the pages", () => {
	test("nothing, where nothing changed", () => {
		const none: Review = { added: [], removed: [], changed: [], hosts: [], code: [] };
		expect(changed({})).toEqual(none);
	});

	test("a figure that moved while its source stood still is flagged", () => {
		const { changed: pages } = changed({ "cities/aville.md": [["value: 48210", "value: 84210"]] });
		expect(pages).toHaveLength(1);
		expect(pages[0]!.facts).toEqual([
			{
				name: "facts.population",
				line: 11,
				old: "48210, people, 2024",
				new: "84210, people, 2024",
				oldSources: ["city-plan https://aville.example/plan 2024-05-01"],
				newSources: ["city-plan https://aville.example/plan 2024-05-01"],
				sourceStoodStill: true,
			},
		]);
	});

	test("a figure that moved with its source is not", () => {
		const { changed: pages } = changed({
			"cities/aville.md": [
				["value: 48210", "value: 49000"],
				["date: 2024-05-01", "date: 2025-05-01"],
			],
		});
		expect(pages[0]!.facts.map(({ sourceStoodStill }) => sourceStoodStill)).toEqual([false]);
	});

	test("a mayor, an absence and a year of joining are facts as well", () => {
		const { changed: pages } = changed({
			"cities/aville.md": [
				["name: Maija Esimerkki", "name: Matti Esimerkki"],
				["absent: not-published", "absent: withheld"],
				["value: 2019", "value: 2020"],
			],
		});
		expect(pages[0]!.facts.map(({ name, old, new: now }) => [name, old, now])).toEqual([
			["facts.gdpPerCapita", "not-published", "withheld"],
			["facts.memberSince", "2019", "2020"],
			["people mayor 1", "mayor, Maija Esimerkki, 2025-04", "mayor, Matti Esimerkki, 2025-04"],
		]);
	});

	test("an altered quotation stands beside the old one", () => {
		const { changed: pages } = changed({
			"interviews/aville-mayor.md": [['"A closed door teaches nobody"', '"An open door teaches nobody"']],
		});
		expect(pages[0]!.quotations).toEqual([
			{ line: 25, old: "A closed door teaches nobody", new: "An open door teaches nobody" },
		]);
	});

	test("a host to which no page led before is named, once", () => {
		const { hosts } = changed({
			"cities/aville.md": [["https://aville.example/library", "https://tracker.example/library"]],
		});
		expect(hosts).toEqual([
			{ host: "tracker.example", path: "cities/aville.md", line: 42, address: "https://tracker.example/library" },
		]);
	});

	test("new pages and changed maintainers' pages are listed", () => {
		const review = changed({
			"themes/play.md": "---\ntitle: Play\ndescription: Games.\n---\n\nGames.\n",
			"pages/about.mdx": [["One city.", "Two cities."]],
		});
		expect(review.added).toEqual([{ path: "themes/play.md", title: "Play", facts: 0 }]);
		expect(review.code).toEqual(["pages/about.mdx"]);
		expect(review.changed[0]!.added[0]!.text).toMatch(/^Two cities\./);
	});
});
