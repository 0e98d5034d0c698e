import { expect, test } from "vitest";
import { diskScriptOf } from "../../src/search/disk-scripts.ts";
import { pagefindHtml, readPage, searchedPart } from "../../src/search/page-text.ts";
import { sortKeys } from "../../src/search/sort-keys.ts";
import { spellingVariants, withVariants } from "../../src/search/spelling-variants.ts";
import { askedWords, fold, pairs, wordsOf } from "../../src/search/tokens.ts";
import { countWords, vocabulary } from "../../src/search/vocabulary.ts";

test("folding takes away case, marks and apostrophes, and letters that Unicode leaves whole", () => {
	expect(["N’Zérékoré", "Sønderborg", "İzmir", "Łódź", "ĐURĐEVAC", "Fargʻona"].map(fold)).toEqual([
		"nzerekore",
		"sonderborg",
		"izmir",
		"lodz",
		"durdevac",
		"fargona",
	]);
});

test("words of scripts without spaces are cut into pairs, at build and query time alike", () => {
	expect(pairs("湖北武汉")).toEqual(["湖北", "北武", "武汉"]);
	expect(wordsOf("2017年武汉 city")).toEqual(["2017", "年武", "武汉", "city"]);
	expect(withVariants("武汉市")).toBe("武汉市|武汉|汉市|市");
});

test("an Arabic word is found with its article and without", () => {
	expect(wordsOf("الرياض")).toEqual(wordsOf("رياض"));
	expect(spellingVariants("الرياض")).toContain("رياض");
});

test("British and American spellings lead to each other, and words that are spelt in one way stay alone", () => {
	expect(spellingVariants("neighbourhoods")).toEqual(["neighborhoods"]);
	expect(spellingVariants("neighborhoods")).toEqual(["neighbourhoods"]);
	expect(spellingVariants("programme")).toEqual(["program"]);
	expect(spellingVariants("organisation")).toEqual(["organization"]);
	expect(spellingVariants("exercise")).toEqual([]);
	expect(spellingVariants("laboratory")).toEqual([]);
	expect(spellingVariants("river")).toEqual([]);
});

test("a word to which a mark clings keeps its own place among its spellings", () => {
	expect(spellingVariants("“centre”")).toEqual(["centre", "center"]);
});

test("words that only ask are left out, unless there is nothing else", () => {
	expect(askedWords("Who is the mayor of Hangzhou?")).toEqual(["mayor", "hangzhou"]);
	expect(askedWords("who is who")).toEqual(["who", "is"]);
});

test("files of the index whose names begin alike share a script on disk", () => {
	expect(diskScriptOf("fragment/en_0a1b2c3.pf_fragment")).toBe("fragment/en_0a");
	expect(diskScriptOf("fragment/en_0aff2c3.pf_fragment")).toBe("fragment/en_0a");
	expect(diskScriptOf("index/en_0a1b2c3.pf_index")).toBe("index/en_0a");
	expect(diskScriptOf("wasm.en.pagefind")).toBe("wasm.");
});

test("results sort by name without marks and signs, or the newest first and then by name", () => {
	const pages: [title: string, date: string][] = [
		["Évora", "2024-05-01"],
		["’s-Hertogenbosch", "2024-05-01"],
		["Espoo", ""],
		["Zürich", "2025"],
		["Ålesund", "2025-02"],
	];
	const by = (key: "name" | "date") =>
		pages.map(([title, date]) => ({ title, key: sortKeys(title, date)[key] })).sort((a, b) => (a.key < b.key ? -1 : 1));
	expect(by("name").map(({ title }) => title)).toEqual(["Ålesund", "Espoo", "Évora", "’s-Hertogenbosch", "Zürich"]);
	expect(by("date").map(({ title }) => title)).toEqual(["Ålesund", "Zürich", "Évora", "’s-Hertogenbosch", "Espoo"]);
});

const page = (main: string, body: string) =>
	`<html><body><header>Menu</header><main ${main}>${body}</main></body></html>`;

test("a page is read with its names, filters and words, without what is left out", () => {
	const read = readPage(
		"cities/aville.html",
		searchedPart(
			page(
				'data-pagefind-body data-facets="kind:City&#10;country:Nowhere" data-names="Aville\nBville &amp; C" data-words="laureate"',
				'<h1>Aville<span lang="zh">武</span></h1><p>Text<sup class="cite"><a href="#s">12</a></sup> here</p><div data-pagefind-ignore><p>not <b>this</b></p></div><ul><li>one</li><li>two</li></ul>',
			),
		)!,
	);
	expect(read).toMatchObject({
		title: "Aville",
		names: ["Aville", "Bville & C"],
		filters: { kind: ["City"], country: ["Nowhere"] },
	});
	expect(read.text.split(/\s+/)).toEqual(
		expect.arrayContaining(["Aville", "武", "Text", "here", "one", "two", "laureate"]),
	);
	expect(read.text).not.toMatch(/12|not|this|Menu/);
	expect(read.html).not.toContain("this");
	expect(pagefindHtml(read)).toContain('<i data-pagefind-filter="country[data-value]" data-value="Nowhere">');
});

test("a page that is not searched is left alone", () => {
	expect(searchedPart(page("", "<h1>Lost</h1>"))).toBeUndefined();
});

test("an image parts words, and is not handed to Pagefind, which would make meta data of it", () => {
	const read = readPage("e.html", '<main data-pagefind-body><p>one<img src="c.png" alt="d">two</p>');
	expect(read.text).toContain("one\ntwo");
	expect(pagefindHtml(read)).not.toContain("<img");
});

test("the vocabulary is sorted, packed and says how common a word is", () => {
	const pages = ["learn learning Étoile", "learning learned", "learning"].map((text, i) =>
		readPage(`${i}.html`, searchedPart(page("data-pagefind-body", `<p>${text}</p>`))!),
	);
	const counts = new Map();
	for (const { text } of pages) countWords(counts, text);
	expect(vocabulary(counts, pages).words.split("\n")).toEqual(["0etoile", "0learn", "5ed", "5ing1"]);
});
