import { createHash } from "node:crypto";
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { checkContent } from "../../../src/check/check-content.ts";
import { readContent } from "../../../src/check/read/read-content.ts";
import { city, cityHeadings } from "../../../src/schemas/city.ts";
import { translationLanguages } from "../../../src/schemas/language.ts";
import { copyContent, wordsPerPage, writeCorpus } from "../../bench/corpus.ts";

const root = resolve(import.meta.dirname, "../../..");

const folder = join(tmpdir(), `atlas-corpus-${process.pid}`);
const count = 300;
const { content, plain, cities } = writeCorpus(folder, count);

afterAll(() => {
	for (const each of [folder, `${folder}-again`, `${folder}-small`, `${folder}-real`, `${folder}-real-languages`])
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

test("the checker finds no error in what is generated: the build refuses it otherwise", () => {
	const small = writeCorpus(`${folder}-small`, 40);
	const { problems } = checkContent(readContent(small.content, "2026-11-27"), (path) => path);
	expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("the plain Markdown of the real content has a file for each city, interview and theme, with a title and a description", () => {
	const real = copyContent(`${folder}-real`, join(root, "content"));
	const files = ["cities", "interviews", "themes"].flatMap((kind) =>
		readdirSync(join(root, "content", kind)).filter((file) => file.endsWith(".md")),
	);
	expect(readdirSync(real.plain).sort()).toEqual(files.sort());
	// In English alone; with the translations beside it where they are measured.
	const hasTranslations = ({ content }: { content: string }) =>
		translationLanguages.some((language) => existsSync(join(content, language)));
	expect(hasTranslations(real)).toBe(false);
	expect(hasTranslations(copyContent(`${folder}-real-languages`, join(root, "content"), { languages: true }))).toBe(
		true,
	);
	const odd = real.pages.filter(({ id, name }) => {
		const { data, body } = parts(join(real.plain, `${id}.md`));
		const { title, description } = data as Record<string, string>;
		return title !== name || !description || /\[\^|\{#|\]\((?!\w+:)/.test(body);
	});
	expect(odd).toEqual([]);
	const words = (path: string) => parts(path).body.match(/\p{L}+/gu)?.length ?? 0;
	const { id } = real.cities[0]!;
	const [own, plain] = [join(real.content, "cities", `${id}.md`), join(real.plain, `${id}.md`)].map(words);
	// It lacks citations and images only.
	expect(plain).toBeGreaterThan(own! * 0.8);
});
