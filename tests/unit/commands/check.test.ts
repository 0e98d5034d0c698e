import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { exampleContent } from "../../../src/check/example-content.ts";
import { buildsFolder, runScript } from "../../builds.ts";
import { writeExampleContent } from "../../content.ts";

const content = join(buildsFolder, "command-check");
const npm = (script: string, ...args: string[]) => runScript(script, args, { env: { CONTENT_DIR: content } });

beforeEach(() => writeExampleContent(content));

describe("npm run check from the command line", () => {
	const spoil = () => {
		const path = join(content, "themes/reading.md");
		writeFileSync(path, readFileSync(path, "utf8").replace("title:", "Title:").replace("reading.", "re\u200bading."));
		return path;
	};

	test("ends with 0 and an empty array where all is well", async () => {
		const { exitCode, stdout } = await npm("check", "--format", "json");
		expect([exitCode, JSON.parse(stdout)]).toEqual([0, []]);
	});

	test("prints an array of problems and nothing else as json, and ends with 1", async () => {
		spoil();
		const { exitCode, stdout } = await npm("check", "--format", "json");
		expect(exitCode).toBe(1);
		const problems = JSON.parse(stdout);
		expect(problems[0]).toEqual({
			file: expect.stringMatching(/themes\/reading\.md$/),
			line: 2,
			column: 1,
			rule: "unknown-key",
			severity: "error",
			message: "`Title` is no key that the atlas knows, so nothing would read it.",
			suggestion: "Did you mean `title`?",
			fixable: true,
		});
		expect(problems).toHaveLength(2);
	});

	test("annotates a pull request and writes its summary", async () => {
		spoil();
		const summary = join(buildsFolder, "summary.md");
		rmSync(summary, { force: true });
		const { exitCode, stdout } = await runScript("check", ["--format", "github"], {
			env: { CONTENT_DIR: content, GITHUB_STEP_SUMMARY: summary },
		});
		expect(exitCode).toBe(1);
		expect(stdout).toMatch(/^::error file=.*themes\/reading\.md,line=2,col=1,title=unknown-key::`Title` is no key/);
		expect(readFileSync(summary, "utf8")).toMatch(/^\| .*themes\/reading\.md:2 \| `Title` is no key/m);
	});

	test("--fix mends what has one right answer, and nothing else", async () => {
		const path = spoil();
		writeFileSync(
			join(content, "cities/aville.md"),
			readFileSync(join(content, "cities/aville.md"), "utf8").replace("FI", "XX"),
		);
		const { exitCode, output } = await npm("check", "--fix");
		expect(readFileSync(path)).toEqual(exampleContent.get("themes/reading.md"));
		expect(output).toMatch(/2 problems mended\.[\s\S]*1 error in 1 of 14 files\./);
		expect(exitCode).toBe(1);
	});

	test("looks at the named files alone, and still knows the others", async () => {
		spoil();
		const { exitCode, output } = await npm("check", "cities", "interviews/aville-mayor.md");
		expect([exitCode, output]).toEqual([0, expect.stringContaining("0 problems in 2 files")]);
	});

	test.each([
		[["--content", "nowhere"], 'There is no content folder "nowhere"'],
		[["--format", "xml"], "There is no format"],
		[["--fixx"], "Did you mean --fix?"],
		[["cities/nobody.md"], "is no file or folder"],
		[["--content"], "--content is not used like that"],
	])("%j is a wrong use: 2", async (args, words) => {
		const { exitCode, output } = await npm("check", ...args);
		expect([exitCode, output]).toEqual([2, expect.stringContaining(words)]);
		expect(output).not.toMatch(/\n\s+at /);
	});

	test("an empty content folder is a sentence, and no stack trace", async () => {
		rmSync(content, { recursive: true });
		mkdirSync(content);
		const { exitCode, output } = await npm("check");
		expect(exitCode).toBe(1);
		expect(output).toMatch(/The folder `cities` holds no file/);
	});
});
