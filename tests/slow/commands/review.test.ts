import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Review } from "../../../src/check/review/compare.ts";
import { buildsFolder, runScript } from "../../builds.ts";
import { writeExampleContent } from "../../content.ts";

describe("npm run review", () => {
	const folder = join(buildsFolder, "review-repository");
	const content = join(folder, "content");
	const review = (...args: string[]) => runScript("review", args, { env: { CONTENT_DIR: content } });

	const edit = (path: string, from: string, to: string) => {
		const file = join(content, path);
		writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
	};
	const git = (...args: string[]) =>
		execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@a.example", ...args]);

	beforeAll(() => {
		rmSync(folder, { recursive: true, force: true });
		writeExampleContent(content);
		git("init", "--quiet", "--initial-branch=main");
		git("add", ".");
		git("commit", "--quiet", "--message", "Begin");
		git("switch", "--quiet", "--create", "change");
		edit("cities/aville.md", "value: 48210", "value: 84210");
		git("commit", "--quiet", "--all", "--message", "Change a figure");
		// What happens on the branch in the meantime.
		git("switch", "--quiet", "main");
		edit("interviews/aville-mayor.md", "role: Mayor", "role: Lord Mayor");
		git("commit", "--quiet", "--all", "--message", "Change another page");
		git("switch", "--quiet", "change");
		edit("cities/aville.md", "wants everyone", "wants <all> @everyone");
	});

	test("says it in text, with a flag, and leaves out what others have changed since", async () => {
		const { exitCode, output } = await review("main");
		expect(exitCode).toBe(0);
		expect(output).toContain("0 pages added, 1 changed, 0 removed.");
		expect(output).toContain('line 11, facts.population: "value: [-48210-]{+84210+}, unit: people, year: 2024"');
		expect(output).toContain("!! The statement changed, and the source is the same.");
		expect(output).toContain('"Aville wants [-everyone-]{+<all> @everyone+} to read."');
	});

	test("says the same in Markdown, where nothing of an author's text can mention or format", async () => {
		const { output } = await review("main", "--format", "markdown");
		expect(output).toContain("“value: <del>48210</del><ins>84210</ins>, unit: people, year: 2024”");
		expect(output).not.toMatch(/<all>|@everyone/);
	});

	test("says the same in JSON, and nothing else", async () => {
		const { stdout } = await review("main", "--format", "json");
		expect((JSON.parse(stdout) as Review).changed[0]!.facts[0]!.sourceStoodStill).toBe(true);
	});

	test("compares a merge with its first parent, as in a pull request", async () => {
		git("commit", "--quiet", "--all", "--message", "Change a sentence");
		git("switch", "--quiet", "--detach", "main");
		git("merge", "--quiet", "--no-ff", "change", "--message", "Merge");
		const { output } = await review("HEAD^1");
		expect(output).toContain("0 pages added, 1 changed, 0 removed.");
		expect(output).not.toContain("Lord Mayor");
	});

	test.each([[["nowhere"]], [[]], [["main", "--format", "xml"]], [["--upload-pack=x"]]])(
		"%j is a wrong use: 2",
		async (args) => {
			const { exitCode, output } = await review(...args);
			expect(exitCode).toBe(2);
			expect(output).not.toMatch(/\n\s+at /);
		},
	);
});
