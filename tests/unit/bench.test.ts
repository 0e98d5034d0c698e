import { createHash } from "node:crypto";
import { globSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { city, cityHeadings } from "../../src/schemas/city.ts";
import { aimsOf, isMet } from "../bench/aims.ts";
import { timing } from "../bench/build.ts";
import { copyContent, wordsPerPage, writeCorpus } from "../bench/corpus.ts";
import { optionsFrom } from "../bench/options.ts";
import { measure } from "../bench/process.ts";
import { speedSection, speedTable, withSpeedTable } from "../bench/readme.ts";
import { report } from "../bench/report.ts";
import { nothingRun, type Results } from "../bench/results.ts";
import { median, medianOfKnown, quantile, ratio } from "../bench/statistics.ts";

const nothing: Results = {
	date: "2026-01-31",
	machine: { cores: 2, processor: "", gigabytes: 8, system: "", node: "" },
	runs: 1,
	...nothingRun(),
};

const root = resolve(import.meta.dirname, "../..");
const bench = join(root, "tests/bench");
const resultsOf = (name: string) => JSON.parse(readFileSync(join(bench, name), "utf8")) as Results;

const folder = join(tmpdir(), `atlas-corpus-${process.pid}`);
const count = 300;
const { content, plain, cities } = writeCorpus(folder, count);

afterAll(() => {
	for (const each of [folder, `${folder}-again`, `${folder}-small`, `${folder}-real`])
		rmSync(each, { recursive: true, force: true });
});

const fingerprint = (corpus: string) => {
	const hash = createHash("sha256");
	for (const path of globSync("**/*.{md,mdx}", { cwd: corpus }).sort())
		hash.update(path).update(readFileSync(join(corpus, path)));
	return hash.digest("hex");
};

const parts = (path: string) => {
	const [, data, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, "utf8"))!;
	return { data: parse(data!) as unknown, body: body! };
};

test("the corpus is the same each time it is written", () => {
	writeCorpus(`${folder}-again`, count);
	expect(fingerprint(`${folder}-again`)).toBe(fingerprint(folder));
});

test("a smaller corpus is the beginning of a larger one", () => {
	const text = readFileSync(join(content, "cities", `${cities[9]!.id}.md`), "utf8");
	const small = writeCorpus(`${folder}-small`, 10);
	expect(small.cities).toEqual(cities.slice(0, 10));
	expect(readFileSync(join(small.content, "cities", `${cities[9]!.id}.md`), "utf8")).toBe(text);
});

test("a generated page has 350 words in the mean, under the fixed headings", () => {
	const lengths = cities.map(({ id }) => {
		const { body } = parts(join(plain, `${id}.md`));
		const headings = body.match(/^#+ .*$/gm);
		expect(headings).toEqual(cityHeadings.map(({ depth, text }) => `${"#".repeat(depth)} ${text}`));
		return body
			.replace(/^#+ .*$/gm, "")
			.trim()
			.split(/\s+/).length;
	});
	const mean = lengths.reduce((sum, length) => sum + length, 0) / count;
	expect(Math.abs(mean - wordsPerPage.mean)).toBeLessThan(10);
	expect(Math.max(...lengths)).toBeLessThanOrEqual(wordsPerPage.mean + wordsPerPage.spread);
});

test("every generated city is one that an author may write", () => {
	const refused = cities.filter(({ id }) => !city.safeParse(parts(join(content, "cities", `${id}.md`)).data).success);
	expect(refused).toEqual([]);
});

test("a median is the middle value, or the mean of the two in the middle", () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([10, 1, 2, 3])).toBe(2.5);
	expect(() => median([])).toThrow(/no values/);
	expect(medianOfKnown([undefined, 4, undefined])).toBe(4);
	expect(medianOfKnown([undefined])).toBeUndefined();
});

test("a ratio has two digits, and is left out where a value is not known", () => {
	expect(ratio(24, 10)).toBe("2.4×");
	expect(ratio(undefined, 10)).toBe("");
});

test("the twin of the real content has a page for each city, interview and theme, with a title and a description", () => {
	const real = copyContent(`${folder}-real`, join(root, "content"));
	const files = ["cities", "interviews", "themes"].flatMap((kind) =>
		readdirSync(join(root, "content", kind)).filter((file) => file.endsWith(".md")),
	);
	expect(readdirSync(real.plain).sort()).toEqual(files.sort());
	const odd = real.pages.filter(({ id, name }) => {
		const { data, body } = parts(join(real.plain, `${id}.md`));
		const { title, description } = data as Record<string, string>;
		return title !== name || !description || /\[\^|\{#|\]\((?!\w+:)/.test(body);
	});
	expect(odd).toEqual([]);
	const words = (path: string) => parts(path).body.match(/\p{L}+/gu)?.length ?? 0;
	const { id } = real.cities[0]!;
	const [own, twin] = [join(real.content, "cities", `${id}.md`), join(real.plain, `${id}.md`)].map(words);
	// The names of sources that the sentences cite are all that it lacks.
	expect(twin).toBeGreaterThan(own! * 0.8);
});

test("processor time and memory count every process, also one that outlives its parent or is killed", async () => {
	const used = "const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };";
	const program = `${used} while (used() < 0.3);`;
	const node = process.execPath;
	const script = `"${node}" -e '${program} process.kill(process.pid, "SIGKILL");'; ("${node}" -e '${program}' > /dev/null 2>&1 &)`;
	const { processor, megabytes, exitCode } = await measure({ command: "sh", args: ["-c", script], cwd: root });
	expect(exitCode).toBe(0);
	// Where no control group is to be had, nothing is measured rather than too little.
	if (processor === undefined) return;
	expect(processor).toBeGreaterThan(0.59);
	expect(megabytes).toBeGreaterThan(10);
});

test("a timing has the medians of all runs, and leaves out what is not known", () => {
	const runs = [3, 1, 2].map((seconds) => ({ seconds, processor: 2 * seconds, megabytes: undefined }));
	expect(timing(runs)).toEqual({ seconds: 2, each: [3, 1, 2], processor: 4, eachProcessor: [6, 2, 4] });
});

test("an aim is held against what was measured, and left out where nothing was", () => {
	const about = { files: 1, bytes: 1 };
	const took = (seconds: number, processor: number) => ({ seconds, each: [], processor, eachProcessor: [] });
	const measured = {
		...nothing,
		versions: { earlier: ["commit ae897dd"] },
		builds: [
			{ ...about, peer: "atlas", cities: "real" as const, cold: took(4, 6) },
			{ ...about, peer: "earlier", cities: "real" as const, cold: took(5, 8) },
			{ ...about, peer: "starlight", cities: "real" as const, cold: took(2, 5) },
		],
	};
	expect(aimsOf(measured).map((aim) => [aim.about, aim.value, isMet(aim)])).toEqual([
		["processor time of the build on the real content, beside that of commit ae897dd", 0.75, true],
		["wall-clock time of the build on the real content, beside that of commit ae897dd", 0.8, false],
		["processor time of the build on the real content, beside Starlight's", 1.2, true],
		["wall-clock time of the build on the real content, beside Starlight's", 2, false],
	]);
	// Of another commit the aim says nothing.
	expect(aimsOf({ ...measured, versions: { earlier: ["commit 0123456"] } })).toHaveLength(2);
	expect(aimsOf(nothing)).toEqual([]);
});

test("the page of results says what share Astro and Pagefind have, and at what size a common machine is full", () => {
	const cold = (megabytes: number, processor: number) => ({ seconds: 1, each: [], processor, megabytes });
	const page = report({
		...nothing,
		builds: [
			{ files: 1, bytes: 1, peer: "atlas", cities: 1000, cold: cold(1000, 20) },
			{ files: 1, bytes: 1, peer: "astro", cities: 1000, cold: cold(800, 5) },
			{ files: 1, bytes: 1, peer: "atlas", cities: 10_000, cold: cold(2800, 90) },
			{ files: 1, bytes: 1, peer: "astro", cities: 10_000, cold: cold(2300, 45) },
		],
	});
	expect(page).toContain("25 % at 1000 cities, 50 % at 10000 cities.");
	// 0.2 MB a city: 5,200 MB more are 26,000 cities more.
	expect(page).toContain("8 GB of memory are full at about 36000 cities; nothing beyond 10000 is measured.");
	expect(report(nothing)).not.toContain("Where the end is");
});

test("each page of results says what its file of results holds", () => {
	const files = globSync("*.json", { cwd: bench });
	expect(files).toContain("results.json");
	for (const file of files)
		expect(readFileSync(join(bench, file.replace(/json$/, "md")), "utf8")).toBe(report(resultsOf(file)));
});

test("the README's figures on speed are those of the last run, and all stand in its table of eight rows at most", () => {
	const readme = readFileSync(join(root, "README.md"), "utf8");
	const table = speedTable(resultsOf("results.json"));
	expect(speedSection(readme)).toContain(`\n${table}\n`);
	expect(table.split("\n").length).toBeLessThanOrEqual(2 + 8);
	const sentences = speedSection(readme).replace(table, "");
	expect(sentences.match(/\d[\d.,]*\s?(?:ms|s|[kMG]B|×|%|times)(?!\w)/g)).toBeNull();
});

test("the README's table is put in the place of the one of its section on speed, and nothing else is touched", () => {
	const readme = "| a |\n\n## Speed\n\nBefore.\n\n| old |\n| old |\n\nAfter.\n\n## Security\n\n| b |\n";
	const expected = readme.replace("| old |\n| old |", () => speedTable(nothing));
	expect(withSpeedTable(readme, nothing)).toBe(expected);
});

test("arguments of the benchmark that cannot be meant are refused by name", () => {
	expect(optionsFrom(["--cities", "300,real,100", "--what", "build"])).toMatchObject({
		cities: ["real", 100, 300],
		what: ["build"],
		against: "ae897dd",
		resume: false,
	});
	expect(() => optionsFrom(["--cities", "unreal"])).toThrow(/"unreal" is not a whole number/);
	expect(() => optionsFrom(["--only", "gatsby"])).toThrow(/"gatsby" is none of atlas/);
	expect(() => optionsFrom(["--runs", "0"])).toThrow(/"0" is not a whole number/);
});

test("a quantile is one of the values, and no smaller than the share asked for", () => {
	const values = Array.from({ length: 100 }, (_, i) => 100 - i);
	expect([quantile(values, 0.5), quantile(values, 0.99), quantile([7], 0.99), quantile([], 0.5)]).toEqual([
		50, 99, 7, 0,
	]);
});
