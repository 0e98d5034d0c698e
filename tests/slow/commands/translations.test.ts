import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { translatedContent } from "../../../src/check/example-content.ts";
import { buildsFolder, runScript } from "../../builds.ts";

const content = join(buildsFolder, "command-translations");
const npm = (script: string, ...args: string[]) => runScript(script, args, { env: { CONTENT_DIR: content } });
const voice = join(content, "interviews/aville-mayor.md");
const french = join(content, "fr/interviews/aville-mayor.md");
const read = (path: string) => readFileSync(path, "utf8");
const edit = (path: string, right: string | RegExp, wrong: string) =>
	writeFileSync(path, read(path).replace(right, wrong));

beforeEach(() => {
	rmSync(content, { recursive: true, force: true });
	for (const [path, bytes] of translatedContent) {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), bytes);
	}
});

test("npm run translations prints a table, and the files of a language", async () => {
	edit(voice, "A bus with books will follow", "Two buses with books will follow");
	const table = await npm("translations");
	expect(table.exitCode).toBe(0);
	expect(table.stdout).toMatch(/^ +files +current +behind +missing +extra +words left$/m);
	expect(table.stdout).toMatch(/^fr +1 of \d+ +3 +1 +\d+ +0 +\d+$/m);
	const { stdout } = await npm("translations", "fr");
	expect(stdout).toContain("fr/interviews/aville-mayor  behind: next (13 words)");
	expect(stdout).toContain("cities/aville  not begun (");
});

describe("npm run translations -- --stamp", () => {
	test("marks what has no mark, and keeps every other byte", async () => {
		const whole = read(french).replaceAll("\n", "\r\n").replace("checked:", "# A comment.\r\nchecked:");
		writeFileSync(french, whole.replace(/ {2}first-step: .*\r\n/, ""));
		const { exitCode, output } = await npm("translations", "--stamp");
		expect([exitCode, output]).toEqual([0, expect.stringContaining("aville-mayor.md: first-step")]);
		expect(read(french)).toBe(whole);
		expect((await npm("translations", "--stamp")).output).toContain("Nothing was left to mark.");
	});

	test("marks a translation that has no mark at all, but no section of which only a comment is there", async () => {
		const whole = read(french);
		edit(french, /from:[\s\S]*?(?=checked:)/, "");
		edit(french, /(?<=\{#next\}\n\n)[\s\S]*/, "<!-- A bus -->\n");
		await npm("translations", "--stamp", "fr/interviews");
		expect(read(french)).toBe(
			whole.replace(/ {2}next: .*\n/, "").replace(/(?<=\{#next\}\n\n)[\s\S]*/, "<!-- A bus -->\n"),
		);
	});

	test("leaves what is behind, but for a section that is named", async () => {
		edit(voice, "A bus with books will follow", "Two buses with books will follow");
		const before = read(french);
		await npm("translations", "--stamp", french);
		expect(read(french)).toBe(before);
		expect((await npm("check", french)).output).toContain(`--stamp fr/interviews/aville-mayor.md#next`);
		await npm("translations", "--stamp", `fr/interviews/aville-mayor.md#next`);
		expect(read(french)).not.toBe(before);
		expect((await npm("check", french)).output).toContain("0 problems");
	});

	test("leaves a file alone that cannot be read", async () => {
		const broken = read(french).replace("title: La", 'title: "La').replace("  next", "  nxt");
		writeFileSync(french, broken);
		await npm("translations", "--stamp");
		expect(read(french)).toBe(broken);
		writeFileSync(french, `\ufeff${read(french).replace('title: "La', "title: La")}`);
		const { exitCode, output } = await npm("translations", "--stamp");
		expect([exitCode, output]).toEqual([1, expect.stringContaining("was left as it is")]);
	});
});

test("npm run translations -- --same marks a section in all languages that had it", async () => {
	edit(voice, "A bus with books will follow", "A bus full of books will follow");
	const { exitCode, output } = await npm("translations", "--same", "interviews/aville-mayor#next");
	expect([exitCode, output]).toEqual([0, expect.stringContaining("fr/interviews/aville-mayor.md: next")]);
	expect((await npm("check", french)).output).toContain("0 problems");
	// A translation of which nobody has said anything stays so.
	edit(french, / {2}next: .*\n/, "");
	expect((await npm("translations", "--same", "content/interviews/aville-mayor.md#next")).output).toContain(
		"Nothing was left",
	);
});

test("npm run translations marks all sections of a file that are named", async () => {
	const before = read(french);
	edit(voice, "A bus with books will follow", "A bus full of books will follow");
	edit(voice, /^(title: .*)$/m, "$1 again");
	await npm("translations", "--same", "interviews/aville-mayor#next", "--same", "interviews/aville-mayor#title");
	expect((await npm("check", french)).output).toContain("0 problems");
	writeFileSync(french, before);
	await npm("translations", "--stamp", ...["next", "title"].map((key) => `fr/interviews/aville-mayor.md#${key}`));
	expect((await npm("check", french)).output).toContain("0 problems");
});

describe("npm run translations answers a wrong use with a sentence", () => {
	test.each([
		[["zh-CN"], "Did you mean zh?"],
		[["pt"], "There are ar, es, fr, ru and zh."],
		[["--same", "interviews/aville-mayor"], "Write a page and its section"],
		[["--same", "practices/aville-book-bus#text"], "Pages of cities"],
		[["--same", "interviews/aville-major#next"], "Did you mean interviews/aville-mayor?"],
		[["--same", "interviews/aville-mayor#nxt"], "Did you mean interviews/aville-mayor#next?"],
		[["--stamp", "fr/interviews/aville-mayor.md#nxt"], "#next?"],
		[["--stamp", "interviews"], "is no translation"],
		[["--stamp", "--same", "interviews/aville-mayor#next"], "Write --same alone"],
		[["--stmp"], "--stmp"],
	])("%j", async (args, words) => {
		const before = read(french);
		const { exitCode, output } = await npm("translations", ...args);
		expect(output).toContain(words);
		expect(output).not.toMatch(/\n\s+at /);
		expect([exitCode, read(french)]).toEqual([2, before]);
	});

	test("two hyphens are missing", async () => {
		const env = { CONTENT_DIR: content, npm_config_stamp: "true" };
		const { exitCode, output } = await runScript("translations", ["fr"], { env });
		expect([exitCode, output]).toEqual([2, expect.stringContaining("npm run translations -- --stamp")]);
	});
});

describe("npm run new -- translation", () => {
	test.each([
		["aville", "cities"],
		["cities/aville", "cities"],
		["content/cities/aville.md", "cities"],
		["The mayor of Aville on reading", "interviews"],
		["about", "pages"],
		["Reading", "themes"],
	])(
		"begins the translation of %s as a page that may land, and is missing until something is written",
		async (name, folder) => {
			const { exitCode, output } = await npm("new", "translation", name, "--language", "Chinese");
			expect([exitCode, output]).toEqual([0, expect.stringContaining(`zh/${folder}/`)]);
			const problems = JSON.parse((await npm("check", "--format", "json", join(content, "zh"))).stdout);
			expect(problems.map(({ rule }: { rule: string }) => rule)).toEqual(problems.map(() => "translation-texts"));
			expect((await npm("translations")).stdout).toMatch(/^zh +1 of \d+ +0 +0 /m);
			expect((await npm("translations", "--stamp")).output).toContain("Nothing was left");
		},
	);

	test.each([
		[["aville-mayor", "--language", "fr"], "exists already"],
		[["aville-mayor"], "Add --language"],
		[["aville-mayor", "--language", "pt"], "There are ar, es, fr, ru and zh."],
		[["aville-major", "--language", "es"], "Did you mean aville-mayor?"],
		[["aville-book-bus", "--language", "es"], "not translated"],
	])("%j is refused with a sentence", async (args, words) => {
		const { exitCode, output } = await npm("new", "translation", ...args);
		expect([exitCode, output]).toEqual([2, expect.stringContaining(words)]);
	});
});
