import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { exampleContent } from "../../../src/check/example-content.ts";
import { buildSite, buildsFolder, runScript } from "../../builds.ts";
import { writeExampleContent } from "../../content.ts";

const content = join(buildsFolder, "refuses-content");
const site = { name: "refuses", content, env: { SOURCE_DATE_EPOCH: "1780000000" } };
let dist = "";
let before: string[] = [];

/** Writes the sample content with some files changed; `undefined` leaves a file out. */
function lay(changes: Record<string, string | undefined> = {}) {
	writeExampleContent(content);
	for (const [path, text] of Object.entries(changes)) {
		if (text === undefined) rmSync(join(content, path));
		else writeFileSync(join(content, path), text);
	}
}

const original = (path: string) => Buffer.from(exampleContent.get(path)!).toString();

/** Every file of the built site with its size and time. */
const state = () =>
	readdirSync(dist, { recursive: true, encoding: "utf8" })
		.sort()
		.map((path) => {
			const { size, mtimeMs } = statSync(join(dist, path));
			return `${path} ${size} ${mtimeMs}`;
		});

beforeAll(async () => {
	lay();
	dist = (await buildSite(site)).dist;
	before = state();
});

const city = original("cities/aville.md");
const refused: [what: string, changes: Record<string, string | undefined>, place: RegExp, sentence: RegExp][] = [
	[
		"an unknown key",
		{ "cities/aville.md": city.replace("summary:", "sumary:") },
		/cities\/aville\.md\n {2}8:1 /,
		/`sumary` is no key that the atlas knows.*\n.*\n.*\n.*Did you mean `summary`/,
	],
	[
		"a reference to a city that does not exist",
		{ "interviews/aville-mayor.md": original("interviews/aville-mayor.md").replace("city: aville", "city: avile") },
		/interviews\/aville-mayor\.md\n {2}4:7 /,
		/There is no city `avile`/,
	],
	[
		"a reference to a theme that does not exist",
		{ "cities/aville.md": city.replace("  - reading", "  - writing") },
		/cities\/aville\.md\n {2}31:5 /,
		/There is no theme `writing`/,
	],
	[
		"a link to an interview that does not exist",
		{ "cities/aville.md": city.replace("aville-mayor.md#first-step", "nobody.md") },
		/cities\/aville\.md\n {2}48:48 /,
		/The link leads to `interviews\/nobody\.md`, which does not exist/,
	],
	[
		"two sources with one id",
		{ "cities/aville.md": city.replace("- id: library-report", "- id: city-plan") },
		/cities\/aville\.md\n {2}39:9 /,
		/Two entries of `sources` have the id `city-plan`/,
	],
	[
		"an empty collection",
		{ "interviews/aville-mayor.md": undefined },
		/\/interviews\n {2}1:1 /,
		/The folder `interviews` holds no file/,
	],
	[
		"an empty body where one is due",
		{ "themes/reading.md": original("themes/reading.md").replace(/\n---\n[\s\S]*$/, "\n---\n") },
		/themes\/reading\.md\n {2}6:1 /,
		/Nothing stands below the facts/,
	],
	[
		"two mistakes in two files, both in one run",
		{
			"cities/aville.md": city.replace("country: FI", "country: Finland"),
			"themes/reading.md": original("themes/reading.md").replace("title:", "titel:"),
		},
		/cities\/aville\.md\n {2}3:10 [\s\S]*themes\/reading\.md\n {2}2:1 /,
		/2 errors in 2 of/,
	],
];

describe("A build refuses content with a mistake, and leaves the last good site as it was", () => {
	test.each(refused)("%s", async (_, changes, place, sentence) => {
		lay(changes);
		const { exitCode, output } = await buildSite({ ...site, isRebuild: true, mayFail: true });
		expect(exitCode).not.toBe(0);
		expect(output).toMatch(place);
		expect(output).toMatch(sentence);
		// No stack trace, and nothing of the tools' own words.
		expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
		expect(state()).toEqual(before);
	});
});

describe("A value of the environment of which no site can be made", () => {
	const values: [name: string, value: string, sentence: string][] = [
		["SITE_URL", "example.org", 'which does not begin with "https://" or "http://": write "https://example.org".'],
		[
			"REPOSITORY_URL",
			"git@github.com:you/atlas.git",
			'which is an address to clone from: write "https://github.com/you/atlas".',
		],
		[
			"SOURCE_DATE_EPOCH",
			"tomorrow",
			"which is no number of seconds since 1970. Unset it, or take `git log -1 --format=%ct`.",
		],
		["RELEASE_DIR", content, "which holds no release: run npm run release first."],
	];
	test.each(values)("ends a build before it begins: %s", async (name, value, sentence) => {
		lay();
		const { exitCode, output } = await buildSite({
			...site,
			env: { ...site.env, [name]: value },
			isRebuild: true,
			mayFail: true,
		});
		expect(exitCode).toBe(1);
		expect(output).toBe(`${name} is "${value}", ${sentence}\n`);
		expect(state()).toEqual(before);
	});

	test.each(["dev", "release"])("ends npm run %s as well", async (script) => {
		const { exitCode, output } = await runScript(script, [], { env: { SITE_URL: "example.org" } });
		expect(exitCode).toBe(1);
		expect(output.trim().split("\n")).toEqual([expect.stringContaining('SITE_URL is "example.org", which')]);
	});

	test("is nothing to the checker, which needs none", async () => {
		lay();
		const { exitCode, output } = await runScript("check", [], {
			env: {
				SITE_URL: "example.org",
				CONTENT_DIR: content,
			},
		});
		expect([exitCode, output]).toEqual([0, expect.stringContaining("0 problems")]);
	});
});

test("two files for one address are refused, on a disk that can hold both", async () => {
	lay();
	cpSync(join(content, "themes/reading.md"), join(content, "themes/READING.md"));
	const { exitCode, output } = await buildSite({ ...site, isRebuild: true, mayFail: true });
	expect(exitCode).not.toBe(0);
	expect(output).toMatch(/lead to one address|cannot be an address/);
	expect(state()).toEqual(before);
});

describe("What authors write reaches the page", () => {
	const page = () => readFileSync(join(dist, "cities/aville.html"), "utf8");

	test("a link to a file leads to its page", () => {
		expect(page()).toContain('href="../interviews/aville-mayor.html#first-step"');
		expect(readFileSync(join(dist, "interviews/aville-mayor.html"), "utf8")).toContain(
			'href="../cities/aville.html#practical-level"',
		);
		expect(readFileSync(join(dist, "about.html"), "utf8")).toContain('href="cities/aville.html"');
	});

	test("an image becomes a figure with its words and its credit, and its file is carried along", () => {
		expect(page()).toMatch(
			/<figure>\s*<img src="\.\.\/media\/library\.png" alt="Readers at a long table in the library">\s*<figcaption>Photo: Maija Esimerkki, CC BY 4.0<\/figcaption>\s*<\/figure>/,
		);
		expect(statSync(join(dist, "media/library.png")).size).toBe(exampleContent.get("media/library.png")!.length);
	});
});
