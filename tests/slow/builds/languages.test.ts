// A small site in four languages, one of which the repository does not have: what a reader sees of a change in an English text, and what
// a further language takes.

import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyOfSources, runScript } from "../../builds.ts";

let copy: string;
const run = (name: string, ...args: string[]) => runScript(name, args, { cwd: copy });
const read = (path: string) => readFileSync(join(copy, path), "utf8");
const edit = (path: string, before: string, after: string) => {
	expect(read(path)).toContain(before);
	writeFileSync(join(copy, path), read(path).replace(before, after));
};
function write(path: string, text: string): void {
	mkdirSync(dirname(join(copy, path)), { recursive: true });
	writeFileSync(join(copy, path), text);
}

const translated = {
	"fr/cities/aville.md":
		"---\nsummary: Une ville qui veut lire.\n---\n\n## Vision et motivation {#vision-and-motivation}\n\nAville veut lire.[^leaflet]\n\n## Défis et objectifs {#challenges-and-goals}\n\nElle n’a pas de bibliothèque.[^leaflet]\n",
	"fr/themes/reading.md":
		"---\ntitle: La lecture\ndescription: Tout sur la lecture.\n---\n\nLe sujet de ce thème est la lecture.\n",
	"es/cities/aville.md":
		"---\nsummary: Una ciudad que quiere leer.\n---\n\n## Visión y motivación {#vision-and-motivation}\n\nAville quiere leer.[^leaflet]\n\n## Retos y metas {#challenges-and-goals}\n\nNo tiene biblioteca.[^leaflet]\n",
	"pt/cities/aville.md":
		"---\nsummary: Uma cidade que quer ler.\n---\n\n## Desafios e objetivos {#challenges-and-goals}\n\nNão tem biblioteca.[^leaflet]\n",
};

async function build(): Promise<void> {
	const { exitCode, output } = await run("build");
	expect(exitCode, output).toBe(0);
}

/** The notes on a page that say how a section stands to the English one, each with the page in English that it leads to. */
const notes = (page: string): string[] =>
	[...read(`dist/${page}`).matchAll(/<p [^>]*class="translation-state"[^>]*>(.*?) <a href="[^"]*?([^/"]+)"/g)].map(
		({ 1: text, 2: address }) => `${text} → ${address}`,
	);

beforeAll(async () => {
	copy = copyOfSources();
	cpSync(resolve("tests/fixtures/two-cities"), join(copy, "content"), { recursive: true });
	edit("content/cities/aville.md", "country: IE", "country: IE\nsummary: A town that wants to read.");
	for (const [path, text] of Object.entries(translated)) write(`content/${path}`, text);

	// A language more: a row, and its words, of which these are all but two the English ones.
	edit("src/schemas/language.ts", "\tru: {", '\tpt: { locale: "pt", tag: "pt", name: "Português" },\n\tru: {');
	write(
		"src/words/pt.ts",
		`import { en, type Words } from "./en.ts";

/** The texts of the user interface in Portuguese. */
export const pt: Words = { ...en, skip: "Ir para o texto", nav: { ...en.nav, explore: "Explorar" } };
`,
	);
	edit("src/words/index.ts", "import { ru }", 'import { pt } from "./pt.ts";\nimport { ru }');
	edit("src/words/index.ts", "fr, ru", "fr, pt, ru");

	const { exitCode, output } = await run("translations", "--stamp");
	expect(exitCode, output).toBe(0);
	await build();
});
afterAll(() => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }));

test("a translation of the English text of today bears no mark, and a section without one says so", () => {
	expect(notes("cities/aville.html")).toEqual([]);
	expect(notes("fr/themes/reading.html")).toEqual([]);
	const missing = "Cette partie n’est pas encore traduite. → aville.html#plan-and-implementation";
	expect(notes("fr/cities/aville.html")).toEqual([missing]);
	expect(read("dist/fr/cities/aville.html")).toContain("Aville veut lire.");
	expect(read("dist/fr/cities/aville.html")).toMatch(/<div lang="en" dir="ltr"><h2 id="plan-and-implementation"/);
});

test("a language more has all pages, its words, its texts, and links from the other languages", () => {
	const page = read("dist/pt/cities/aville.html");
	expect(page).toMatch(/<html lang="pt"[^>]* data-folder="pt\/"/);
	expect(page).toContain("Ir para o texto");
	expect(page).toContain("Não tem biblioteca.");
	expect(page).toContain('<link rel="alternate" hreflang="fr"');
	expect(read("dist/pt/cities/beville.html")).toContain("Explorar");
	expect(read("dist/cities/aville.html")).toContain('hreflang="pt" lang="pt"');
	expect(read("dist/es/cities/aville.html")).toContain("Português");
	expect(read("dist/pt/search.html")).toContain("Explorar");
	expect(read("dist/pt/feed.xml")).toContain("pt");
	expect(globSync("dist/pt/pagefind/*", { cwd: copy })).not.toEqual([]);
});

test("a change of one English section marks it in the languages that have it, and nowhere else", async () => {
	edit("content/cities/aville.md", "It has no library.", "It has one library.");
	// Of punctuation alone no translator need know.
	edit("content/cities/aville.md", "Aville wants to read.", "Aville wants – to read!");
	edit("content/cities/aville.md", "A town that wants", "A small town that wants");
	edit("content/themes/reading.md", "is what this theme", "and writing is what this theme");
	await build();

	const goals = "aville.html#challenges-and-goals";
	const plan = "aville.html#plan-and-implementation";
	const french = "Le texte anglais de cette partie a changé depuis la traduction.";
	expect(notes("fr/cities/aville.html")).toEqual([
		`${french} → ${goals}`,
		`Cette partie n’est pas encore traduite. → ${plan}`,
	]);
	expect(notes("es/cities/aville.html").map((note) => note.split(" → ")[1])).toEqual([goals, plan]);
	expect(notes("pt/cities/aville.html").map((note) => note.split(" → ")[1])).toEqual([
		"aville.html#vision-and-motivation",
		goals,
		plan,
	]);
	// A text without a heading has the mark above it, and one of the front matter at the foot of the page.
	expect(notes("fr/themes/reading.html")).toEqual([`${french} → reading.html`]);
	expect(read("dist/fr/cities/aville.html")).toContain("Le titre ou le résumé en tête de cette page est plus ancien");
	expect(read("dist/fr/themes/reading.html")).not.toContain("Le titre ou le résumé");
	for (const path of [
		"cities/aville.html",
		"cities/beville.html",
		"fr/cities/beville.html",
		"interviews/a-talk.html",
	]) {
		expect(notes(path), path).toEqual([]);
	}
});

test("npm run translations -- --same takes the marks away", async () => {
	const { exitCode, output } = await run(
		"translations",
		"--same",
		"cities/aville#challenges-and-goals",
		"--same",
		"cities/aville#summary",
		"--same",
		"themes/reading#text",
	);
	expect(exitCode, output).toBe(0);
	await build();
	for (const language of ["fr", "es", "pt"]) {
		expect(
			notes(`${language}/cities/aville.html`).filter((note) => note.endsWith("goals")),
			language,
		).toEqual([]);
		expect(read(`content/${language}/cities/aville.md`)).not.toContain("library");
	}
	expect(notes("fr/themes/reading.html")).toEqual([]);
	expect(read("dist/fr/cities/aville.html")).not.toContain("Le titre ou le résumé");
});
