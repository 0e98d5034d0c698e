import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { copyOfSources, runNode } from "../../builds.ts";
import { hashOf } from "./hash.ts";

// A project of its own, in a folder that nobody misses, with a canary beside it, above it and in each of its folders.

const place = mkdtempSync(join(tmpdir(), "atlas-folders-"));
const project = join(place, "home", "project");
const canaries = ["above.txt", "home/beside.txt", "home/Documents/letter.txt", "home/project/.git/HEAD"].map((path) =>
	join(place, path),
);
let whole = "";

beforeAll(() => {
	const sources = copyOfSources();
	mkdirSync(dirname(project), { recursive: true });
	cpSync(sources, project, { recursive: true, verbatimSymlinks: true });
	rmSync(sources, { recursive: true });
	cpSync("tests/fixtures/two-cities", join(project, "content"), { recursive: true });
	for (const canary of canaries) {
		mkdirSync(dirname(canary), { recursive: true });
		writeFileSync(canary, "A canary.");
	}
	symlinkSync(join(place, "home", "Documents"), join(place, "home", "link"), "junction");
	whole = hashOf(join(place, "home"), "node_modules");
});
afterAll(() => rmSync(place, { recursive: true, force: true }));
beforeEach(() => rmSync(join(project, ".astro"), { recursive: true, force: true }));

const epoch = { SOURCE_DATE_EPOCH: "1780000000" };
const run = (args: readonly string[], env: Record<string, string>) =>
	runNode(args, { cwd: project, env: { ...epoch, ...env } });
const build = (env: Record<string, string>) => run(["src/commands/build.ts"], env);
const astro = (env: Record<string, string>) =>
	run(["--env-file=astro.env", "node_modules/astro/bin/astro.mjs", "build"], env);
const release = (env: Record<string, string>) => run(["src/commands/release.ts"], env);

describe.each([
	["npm run build", "OUT_DIR", build],
	["Astro's own build", "OUT_DIR", astro],
	["npm run release", "RELEASE_DIR", release],
] as const)("%s", (_, name, command) => {
	test.each([
		".",
		"./",
		"..",
		"../",
		"../..",
		"content",
		"content/",
		"./src/../content",
		"content/new",
		".git",
		"src",
		"public/x",
	])(`refuses ${name}=%s, and touches nothing`, async (value) => {
		const { exitCode, output } = await command({ [name]: value });
		expect(exitCode).not.toBe(0);
		expect(output).toMatch(new RegExp(`${name} is ".*", which (?:holds|is|lies in) .*touched: name a folder`));
		expect(output).not.toMatch(/^\s+at /m);
		expect(hashOf(join(place, "home"), "node_modules")).toBe(whole);
	});

	test.each(["../Documents", "../link", "../Documents/letter.txt"])(
		`refuses ${name}=%s, where somebody's files are`,
		async (value) => {
			const { exitCode, output } = await command({ [name]: value });
			expect(exitCode).not.toBe(0);
			expect(output).toMatch(/which (?:holds files that a (?:build|release) has not made|is a file)/);
			expect(hashOf(join(place, "home"), "node_modules")).toBe(whole);
		},
	);
});

test.each([".", "..", "content", "content/cache", "src"])("refuses CACHE_DIR=%s", async (value) => {
	const { exitCode, output } = await build({ CACHE_DIR: value });
	expect(exitCode).not.toBe(0);
	expect(output).toMatch(/CACHE_DIR is ".*", which (?:holds|is|lies in) /);
	expect(hashOf(join(place, "home"), "node_modules")).toBe(whole);
});

test.each([
	["dist #1", "dist #1"],
	["dist%20x", "dist%20x"],
	["100%", "100%"],
	["what?", "what?"],
	["../project-site", "../project-site"],
	["../Ein Ordner für Ольга/site/", "../Ein Ordner für Ольга/site"],
	["", "dist"],
])("builds the whole site into OUT_DIR=%s", async (value, folder) => {
	const { exitCode, output } = await build({
		OUT_DIR: value,
		CONTENT_DIR: "",
		CACHE_DIR: "",
		SITE_URL: "",
		RELEASE_DIR: "",
	});
	expect(output).toMatch(/2 cities/);
	expect(exitCode).toBe(0);
	const page = readFileSync(join(project, folder, "cities/aville.html"), "utf8");
	const [, style = ""] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
	expect(existsSync(join(project, folder, "cities", style))).toBe(true);
	rmSync(join(project, folder), { recursive: true });
	for (const canary of canaries) expect(readFileSync(canary, "utf8")).toBe("A canary.");
});

test.each(["c#h", "c%20d", "c%", "c?"])(
	"refuses CONTENT_DIR=../%s, of which the tools would read nothing",
	async (name) => {
		const folder = join(place, "home", name);
		cpSync(join(project, "content"), folder, { recursive: true });
		const { exitCode, output } = await build({ CONTENT_DIR: `../${name}` });
		expect(exitCode).not.toBe(0);
		expect(output).toMatch(/CONTENT_DIR leads to ".*", which has a ".": the tools .* Rename that folder/);
		expect(existsSync(join(project, "dist"))).toBe(false);
		rmSync(folder, { recursive: true });
	},
);

test.each(["100%", "feature%2Fx", "Issue #1", "what?"])("refuses to build in a project in %s", async (name) => {
	const odd = join(place, name);
	cpSync(project, odd, { recursive: true, verbatimSymlinks: true });
	const { exitCode, output } = await runNode(["src/commands/build.ts"], { cwd: odd, env: epoch });
	expect(exitCode).not.toBe(0);
	expect(output).toMatch(/The project lies in ".*", which has a ".": .* Move it to a folder without that sign/);
	expect(existsSync(join(odd, "dist"))).toBe(false);
	rmSync(odd, { recursive: true });
});

test("two builds of different content at once: the second waits, says so, and both are whole", async () => {
	const other = join(place, "home", "other");
	cpSync(join(project, "content"), other, { recursive: true });
	const city = join(other, "cities/aville.md");
	appendFileSync(city, "\nAnother Aville.\n");
	const both = await Promise.all([build({ OUT_DIR: "one" }), build({ OUT_DIR: "two", CONTENT_DIR: other })]);
	expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
	expect(both.map(({ output }) => output).join("")).toMatch(/process \d+ builds in this folder: this build waits/);
	const page = (folder: string) => readFileSync(join(project, folder, "cities/aville.html"), "utf8");
	expect(page("one")).not.toContain("Another Aville.");
	expect(page("two")).toContain("Another Aville.");
	for (const folder of [join(project, "one"), join(project, "two"), other]) rmSync(folder, { recursive: true });
});

test("a site with a link to nothing is not put in the place of the last one", async () => {
	expect((await build({})).exitCode).toBe(0);
	const last = hashOf(join(project, "dist"));
	const file = join(project, "content/cities/aville.md");
	const text = readFileSync(file, "utf8");
	writeFileSync(file, `${text}\nSee [nothing](nothing.html) and [no part](beville.html#none).\n`);
	const { exitCode, output } = await astro({});
	writeFileSync(file, text);
	expect(exitCode).not.toBe(0);
	expect(output).toContain("cities/aville.html names cities/nothing.html, which is not in the site.");
	expect(output).toContain("cities/aville.html leads to cities/beville.html#none, and that page has no such part.");
	expect(hashOf(join(project, "dist"))).toBe(last);
});

test("a release that fails leaves the last one", async () => {
	expect((await release({})).exitCode).toBe(0);
	const last = hashOf(join(project, "release"));
	const wrong = join(project, "content/cities/zzz.md");
	writeFileSync(wrong, "bad");
	const { exitCode } = await release({});
	rmSync(wrong);
	expect(exitCode).not.toBe(0);
	expect(hashOf(join(project, "release"))).toBe(last);
	expect(existsSync(join(project, "release/release.json"))).toBe(true);
});
