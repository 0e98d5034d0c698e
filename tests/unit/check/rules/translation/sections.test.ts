import { describe, expect, test } from "vitest";
import { checkContent } from "../../../../../src/check/check-content.ts";
import { contentFrom, translatedContent } from "../../../../../src/check/example-content.ts";
import { fixed, pair, problemsAt, rulesAt, textWith, translated, voice } from "./translated.ts";

const text = Buffer.from(translatedContent.get(translated)!).toString();

/** The rules that report anything about the translation with one passage in place of another. */
const rulesOn = (right: string, wrong: string) =>
	rulesAt(translated, { [translated]: textWith(translated, right, wrong) });

test("the example has no mistake in two languages", () => {
	expect(checkContent(contentFrom(translatedContent), (each) => each).problems).toEqual([]);
});

describe("a translation in the wrong place", () => {
	test.each([
		["pt/interviews/aville-mayor.md", "The atlas is translated into"],
		["zh-CN/interviews/aville-mayor.md", "`zh/interviews/aville-mayor.md`"],
		["ZH/interviews/aville-mayor.md", "`zh/interviews/aville-mayor.md`"],
		["Español/interviews/aville-mayor.md", "`es/interviews/aville-mayor.md`"],
		["en/interviews/aville-mayor.md", "without a folder of their language"],
		["fr/practices/aville-book-bus.md", "only the English files are read"],
		["fr/events/aville-conference.md", "only the English files are read"],
		["fr/aville-mayor.md", "`fr/interviews/`"],
		["fr/interviews/2026/aville-mayor.md", "`fr/interviews/aville-mayor.md`"],
		["fr/pages/about.mdx", "`about.md`: a translation ends so"],
	])("%s", (path, words) => {
		const [problem, ...others] = problemsAt(path, { [path]: text });
		expect([problem?.rule, others]).toEqual(["file-place", []]);
		expect(problem!.suggestion).toContain(words);
	});

	test.each([
		["fr/cities/aville-mayor.md", "`fr/interviews/aville-mayor.md`"],
		["fr/interviews/aville-mayors.md", "`fr/interviews/aville-mayor.md`"],
		["fr/interviews/Aville-Mayor.md", "`fr/interviews/aville-mayor.md`"],
		["fr/interviews/nothing-of-the-kind.md", "or delete it"],
	])("%s has no English file", (path, words) => {
		const found = problemsAt(path, { [path]: text }).filter(({ severity }) => severity === "error");
		expect(found.map(({ rule }) => rule)).toEqual(["orphan-translation"]);
		expect(found[0]!.suggestion).toContain(words);
	});

	test("a page that took another name takes its translation along", () => {
		const path = "fr/interviews/a-mayor-of-old.md";
		const moved = "interviews/a-mayor-of-old.html -> interviews/aville-mayor.html: Another name.\n";
		expect(problemsAt(path, { [path]: text, "moved.txt": moved })[0]!.suggestion).toContain("aville-mayor.md");
	});
});

describe("a file that was stored in another way", () => {
	test.each([
		["an empty file", "", ["file-empty"]],
		["a byte-order mark", `\ufeff${text}`, ["byte-order-mark"]],
		["Windows line ends", text.replaceAll("\n", "\r\n"), ["line-ends"]],
		["no front matter", text.replace(/^---\n[\s\S]*?---\n/, ""), ["front-matter"]],
		["a merge conflict", text.replace("Un bus", "<<<<<<< HEAD\nUn bus"), ["merge-conflict"]],
	])("%s", (_, stored, rules) => {
		expect(rulesAt(translated, { [translated]: stored })).toEqual(rules);
	});
});

describe("facts stay in the English file", () => {
	test.each([
		"city: aville",
		"reviewed: 2026-01-15",
		"speakers:\n  - name: Maija",
		"sources: []",
		"publisher: Aville Radio",
	])("%s", (line) => {
		const [problem, ...others] = problemsAt(translated, {
			[translated]: text.replace("checked:", `${line}\nchecked:`),
		});
		expect([problem?.rule, others]).toEqual(["unknown-key", []]);
		expect(problem!.message).toContain(`stands in \`${voice}\` for all languages`);
	});

	test("a misspelt key is a misspelt key", () => {
		expect(fixed(translated, { [translated]: text.replace("summary:", "Summary:") })).toBe(text);
	});

	test.each([
		["tagline: Lire", "translation-texts"],
		["caveat: Peut-être", "translation-texts"],
		["checked: 2027-01-01", "date-future"],
	])("%s is found", (line, rule) => {
		expect(rulesOn("checked: 2026-01-15", line)).toEqual([rule]);
	});
});

describe("headings", () => {
	test("without anchors get those of the English headings, where the order is the same", () => {
		const bare = text.replaceAll(/ \{#[^}]*\}/g, "");
		expect(fixed(translated, { [translated]: bare })).toBe(text);
		expect(fixed(translated, { [translated]: bare.replace("## La suite", "## La suite｛#next｝") })).toBe(text);
	});

	test("without an anchor are not guessed at where one is missing", () => {
		const half = text.replace(/## La suite[\s\S]*/, "").replace(" {#first-step}", "");
		const [problem] = problemsAt(translated, { [translated]: half });
		expect([problem!.rule, problem!.fixable]).toEqual(["translation-anchor", false]);
	});

	test.each([
		["{#next}", "{#first-step}", ["anchor-duplicate", "translation-links"]],
		["{#next}", "{next}", ["anchor-form"]],
		["{#next}", "{# next}", ["anchor-form"]],
		["{#next}", "{＃next}", ["anchor-form"]],
		["{#next}", "{#Next}", ["anchor-form"]],
		["{#next}", "{#nxt}", ["unknown-section"]],
		["## La suite", "### La suite", ["heading-level"]],
		["## La suite", "##La suite", ["heading-space", "mdx-in-markdown", "translation-links"]],
		["## Le premier", "Un mot avant.\n\n## Le premier", ["unknown-section"]],
		["## La suite", "## What comes next", ["still-english"]],
	])("%s, written %s", (right, wrong, rules) => {
		expect(rulesOn(right, wrong)).toEqual(rules);
	});

	test("of another level than the English one are mended", () => {
		expect(fixed(translated, { [translated]: text.replace("## La suite", "#### La suite") })).toBe(text);
	});
});

describe("half a page may land", () => {
	const comment =
		"<!--\nA bus with books will follow in 2030.[^no-source] [There](nowhere.md) `TODO`.\n\n## What else {#else}\n-->";

	test.each([
		["one section alone", text.replace(/## La suite[\s\S]*/, "")],
		["a section of which only a comment is there", text.replace(/(?<=\{#next\}\n\n)[\s\S]*/, `${comment}\n`)],
		["a comment beside a text", `${text}\n${comment}\n`],
		[
			"an English heading above a comment",
			text.replace(/## La suite[\s\S]*/, `## What comes next {#next}\n\n${comment}\n`),
		],
	])("%s", (_, half) => {
		expect(rulesAt(translated, { [translated]: half })).toEqual([]);
	});

	test("texts of the front matter alone, with a warning for one that is missing", () => {
		const found = problemsAt(translated, { [translated]: "---\ntitle: La maire d’Aville\n---\n" });
		expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
			["translation-texts", "warning"],
			["translation-behind", "warning"],
		]);
	});

	test("but a comment has to end", () => {
		expect(rulesOn("## La suite", "<!-- ## La suite")).toEqual(["raw-html"]);
	});

	test("and a comment in English is no comment", () => {
		const english = textWith(voice, "## What comes next", "<!-- Secret -->\n\n## What comes next");
		expect(problemsAt(voice, { [voice]: english }).map(({ rule }) => rule)).toContain("raw-html");
	});
});

describe("citations and links are those of the English section", () => {
	const english =
		'It opens.[^aville-radio] See [Aville](../cities/aville.md) and ![Readers](../media/library.png "By A, CC0")';

	test.each([
		["Abre.[^aville-radio] Véase [Aville](../cities/aville.md) y ![Lectores](../media/library.png)", []],
		["Abre. Véase [Aville](../cities/aville.md) y ![Lectores](../media/library.png)", ["translation-citations"]],
		[
			"Abre.[^aville-radios] Véase [Aville](../cities/aville.md) y ![Lectores](../media/library.png)",
			["translation-citations"],
		],
		[
			"Abre.[^aville-radio] Véase [Aville](../../cities/aville.md) y ![Lectores](../media/library.png)",
			["translation-links"],
		],
		["Abre.[^aville-radio] Véase Aville y ![Lectores](../media/library.png)", ["translation-links"]],
		[
			"Abre.[^aville-radio] Véase [Aville](../cities/aville.md) y ![Lectores](../media/other.png)",
			["translation-links"],
		],
		[
			"Abre.[^aville-radio] Véase [A](javascript:x) y ![Lectores](../media/library.png)",
			["translation-links", "unsafe-address"],
		],
	])("%s", (translation, rules) => {
		const { files, path } = pair(english, translation);
		expect(
			rulesAt(path, files)
				.filter((rule) => !rule.startsWith("image-"))
				.sort(),
		).toEqual(rules);
	});
});

describe("what is right in another language", () => {
	test.each([
		["fr", "« Un mot » ; c’est tout : 12 % ! «\u00a0Oui\u00a0»"],
		["ru", "Площадь\u00a0— 5\u00a0км² и 3 м³; средне- и долгосрочный план, IT-компания, COVID-19, в\u00a0городе"],
		["zh", "江城“读书”，占３成；详见《学习型城市：a guide for all cities》。"],
		["ar", "قال «نعم»، و\u200cهذا كل شيء\u200f (100٪)؟ نعم."],
		["es", "EE. UU. y otros: ¿sí? ¡Sí! Todo, TODO EL MUNDO."],
	])("%s", (language, translation) => {
		const english = "12 percent, 5 km² and 3 m³, COVID-19, 100%, 30 per cent: “yes”.";
		const { files, path } = pair(english, translation.replace("３", "3"), language);
		expect(rulesAt(path, files)).toEqual([]);
	});

	test("a Latin letter in a Russian word is the stranger", () => {
		const { files, path } = pair("A country.", "Эта cтрана.", "ru");
		const [problem] = problemsAt(path, files).filter(({ rule }) => rule === "lookalike-character");
		expect(problem!.message).toContain("`c` (U+0063) is a Latin letter among others");
	});
});

test("a section whose English text has changed is named with its command, and no other rule compares it", () => {
	const english = textWith(
		voice,
		"A bus with books will follow.",
		"Two buses with 300 books will follow.[^aville-radio]",
	);
	const found = problemsAt(translated, { [voice]: english });
	expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([["translation-behind", "warning"]]);
	expect(found[0]!.suggestion).toContain("npm run translations -- --stamp fr/interviews/aville-mayor.md#next");
	expect(problemsAt(voice, { [voice]: english })).toEqual([]);
});
