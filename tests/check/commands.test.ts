import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { exampleContent } from "../../src/check/example-content.ts";
import type { Problem } from "../../src/check/report/problem.ts";
import { buildsFolder, runScript } from "../builds.ts";

const content = join(buildsFolder, "new-content");
const npm = (script: string, ...args: string[]) => runScript(script, args, { env: { CONTENT_DIR: content } });

beforeEach(() => {
	rmSync(content, { recursive: true, force: true });
	for (const [path, bytes] of exampleContent) {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), bytes);
	}
});

describe("npm run new writes a file that passes the check once its blanks are filled in", () => {
	test.each([
		[["city", "Beville sur Mer", "--country", "FR"], "cities/beville-sur-mer.md", "name: Beville sur Mer"],
		[
			["interview", "Books: a start", "--city", "aville", "--theme", "reading"],
			"interviews/books-a-start.md",
			'"Books: a start"',
		],
		[["theme", "Übung"], "themes/ubung.md", "title: Übung"],
		[["city", "Łódź", "--country", "PL"], "cities/lodz.md", "name: Łódź"],
		[["city", "Đà Nẵng", "--country", "VN"], "cities/da-nang.md", "name: Đà Nẵng"],
		[["city", "Ærøskøbing", "--country", "DK"], "cities/aeroskobing.md", "name: Ærøskøbing"],
		[["city", "Straße", "--country", "DE"], "cities/strasse.md", "name: Straße"],
	])("%j", async (args, path, words) => {
		expect((await npm("new", ...args)).exitCode).toBe(0);
		const text = readFileSync(join(content, path), "utf8");
		expect(text).toContain(words);
		// The field guide stands in it as comments.
		expect(text).toMatch(/^# /m);
		const blanks = text.split("\n").flatMap((line, i) => (line.includes("Write here:") ? [i + 1] : []));
		const before = await npm("check", "--format", "json", join(content, path));
		expect(JSON.parse(before.stdout).map(({ rule, line }: Problem) => [rule, line])).toEqual(
			blanks.map((line) => ["placeholder", line]),
		);
		expect(before.exitCode).toBe(blanks.length ? 1 : 0);
		writeFileSync(join(content, path), text.replaceAll("Write here:", "Here stands"));
		const { exitCode, output } = await npm("check", join(content, path));
		expect([exitCode, output]).toEqual([0, expect.stringContaining("0 problems")]);
	});
});

describe("npm run new never guesses and never overwrites", () => {
	test("a file that exists stays as it is", async () => {
		const path = join(content, "cities/aville.md");
		const before = readFileSync(path);
		const { exitCode, output } = await npm("new", "city", "Aville", "--country", "FI");
		expect([exitCode, output]).toEqual([2, expect.stringContaining("exists already, and nothing was changed")]);
		expect(readFileSync(path)).toEqual(before);
	});

	test.each([
		[[], "Write city, interview or theme"],
		[["town", "Beville"], "Write city, interview or theme"],
		[["city"], "What is it called?"],
		[["city", "Beville"], "Add --country"],
		[["city", "Beville", "--country", "Finland"], "Add --country"],
		[["city", "北京", "--country", "CN"], "Write one with --name"],
		[["city", "Beville", "sur", "Mer", "--country", "FR"], "quotation marks"],
		[["interview", "Talk", "--city", "avile", "--theme", "reading"], "Did you mean aville?"],
		[["interview", "Talk", "--city", "aville"], "Which theme?"],
		[["theme", "Play", "--colour", "red"], "Unknown option"],
		[["theme", "Play", "--name", "../play"], "Write one with --name"],
	])("%j is refused with a sentence", async (args, words) => {
		const { exitCode, output } = await npm("new", ...args);
		expect(output).toContain(words);
		expect(output).not.toMatch(/\n\s+at /);
		expect(exitCode).toBe(2);
		expect(existsSync(join(content, "cities/beville.md"))).toBe(false);
	});
});

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
		expect(output).toMatch(/2 problems mended\.[\s\S]*1 error in 1 of 9 files\./);
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
