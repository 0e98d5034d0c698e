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

	beforeAll(() => {
		rmSync(folder, { recursive: true, force: true });
		writeExampleContent(content);
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
});
