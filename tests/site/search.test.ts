import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createIndex } from "pagefind";
import { expect, inject, test } from "vitest";
import { classicEngine, type IndexFile } from "../../src/search/classic-engine.ts";

const dist = inject("dist");
const zipped = (path: string) => gzipSync(readFileSync(join(dist, path))).length;
const files = (pattern: string) => globSync(pattern, { cwd: dist }).map((path) => path.replaceAll("\\", "/"));

/** What Pagefind makes, with one file changed. */
async function outputWith(path: string, change: (text: string) => string): Promise<IndexFile[]> {
	const { index } = await createIndex();
	const { files: output } = await index!.getFiles();
	await index!.deleteIndex();
	return output.map((file) =>
		file.path === path ? { path, content: Buffer.from(change(Buffer.from(file.content).toString())) } : file,
	);
}

test("a Pagefind that loads in another way fails the build with a sentence", async () => {
	const changed = await outputWith("pagefind.js", (script) =>
		script.replace("await fetch(queued.input)", "await readFile(queued.input)"),
	);
	await expect(classicEngine(changed)).rejects.toThrow(
		/The installed Pagefind is not the one that src\/search\/classic-engine\.ts knows: .* reads every file of the index in one place/,
	);
});

test("the engine that is served is a classic script", () => {
	const script = readFileSync(join(dist, "search/engine.js"), "utf8");
	expect(() => new Function("deliver", script)).not.toThrow();
	expect(script).not.toMatch(/\bimport\s*[({"]|\bexport\s/);
});

test("every file of the index can be read from disk, byte for byte", () => {
	const onDisk = new Map<string, string>();
	for (const script of files("{,*/}search/disk/**/*.js")) {
		const read = new Function("deliver", readFileSync(join(dist, script), "utf8"));
		read((path: string, bytes: Record<string, string>) => {
			expect(path).toBe(script);
			// Whichever Pagefind had ready first, or two builds would differ.
			expect(Object.keys(bytes)).toEqual(Object.keys(bytes).sort());
			const folder = script.replace(/search\/disk\/.*/, "pagefind/");
			for (const [file, base64] of Object.entries(bytes)) onDisk.set(folder + file, base64);
		});
	}
	const served = files("{,*/}pagefind/**/*").filter((path) => statSync(join(dist, path)).isFile());
	expect(served.length).toBeGreaterThan(500);
	for (const path of served) {
		expect(onDisk.get(path), path).toBe(readFileSync(join(dist, path)).toString("base64"));
	}
	expect(onDisk.size).toBe(served.length);
});

test("nothing of Pagefind is served that no page reads", () => {
	expect(files("{,*/}pagefind/*.{js,css}")).toEqual([]);
	const programs = Map.groupBy(files("{,*/}pagefind/wasm.*.pagefind"), (path) => path.split("pagefind/")[0]);
	expect([...programs.values()].filter(({ length }) => length > 1)).toEqual([]);
});

test("what comes beside the index stays small", () => {
	const budgets: [path: string, bytes: number][] = [
		["search/vocabulary.js", 40_000],
		// Both are read only where no page holds a word.
		["search/known-words.js", 25_000],
		["search/suggestions.js", 20_000],
		["search/engine.js", 14_000],
		["client/search.js", 13_500],
		["client/search-translated.js", 14_000],
		["client/suggest.js", 4_500],
	];
	const found = budgets.map(([path]) => [path, zipped(path)] as const);
	console.log(found.map(([path, bytes]) => `${path}: ${bytes} bytes`).join(", "));
	for (const [i, [path, bytes]] of found.entries()) expect(bytes, path).toBeLessThanOrEqual(budgets[i]![1]);
});

test("the index on disk has at most half as many fragment files as there are pages", () => {
	expect(files("search/disk/fragment/*.js").length).toBeLessThanOrEqual(files("pagefind/fragment/*").length / 2);
});
