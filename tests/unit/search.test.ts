import { decode, encode } from "cborg";
import { expect, test } from "vitest";
import { alternates, withAlternates } from "../../src/build/search/alternates.ts";
import { repacked, unpacked } from "../../src/build/search/packed.ts";
import { packCount } from "../../src/build/search/packs.ts";
import { pagefindHtml, readPage } from "../../src/build/search/page.ts";
import { shortIds, withShortIds } from "../../src/build/search/page-ids.ts";
import { vocabulary, wordCount } from "../../src/build/search/vocabulary.ts";
import { packOf } from "../../src/model/search-packs.ts";
import { askedWords, fold, pairs, wordsOf } from "../../src/model/search-words.ts";

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
	expect(withAlternates("武汉市")).toBe("武汉市|武汉|汉市|市");
});

test("an Arabic word is found with its article and without", () => {
	expect(wordsOf("الرياض")).toEqual(wordsOf("رياض"));
	expect(alternates("الرياض")).toContain("رياض");
});

test("British and American spellings lead to each other, and words that are spelt in one way stay alone", () => {
	expect(alternates("neighbourhoods")).toEqual(["neighborhoods"]);
	expect(alternates("neighborhoods")).toEqual(["neighbourhoods"]);
	expect(alternates("programme")).toEqual(["program"]);
	expect(alternates("organisation")).toEqual(["organization"]);
	expect(alternates("exercise")).toEqual([]);
	expect(alternates("laboratory")).toEqual([]);
	expect(alternates("river")).toEqual([]);
});

test("a word to which a mark clings keeps its own place among its spellings", () => {
	expect(alternates("“centre”")).toEqual(["centre", "center"]);
});

test("words that only ask are left out, unless there is nothing else", () => {
	expect(askedWords("Who is the mayor of Hangzhou?")).toEqual(["mayor", "hangzhou"]);
	expect(askedWords("who is who")).toEqual(["who", "is"]);
});

test("a pack of fragments stays small however many pages there are", () => {
	const ids = Array.from({ length: 100_000 }, (_, i) => `en_${i.toString(16).padStart(7, "0")}`);
	for (const pages of [1, 60, 524, 10_000, 100_000]) {
		const packs = packCount(pages);
		const names = [...shortIds(ids.slice(0, pages)).values()];
		const sizes = Map.groupBy(names, (id) => packOf(`fragment/${id}.pf_fragment`, packs)).values();
		expect(Math.max(...[...sizes].map(({ length }) => length)), `${pages} pages`).toBeLessThan(20);
		expect(pages / packs, `${pages} pages`).toBeLessThanOrEqual(4);
	}
	expect(packOf("fragment/en_0012.pf_fragment", 5)).toBe("fragment/3");
	expect(packOf("index/en_4eb2df8.pf_index", 2)).toBe("index/en_4eb2df8.pf_index");
});

test("pages have short ids, as different as those that Pagefind gave them, and depending on these alone", () => {
	const ids = Array.from({ length: 10_000 }, (_, i) => `en_${i.toString(16).padStart(7, "0")}`);
	const short = shortIds(ids);
	expect(new Set(short.values()).size).toBe(10_000);
	expect([...short.keys()].sort()).toEqual(ids);
	expect(Math.max(...[...short.values()].map(({ length }) => length))).toBeLessThanOrEqual("en_1234567".length);
	expect([...short.values()].filter(({ length }) => length === "en_12345".length).length).toBeGreaterThan(9900);
	expect(shortIds(ids.toReversed())).toEqual(short);
});

test("a table of pages in another form stops the build with a sentence", () => {
	const table = (value: unknown) => [{ path: "pagefind.en_1.pf_meta", content: repacked(encode(value)) }];
	const known = ["1.6.0", [["en_0a1b2c3", 7, ""]], [], [], [], ["title"]];
	const files = [...table(known), { path: "fragment/en_0a1b2c3.pf_fragment", content: new Uint8Array() }];
	const [renamed, fragment] = withShortIds(files);
	const [, [[id, words]]] = decode(unpacked(renamed!.content));
	expect(fragment!.path).toBe(`fragment/${id}.pf_fragment`);
	expect([id, words]).toEqual([expect.stringMatching(/^en_[0-9a-z]{5}$/), 7]);
	expect(() => withShortIds(table({ version: "2.0.0", pages: [] }))).toThrow(/page-ids\.ts knows/);
	expect(() => withShortIds(table(["1.6.0", [["cork.html", 7, ""]], [], [], [], []]))).toThrow(/page-ids\.ts knows/);
});

const page = (main: string, body: string) =>
	`<html><body><header>Menu</header><main ${main}>${body}</main></body></html>`;

test("a page is read with its names, filters and words, without what is left out", () => {
	const read = readPage(
		"cities/aville.html",
		page(
			'data-pagefind-body data-facets="kind:City&#10;country:Nowhere" data-names="Aville\nBville &amp; C" data-words="laureate"',
			'<h1>Aville<span lang="zh">武</span></h1><p>Text<sup class="cite"><a href="#s">12</a></sup> here</p><div data-pagefind-ignore><p>not <b>this</b></p></div><ul><li>one</li><li>two</li></ul>',
		),
	)!;
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
	expect(readPage("404.html", page("", "<h1>Lost</h1>"))).toBeUndefined();
});

test("the vocabulary is sorted, packed and says how common a word is", () => {
	const pages = ["learn learning Étoile", "learning learned", "learning"].map(
		(text, i) => readPage(`${i}.html`, page("data-pagefind-body", `<p>${text}</p>`))!,
	);
	const words = wordCount();
	for (const { text } of pages) words.add(text);
	expect(vocabulary(words.pages, pages).words.split("\n")).toEqual(["0etoile", "0learn", "5ed", "5ing1"]);
});
