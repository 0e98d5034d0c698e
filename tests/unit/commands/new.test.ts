import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Problem } from "../../../src/check/report/problem.ts";
import { buildsFolder, runScript } from "../../builds.ts";
import { writeExampleContent } from "../../content.ts";

const content = join(buildsFolder, "command-new");
const npm = (script: string, ...args: string[]) => runScript(script, args, { env: { CONTENT_DIR: content } });

beforeEach(() => writeExampleContent(content));

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
