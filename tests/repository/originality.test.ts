import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bodies } from "../content.ts";
import { shingles } from "./shingles.ts";

/**
 * Two pages were the beginning of the atlas. Their facts carry over and their sentences do not, so the pages
 * themselves are not in the repository: the fixture holds the hash of every run of twelve words in them, made by
 * `shingles()`, from which no text can be read back.
 */
const seeds = new Set<string>(
	JSON.parse(readFileSync(join(import.meta.dirname, "..", "fixtures", "seed-shingles.json"), "utf8")),
);
const texts = ["cities", "interviews", "practices"].flatMap((folder) =>
	[...bodies(folder)].map(([id, body]) => ({ id: `${folder}/${id}`, runs: shingles(body) })),
);

test("there are profiles and seed pages to compare", () => {
	expect(seeds.size).toBeGreaterThan(300);
	expect(texts.filter(({ runs }) => runs.size > 0).length).toBeGreaterThan(90);
});

test("no text shares a run of twelve words with a page that the atlas began from", () => {
	const shared = texts.flatMap(({ id, runs }) =>
		[...runs].filter(([hash]) => seeds.has(hash)).map(([, run]) => `${id}: ${run}`),
	);
	expect(shared).toEqual([]);
});

test("no two texts share a run of twelve words", () => {
	const firstIn = new Map<string, string>();
	const shared: string[] = [];
	for (const { id, runs } of texts) {
		for (const [hash, run] of runs) {
			const other = firstIn.get(hash);
			if (other) shared.push(`${id} and ${other}: ${run}`);
			else firstIn.set(hash, id);
		}
	}
	expect(shared).toEqual([]);
});

test("a shared run is found whatever its marks and citations, and a quotation is no such run", () => {
	const run = "the city opened twelve small libraries beside the river in one single spring";
	const [words] = [shingles(run)];
	expect(words.size).toBe(2);
	const marked = shingles("The city opened twelve small libraries,[^a] beside the river; in one single spring!");
	expect([...marked.keys()]).toEqual([...words.keys()]);
	expect(shingles(`It says: "${run}".`).size).toBe(0);
});
