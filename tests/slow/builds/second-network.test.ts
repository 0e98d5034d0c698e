// A fork for another network: the sources with another src/network/, and content of its own without pages on the atlas.

import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyOfSources, runNode, runScript } from "../../builds.ts";

const fixture = resolve("tests/fixtures/second-network");

/** Words of the network that this repository is about. */
const ofTheFirst = /UNESCO|learning[ -_]cit(?:y|ies)|Lifelong Learning|\bUIL\b|\bGNLC\b|Arab States/i;

let fork: string;
let built: Awaited<ReturnType<typeof runScript>>;
const run = (name: string, ...args: string[]) => runScript(name, args, { cwd: fork });
const read = (path: string) => readFileSync(join(fork, path), "utf8");
const filesIn = (folder: string) =>
	globSync([`${folder}/**/*`, `${folder}/.well-known/*`], { cwd: fork, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(fork.length + 1));

/** The files that hold a word of the first network, each with the first such line. */
const leftovers = (paths: string[]) =>
	paths.flatMap((path) => {
		const line = read(path)
			.split("\n")
			.find((each) => ofTheFirst.test(each));
		return line === undefined
			? []
			: [`${path}: ${line.slice(Math.max(0, line.search(ofTheFirst) - 60)).slice(0, 140)}`];
	});

beforeAll(async () => {
	fork = copyOfSources();
	rmSync(join(fork, "src/network"), { recursive: true });
	for (const name of ["network.ts", "regions.css", "words.en.ts", "words.ts"])
		cpSync(join(fixture, name), join(fork, "src/network", name));
	cpSync(join(fixture, "content"), join(fork, "content"), { recursive: true });
	// Pages for authors are made of the schemas and the rules, which speak of the network.
	await run("generate");
	built = await run("build");
});
afterAll(() => rmSync(fork, { recursive: true, force: true, maxRetries: 5 }));

test("it builds, with every address in its pages leading somewhere", () => {
	expect(built.exitCode, built.output).toBe(0);
	expect(built.output).toContain("every address in them leads somewhere");
	expect(built.output).toContain("2 cities, 1 profile, 1 interview, 2 themes");
});

test("no file of the site holds a word of the first network", () => {
	expect(filesIn("dist").length).toBeGreaterThan(100);
	expect(leftovers(filesIn("dist"))).toEqual([]);
});

test("its own names, regions, headings and sentences stand where the first network's stood", () => {
	expect(read("dist/index.html")).toContain("<title>Atlas of Craft Towns</title>");
	// Of two questions one has a profile that answers it, and not at the page that the fork lacks.
	expect(read("dist/index.html")).toContain('<a href="themes/weaving.html">How do you weave?</a>');
	expect(read("dist/index.html")).not.toContain("How do you make a pot?");
	expect(read("dist/index.html")).not.toContain('class="sparkline"');
	expect(read("dist/cities/aville.html")).toContain("Golden Needle of the Ring");
	expect(read("dist/regions/north-coast.html")).toContain("Craft towns on the North Coast");
	expect(read("dist/cities/beville.html")).toContain("French Republic");
	expect(read("dist/errors/heading-missing.html")).toContain("Who teaches it");
	expect(read(filesIn("dist/assets").find((path) => path.endsWith(".css"))!)).toContain(".dot.north-coast");
	expect(JSON.parse(read("dist/data/datapackage.json"))).toMatchObject({
		name: "atlas-of-craft-towns",
		keywords: ["crafts", "towns"],
	});
});

test("each rule's example still shows its mistake", () => {
	const catalogue: { id: string; output: string }[] = JSON.parse(read("src/authoring/rule-catalogue.json"));
	expect(catalogue.filter(({ id, output }) => !output.includes(id))).toEqual([]);
});

test("links to the pages that it has not written are left out", () => {
	const pages = filesIn("dist").filter((path) => path.endsWith(".html") || path.endsWith("llms.txt"));
	const dead = /(?:href="|\]\()[^")]*\b(?:about|method|contribute|accessibility)\.html/;
	expect(pages.filter((path) => dead.test(read(path)))).toEqual([]);
});

test("what authors are told and given is free of the first network", async () => {
	const check = await run("check");
	expect(check.exitCode, check.output).toBe(0);
	const city = await run("new", "city", "Céville", "--country", "IS");
	expect(city.exitCode, city.output).toBe(0);
	expect(read("content/cities/ceville.md")).toContain("### Masters");
	for (const { output } of [built, check, city]) expect(output).not.toMatch(ofTheFirst);
	expect(leftovers([...filesIn("templates"), ...filesIn(".vscode"), ...filesIn("content")])).toEqual([]);
});

test("its facts and sentences are all that the sources ask for: one that is missing is the compiler's only error", async () => {
	const path = join(fork, "src/network/words.en.ts");
	writeFileSync(path, readFileSync(path, "utf8").replace(/^\tzim: .*\n/m, ""));
	const { output } = await runNode(["node_modules/typescript/bin/tsc", "--pretty", "false", "-p", "."], { cwd: fork });
	const errors = output.split("\n").filter((line) => line.includes("error TS"));
	expect(errors).toEqual([expect.stringMatching(/^src\/words\/en\/network\.ts.*'zim' is missing/)]);
});
