import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { contentOf, exampleContent } from "../../src/check/example-content.ts";
import { compare, type Review } from "../../src/check/review/compare.ts";
import { reviewReport } from "../../src/check/review/report.ts";
import { buildsFolder, runScript } from "../builds.ts";

const changed = (changes: Record<string, [from: string, to: string][] | string>) => {
	const files = new Map(exampleContent);
	for (const [path, change] of Object.entries(changes)) {
		const text = typeof change === "string" ? change : Buffer.from(exampleContent.get(path)!).toString();
		const edits = typeof change === "string" ? [] : change;
		files.set(path, Buffer.from(edits.reduce((all, [from, to]) => all.replace(from, () => to), text)));
	}
	return compare(contentOf(exampleContent), contentOf(files));
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

describe("npm run review", () => {
	const folder = join(buildsFolder, "review-repository");
	const content = join(folder, "content");
	const review = (...args: string[]) => runScript("review", args, { env: { CONTENT_DIR: content } });

	beforeAll(() => {
		rmSync(folder, { recursive: true, force: true });
		for (const [path, bytes] of exampleContent) {
			mkdirSync(dirname(join(content, path)), { recursive: true });
			writeFileSync(join(content, path), bytes);
		}
		const git = (...args: string[]) =>
			execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@a.example", ...args]);
		git("init", "--quiet", "--initial-branch=main");
		git("add", ".");
		git("commit", "--quiet", "--message", "Begin");
		const city = join(content, "cities/aville.md");
		writeFileSync(
			city,
			readFileSync(city, "utf8")
				.replace("value: 48210", "value: 84210")
				.replace("wants everyone", "wants <all> @everyone"),
		);
	});

	test("says it in text, with a flag", async () => {
		const { exitCode, output } = await review("main");
		expect(exitCode).toBe(0);
		expect(output).toContain("0 pages added, 1 changed, 0 removed.");
		expect(output).toContain(
			'!! line 11, facts.population: "48210, people, 2024" is now "84210, people, 2024", and the source is the same',
		);
	});

	test("says the same in Markdown, where nothing of an author's text can link, mention or format", async () => {
		const { output } = await review("main", "--format", "markdown");
		expect(output).toContain("⚠️ **line 11, facts.population: “48210, people, 2024” is now “84210, people, 2024”");
		expect(output).not.toMatch(/<all>|@everyone/);
	});

	test("says the same in JSON, and nothing else", async () => {
		const { stdout } = await review("main", "--format", "json");
		expect((JSON.parse(stdout) as Review).changed[0]!.facts[0]!.sourceStoodStill).toBe(true);
	});

	test.each([[["nowhere"]], [[]], [["main", "--format", "xml"]], [["--upload-pack=x"]]])(
		"%j is a wrong use: 2",
		async (args) => {
			const { exitCode, output } = await review(...args);
			expect(exitCode).toBe(2);
			expect(output).not.toMatch(/\n\s+at /);
		},
	);

	test("prints a report of nothing as a sentence", () => {
		expect(reviewReport(changed({}), "text")).toBe("0 pages added, 0 changed, 0 removed.\n");
	});
});
