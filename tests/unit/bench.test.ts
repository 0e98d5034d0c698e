import { createHash } from "node:crypto";
import { globSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { city, cityHeadings } from "../../src/schemas/city.ts";
import { aimsOf, isMet } from "../bench/aims.ts";
import { wordsPerPage, writeCorpus } from "../bench/corpus.ts";
import { optionsFrom } from "../bench/options.ts";
import { nothingRun, type Results } from "../bench/results.ts";
import { median, medianOfKnown, quantile, ratio } from "../bench/statistics.ts";

const nothing: Results = {
	date: "2026-01-31",
	machine: { cores: 2, processor: "", gigabytes: 8, system: "", node: "" },
	runs: 1,
	cities: [],
	...nothingRun(),
};

const folder = join(tmpdir(), `atlas-corpus-${process.pid}`);
const count = 300;
const { content, plain, cities } = writeCorpus(folder, count);

afterAll(() => {
	for (const each of [folder, `${folder}-again`, `${folder}-small`]) rmSync(each, { recursive: true, force: true });
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

test("an aim is held against what was measured, and left out where nothing was", () => {
	const about = { files: 1, bytes: 1 };
	const took = (seconds: number) => ({ seconds, each: [seconds] });
	const aims = aimsOf({
		...nothing,
		builds: [
			{ ...about, peer: "atlas", cities: 1000, cold: took(4), rebuild: took(1) },
			{ ...about, peer: "starlight", cities: 1000, cold: took(10) },
		],
	});
	expect(aims.map((aim) => [aim.about, aim.value, isMet(aim)])).toEqual([
		["cold build beside Starlight's, at 1000 cities", 0.4, true],
		["rebuild beside the cold build, at 1000 cities", 0.25, false],
	]);
	expect(aimsOf(nothing)).toEqual([]);
});

test("arguments of the benchmark that cannot be meant are refused by name", () => {
	expect(optionsFrom(["--cities", "300,100", "--what", "build"])).toMatchObject({
		cities: [100, 300],
		what: ["build"],
	});
	expect(() => optionsFrom(["--only", "gatsby"])).toThrow(/"gatsby" is none of atlas/);
	expect(() => optionsFrom(["--runs", "0"])).toThrow(/"0" is not a whole number/);
});

test("a quantile is one of the values, and no smaller than the share asked for", () => {
	const values = Array.from({ length: 100 }, (_, i) => 100 - i);
	expect([quantile(values, 0.5), quantile(values, 0.99), quantile([7], 0.99), quantile([], 0.5)]).toEqual([
		50, 99, 7, 0,
	]);
});
