import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { ReportedProblem } from "../../../src/check/report/problem.ts";
import { cityHeadings } from "../../../src/schemas/city.ts";
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
		[
			["practice", "Books on the bus", "--city", "Aville", "--theme", "Reading"],
			"practices/books-on-the-bus.md",
			"city: aville",
		],
		[["topic", "Read on Sundays", "--theme", "reading"], "topics/read-on-sundays.md", "  - reading"],
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
		const before = JSON.parse(
			(await npm("check", "--format", "json", join(content, path))).stdout,
		) as ReportedProblem[];
		expect(before.filter(({ rule }) => rule === "placeholder").map(({ line }) => line)).toEqual(blanks);
		const others = before.filter(({ severity, line }) => severity === "error" && !blanks.includes(line));
		expect(others).toEqual([]);
		writeFileSync(join(content, path), filledIn(text));
		const { exitCode, output } = await npm("check", join(content, path));
		expect([exitCode, output]).toEqual([0, expect.stringContaining("0 problems")]);
	});
});

/** A page with words in its blanks, and an address for its source. */
const filledIn = (text: string) =>
	text
		.replace(/asOf: "Write here:[^"]*"/, 'asOf: "2024"')
		.replace(/words:\n {2}- "Write here:[^"]*"/, "words:\n  - library")
		.replace("    # url:", "    url: https://aville.example/first")
		.replaceAll("Write here:", "Here stands");

describe("npm run new fills up a city that has no profile", () => {
	const thin = `---\r
# The town.\r
name: Beville\r
country: "SE"\r
facts:\r
    population: { absent: not-sought }\r
    gdpPerCapita:\r
        absent: not-sought\r
    schooling:\r
        absent: unknown\r
        note: "Nothing: nowhere"\r
    memberSince:\r
        value: 2019\r
        source: list\r
# Where it stands.\r
sources:\r
- id: list\r
  title: The list\r
  publisher: The network\r
  date: "2019"\r
listed: 2025-01-01\r
---\r
`;
	const path = join(content, "cities/beville.md");

	test("with headings and with keys as comments, and keeps every line that is there", async () => {
		writeFileSync(path, thin);
		const { exitCode, output } = await npm("new", "city", "Beville");
		expect([exitCode, output]).toEqual([0, expect.stringContaining("is filled up")]);
		const text = readFileSync(path, "utf8");
		expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
		const lines = text.split("\r\n");
		let at = -1;
		for (const line of thin.trimEnd().split("\r\n")) {
			at = lines.indexOf(line, at + 1);
			expect([line, at]).toEqual([line, expect.toSatisfy((index: number) => index >= 0)]);
		}
		for (const key of ["# names:", "# people:", "# themes:", "    # area:", "        # value:", "# reviewed:"]) {
			expect(lines.filter((line) => line === key).length).toBe(key === "        # value:" ? 2 : 1);
		}
		expect(lines.indexOf("# awards:")).toBeLessThan(lines.indexOf("# Where it stands."));
		for (const { depth, text: words } of cityHeadings) expect(lines).toContain(`${"#".repeat(depth)} ${words}`);
		expect((await npm("check", "--format", "json", path)).stdout).toMatch(/"placeholder"/);
		writeFileSync(path, text.replace(/Write here: what sources say.*/g, "Sources say so.[^list]"));
		// Its line ends are another kind.
		expect((await npm("check", path)).output).toContain("0 errors and 1 warning");
	});

	test("once, and not for another country", async () => {
		writeFileSync(path, thin);
		const other = await npm("new", "city", "Beville", "--country", "FI");
		expect([other.exitCode, other.output]).toEqual([2, expect.stringContaining("Its country is SE, not FI.")]);
		expect(readFileSync(path, "utf8")).toBe(thin);
		await npm("new", "city", "Beville", "--country", "SE");
		const filled = readFileSync(path);
		const again = await npm("new", "city", "Beville");
		expect([again.exitCode, again.output]).toEqual([2, expect.stringContaining("It has a profile")]);
		expect(readFileSync(path)).toEqual(filled);
	});

	test("but none whose facts cannot be read", async () => {
		const broken = thin.replace('"SE"', '"SE');
		writeFileSync(path, broken);
		const { exitCode, output } = await npm("new", "city", "Beville");
		expect([exitCode, output]).toEqual([2, expect.stringContaining("npm run check says why")]);
		expect(readFileSync(path, "utf8")).toBe(broken);
	});
});

test("npm run new says what to write where `--` is missing before the options", async () => {
	const env = { CONTENT_DIR: content, npm_config_country: "true" };
	const { exitCode, output } = await runScript("new", ["city", "Beville sur Mer", "FR"], { env });
	expect(exitCode).toBe(2);
	expect(output).toContain('npm run new -- city "Beville sur Mer" --country');
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
		[[], "Write city, interview, practice, theme, topic or translation"],
		[["town", "Beville"], "Write city, interview, practice, theme, topic or translation"],
		[["city"], "What is it called?"],
		[["city", "Beville"], "Add --country"],
		[["city", "Beville", "--country", "Finland"], "Add --country"],
		[["city", "北京", "--country", "CN"], "Write one with --name"],
		[["city", "Beville", "sur", "Mer", "--country", "FR"], 'npm run new -- city "Beville sur Mer" --country FR'],
		[["theme", 'The "new"', "$way"], `npm run new -- theme 'The "new" $way'`],
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
