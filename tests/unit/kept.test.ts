import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { codeDigest, keptIn } from "../../src/kept.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "kept-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

test("what is kept is there for the next build, as it was", () => {
	const value = { words: new Map([["learning", 2]]), bytes: new Uint8Array([1, 2, 3]) };
	keptIn(join(folder, "search")).set("abc", value);
	expect(keptIn(join(folder, "search")).get("abc")).toEqual(value);
	expect(keptIn(join(folder, "search")).get("abd")).toBeUndefined();
});

test.each([0, 10, 40])("a file damaged at byte %i is as good as gone", (place) => {
	const kept = keptIn(folder);
	kept.set("abc", { text: "learning" });
	const bytes = readFileSync(join(folder, "abc"));
	bytes[place]! ^= 1;
	writeFileSync(join(folder, "abc"), bytes);
	expect(kept.get("abc")).toBeUndefined();
	writeFileSync(join(folder, "abc"), bytes.subarray(0, place));
	expect(kept.get("abc")).toBeUndefined();
});

test("what a build has not asked for is thrown away", () => {
	const before = keptIn(folder);
	for (const key of ["a", "b", "c"]) before.set(key, key);
	const now = keptIn(folder);
	now.get("b");
	now.get("d");
	now.set("d", "d");
	now.tidy();
	expect(readdirSync(folder).sort()).toEqual(["b", "d"]);
});

test("what is read before it is asked for is the same, and thrown away if nobody does", () => {
	const before = keptIn<string>(folder);
	for (const key of ["a", "b"]) before.set(key, key);
	const now = keptIn<string>(folder);
	now.readAll();
	rmSync(join(folder, "a"));
	expect(["a", "b", "c"].map(now.get)).toEqual(["a", "b", undefined]);
	const later = keptIn<string>(folder);
	later.readAll();
	later.tidy();
	expect(readdirSync(folder)).toEqual([]);
});

test("where nothing can be written, nothing is kept, and nothing fails", () => {
	writeFileSync(join(folder, "file"), "");
	const kept = keptIn(join(folder, "file"));
	kept.set("abc", 1);
	expect(kept.get("abc")).toBeUndefined();
	kept.readAll();
	kept.tidy();
});

test("the code has one hash as long as no file of it changes", () => {
	expect(codeDigest()).toMatch(/^[0-9a-f]{64}$/);
	expect(codeDigest()).toBe(codeDigest());
});
