// A check that looks only into what has changed says what a check of everything says.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { recheck } from "../../src/check/recheck.ts";
import { rules } from "../../src/check/rules/index.ts";
import { check } from "../../src/check/run.ts";
import { contentOf, sample, sampleDay, withMistake } from "../../src/check/sample.ts";

type Files = ReadonlyMap<string, Uint8Array>;

const shown = (path: string) => `content/${path}`;
const first = recheck(contentOf(sample), shown);

/** The sample with some files changed, or without them. */
function changed(changes: Record<string, ((text: string) => string) | undefined>): Files {
	const files = new Map(sample);
	for (const [path, change] of Object.entries(changes)) {
		if (change) files.set(path, Buffer.from(change(String(files.get(path) ?? ""))));
		else files.delete(path);
	}
	return files;
}

test("of content that is the same nothing is looked into", () => {
	const again = recheck(contentOf(sample), shown, first.checked);
	expect(again).toEqual(first);
	for (const [path, { problems }] of again.checked.files)
		expect(problems).toBe(first.checked.files.get(path)!.problems);
});

test("a file that says no more to others is the only one that is looked into", () => {
	const files = changed({ "cities/aville.md": (text) => `${text}\nOne sentence more, with <b>code</b>.\n` });
	const { report, checked } = recheck(contentOf(files), shown, first.checked);
	expect(report.problems.map(({ rule }) => rule)).toEqual(["raw-html"]);
	const lookedAt = [...checked.files].filter(
		([path, { problems }]) => problems !== first.checked.files.get(path)!.problems,
	);
	expect(lookedAt.map(([path]) => path)).toEqual(["cities/aville.md"]);
});

test.each(rules.map((rule) => [rule.id, rule] as const))("%s is found, and gone again when it is mended", (_, rule) => {
	const { files } = withMistake(rule.example);
	const wrong = recheck(contentOf(files), shown, first.checked);
	expect(wrong.report).toEqual(check(contentOf(files), shown));
	expect(recheck(contentOf(sample), shown, wrong.checked)).toEqual(first);
});

const elsewhere: [what: string, files: Files, where: string, rule: string][] = [
	[
		"a heading to which another page links",
		changed({ "interviews/aville-mayor.md": (text) => text.replace("{#first-step}", "{#beginning}") }),
		"cities/aville.md",
		"link-fragment",
	],
	[
		"a page to which another links",
		changed({ "interviews/aville-mayor.md": undefined }),
		"cities/aville.md",
		"link-target",
	],
	["an image that a page shows", changed({ "media/library.png": undefined }), "cities/aville.md", "image-missing"],
	["a theme that a page names", changed({ "themes/reading.md": undefined }), "cities/aville.md", "unknown-theme"],
	[
		"the name of a page that another has as well",
		new Map([...sample, ["themes/reading-books.md", sample.get("themes/reading.md")!]]),
		"themes/reading.md",
		"duplicate-entry",
	],
];

test.each(elsewhere)("%s: the mistake is found in the file that has not changed", (_, files, where, rule) => {
	const { report } = recheck(contentOf(files), shown, first.checked);
	expect(report).toEqual(check(contentOf(files), shown));
	expect(report.problems.filter(({ path }) => path === where).map((each) => each.rule)).toContain(rule);
});

test("on another day every date is looked at again", () => {
	const early = contentOf(sample, "2000-01-01");
	const { report } = recheck(early, shown, first.checked);
	expect(report.problems.map(({ rule }) => rule)).toContain("date-future");
	expect(report).toEqual(check(early, shown));
});

test("the command keeps what it has found out in the cache of builds, if there is one, and does without where it is damaged", () => {
	const folder = mkdtempSync(join(tmpdir(), "recheck-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const [content, cache] = [join(folder, "content"), join(folder, "cache")];
	cpSync("src/check/sample", content, { recursive: true });
	const city = join(content, "cities/aville.md");
	const good = readFileSync(city, "utf8");
	const run = () => {
		const env = {
			...process.env,
			CONTENT_DIR: content,
			CACHE_DIR: cache,
			SOURCE_DATE_EPOCH: String(Date.parse(sampleDay) / 1000),
		};
		const { status, stdout } = spawnSync(process.execPath, [resolve("src/check/cli.ts")], { env, encoding: "utf8" });
		return { status, found: [...stdout.matchAll(/ {2}([a-z-]+)$/gm)].map(([, rule]) => rule) };
	};
	const well = { status: 0, found: [] };
	expect(run()).toEqual(well);
	expect(existsSync(cache)).toBe(false);
	mkdirSync(cache);
	expect(run()).toEqual(well);
	const kept = join(cache, "check/checked");
	expect(existsSync(kept)).toBe(true);
	writeFileSync(city, `${good}\nA <b>word</b>.\n`);
	for (let times = 0; times < 2; times++) expect(run()).toEqual({ status: 1, found: ["raw-html"] });
	writeFileSync(kept, readFileSync(kept).subarray(0, 500));
	expect(run()).toEqual({ status: 1, found: ["raw-html"] });
	writeFileSync(city, good);
	expect(run()).toEqual(well);
});
