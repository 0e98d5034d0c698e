import { encode } from "cborg";
import { expect, test } from "vitest";
import { alternates, withAlternates } from "../../src/build/search/alternates.ts";
import { fragmentsOf } from "../../src/build/search/merge.ts";
import { packCount } from "../../src/build/search/packs.ts";
import { pagefindHtml, readPage, searchedPart } from "../../src/build/search/page.ts";
import { pageIds } from "../../src/build/search/page-ids.ts";
import { readTable, shardOf } from "../../src/build/search/shard.ts";
import { addCounts, countWords, vocabulary } from "../../src/build/search/vocabulary.ts";
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

const contents = Array.from({ length: 100_000 }, (_, i) => Buffer.from(`page ${i}`));

test("a pack of fragments stays small however many pages there are", () => {
	for (const pages of [1, 60, 524, 10_000, 100_000]) {
		const packs = packCount(pages);
		const ids = pageIds(contents.slice(0, pages));
		const sizes = Map.groupBy(ids, (id) => packOf(`fragment/en_${id}.pf_fragment`, packs)).values();
		expect(Math.max(...[...sizes].map(({ length }) => length)), `${pages} pages`).toBeLessThan(20);
		expect(pages / packs, `${pages} pages`).toBeLessThanOrEqual(4);
	}
	expect(packOf("fragment/en_0012.pf_fragment", 5)).toBe("fragment/3");
	expect(packOf("index/en_4eb2df8.pf_index", 2)).toBe("index/en_4eb2df8.pf_index");
});

test("pages have short names, all different, which depend on what they hold alone", () => {
	const ids = pageIds(contents);
	expect(new Set(ids).size).toBe(contents.length);
	expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(8);
	expect(ids.filter(({ length }) => length === 5).length).toBeGreaterThan(99_000);
	expect(pageIds(contents.toReversed())).toEqual(ids.toReversed());
	expect(() => pageIds([...contents.slice(0, 3), contents[1]!])).toThrow(/Two pages .* are the same/);
});

test("a table of pages in another form stops the build with a sentence", () => {
	const table: unknown[] = ["1.6.0", [["en_0a1b2c3", 7, ""]], [["a", "b", "en_1"]], [["kind", "en_2"]], [], ["title"]];
	expect(readTable(encode(table))).toEqual(table);
	const strange: unknown[] = [
		{ version: "2.0.0", pages: [] },
		table.slice(1),
		table.with(1, [["cork.html", 7, ""]]),
		table.with(1, [["en_0a1b2c3", 7, "bundle"]]),
		table.with(1, ["en_0a1b2c3"]),
		table.with(2, [["a", "en_1"]]),
		table.with(4, [["date", [0]]]),
	];
	for (const each of strange)
		expect(() => readTable(encode(each))).toThrow(/shard\.ts and merge\.ts know: .* differently/);
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

test("a page with an image has the same kinds of meta data for Pagefind as one without", async () => {
	const [plain, withImage] = ["<h1>A</h1><p>b</p>", '<h1>A</h1><p>b</p><img src="c.png" alt="d">'].map((body, i) =>
		readPage(`${i}.html`, searchedPart(page("data-pagefind-body", body))!),
	);
	const shards = [await shardOf([plain!], "en"), await shardOf([withImage!], "en")];
	expect(shards[1]!.fields).toEqual(shards[0]!.fields);
	expect(fragmentsOf(shards, "en").files).toHaveLength(2);
	expect(readPage("e.html", '<main data-pagefind-body><p>one<img src="c.png">two</p>').text).toContain("one\ntwo");
});

test("the vocabulary is sorted, packed and says how common a word is", () => {
	const pages = ["learn learning Étoile", "learning learned", "learning"].map((text, i) =>
		readPage(`${i}.html`, searchedPart(page("data-pagefind-body", `<p>${text}</p>`))!),
	);
	const [first, ...others] = pages.map(({ text }) => text);
	const counts = countWords([first!]);
	addCounts(counts, countWords(others));
	expect(vocabulary(counts, pages).words.split("\n")).toEqual(["0etoile", "0learn", "5ed", "5ing1"]);
});
