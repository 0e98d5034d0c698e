// The real Pagefind: of some pages at once it makes the same index as our merging makes of its indexes of a few each.

import { decode, decodeFirst } from "cborg";
import { expect, test } from "vitest";
import { readWords } from "../../src/build/search/chunk.ts";
import { fragmentsOf, gathering, mergeShards } from "../../src/build/search/merge.ts";
import { unpacked } from "../../src/build/search/packed.ts";
import { readPage } from "../../src/build/search/page.ts";
import { readTable, runtimeOf, type Shard, shardOf, UnknownForm } from "../../src/build/search/shard.ts";
import { random } from "../random.ts";

const words = `learning city cities café cafe CAFÉ programme 2015 武汉学习 Göteborg göteborg naïve naive the of a
	neighbourhood Łódź ’s-Hertogenbosch 𠮷野家 ﬁne 🎓 résumé résumés`.split(/\s+/);

const next = random(7);
const some = (from: readonly string[], count: number) =>
	Array.from({ length: count }, () => from[Math.floor(next() * from.length)]!);

/** Pages of a few and of very many words: one of them fills chunks by itself. */
const pages = Array.from({ length: 90 }, (_, i) => {
	const facets = [`kind:${i % 3 ? "City" : "Interview"}`, ...some(["theme:Health", "theme:Art", "country:Q"], 2)];
	const text = [...some(words, i === 40 ? 25_000 : 200), `only${i}`].join(" ");
	const main = `<main data-pagefind-body data-facets="${facets.join("\n")}" data-names="Name ${i}" data-date="20${10 + (i % 9)}">`;
	return readPage(`cities/${i}.html`, `${main}<h1>Name ${i}</h1><h2>${some(words, 2).join(" ")}</h2><p>${text}</p>`);
});

async function shards(size: number): Promise<Shard[]> {
	const made: Shard[] = [];
	for (let i = 0; i < pages.length; i += size) made.push(await shardOf(pages.slice(i, i + size), "en"));
	return made;
}

async function merging(some: readonly Shard[]) {
	const { ids, files } = fragmentsOf(some, "en");
	const gathered = gathering();
	// The last one first: they come as they are ready.
	for (const [i, shard] of [...some.entries()].reverse()) gathered.add(i, shard);
	const table = mergeShards(some, gathered, ids, "en", "1.6.0", (file) => files.push(file));
	return { table, files };
}
type Merged = Awaited<ReturnType<typeof merging>>;

const whole = await shards(pages.length);
const merged = await merging(whole);
const tableOf = ({ files }: Merged) => readTable(files.find(({ path }) => path.endsWith(".pf_meta"))!.content);
const wordsOf = (chunk: Uint8Array) => (decode(chunk) as [[word: string, postings: unknown, variants: unknown][]])[0];
const chunksOf = (index: Merged) =>
	tableOf(index)[2].map(([from, to, id]) => {
		const { content } = index.files.find(({ path }) => path === `index/${id}.pf_index`)!;
		return { from, to, words: wordsOf(content) };
	});

test("an index of one shard has the words and the filters that Pagefind has written", () => {
	const known: ReturnType<typeof wordsOf> = [];
	for (let bytes: Uint8Array = whole[0]!.words.bytes; bytes.length > 0; ) {
		const [chunk, rest] = decodeFirst(bytes);
		known.push(...(chunk as [typeof known])[0]);
		bytes = rest;
	}
	expect(known.length).toBeGreaterThan(100);
	expect(known.filter(([, , variants]) => (variants as unknown[]).length > 0).length).toBeGreaterThan(3);
	expect(chunksOf(merged).flatMap((chunk) => chunk.words)).toEqual(known);
	const filters = merged.files.filter(({ path }) => path.startsWith("filter/"));
	expect(filters.map(({ content }) => decode(content))).toEqual(whole[0]!.filters);
});

test.each([4, 40])("in shards of %i pages it is the same, byte for byte", async (size) => {
	const parts = await shards(size);
	expect(parts).toHaveLength(Math.ceil(pages.length / size));
	expect(await merging(parts)).toEqual(merged);
});

test("every word is in the one chunk between whose bounds it lies", () => {
	const chunks = chunksOf(merged);
	expect(chunks.length).toBeGreaterThan(3);
	const below = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)) <= 0;
	for (const chunk of chunks) {
		for (const [word] of chunk.words) {
			const isWithin = ({ from, to }: typeof chunk) =>
				below(from, word) && (below(word, to) || below([...word].slice(0, [...to].length).join(""), to));
			expect(
				chunks.filter(isWithin).map(({ from }) => from),
				word,
			).toContain(chunk.from);
		}
	}
});

test("each page has its own fragment, by its place in the table", () => {
	const urls = tableOf(merged)[1].map(([id]) => {
		const { content } = merged.files.find(({ path }) => path === `fragment/${id}.pf_fragment`)!;
		return JSON.parse(unpacked(content).toString()).url;
	});
	expect(urls).toEqual(pages.map(({ path }) => path));
});

test("shards whose pages have other fields, and words in another form, are refused with a sentence", async () => {
	const [first] = whole as [Shard];
	const otherFields = merging([first, { ...first, fields: ["title"], pages: [] }]);
	await expect(otherFields).rejects.toThrow(/same fields of meta data/);
	expect(() => readWords([Buffer.from("8182", "hex")])).toThrow(UnknownForm);
	const twice = { ...first, words: readWords([first.words.bytes, first.words.bytes]) };
	await expect(merging([twice])).rejects.toThrow(/one of them twice/);
});

test("the entry names the table and counts the pages, as Pagefind's own does", async () => {
	const { entry, version, script, program } = await runtimeOf("en");
	expect(entry("en_abc", 90)).toEqual({
		version,
		languages: { en: { hash: "en_abc", wasm: "en", page_count: 90 } },
		include_characters: expect.any(Array),
	});
	expect(script).toContain("pf_meta");
	expect(program.path).toBe("wasm.en.pagefind");
});
