import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { setFrontMatter } from "../../../src/front-matter/edit.ts";
import { type KeyPath, readFrontMatter } from "../../../src/front-matter/front-matter.ts";

const order = () => [
	"id",
	"name",
	"title",
	"names",
	"country",
	"facts",
	"value",
	"year",
	"source",
	"themes",
	"sources",
];
const set = (text: string, path: KeyPath, value?: unknown) => setFrontMatter(text, path, value, order);

const page = `---
# A comment of the author's.
name:   'Cork'   # a name
country: IE

facts:
    population: { value: 1, source: a }
    schooling:
        absent: unknown
sources:
- id: a
  title: "One: two"   # quoted
- title: Two
  id: b
reviewed: 2026-11-27
---

Text with ---.
`;

/** A text with its change, as the lines that went and came. */
function changes(before: string, after: string | undefined) {
	const [old, now] = [before.split("\n"), (after ?? "").split("\n")];
	return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

test.each<[string, KeyPath, unknown, string[], string[]]>([
	["a word", ["name"], "Corcaigh", ["name:   'Cork'   # a name"], ["name:   Corcaigh   # a name"]],
	[
		"text that YAML would read as a number",
		["name"],
		"2024",
		["name:   'Cork'   # a name"],
		['name:   "2024"   # a name'],
	],
	["text with a colon", ["country"], "a: b", ["country: IE"], ['country: "a: b"']],
	["a new key in its order", ["names"], ["x"], [], ["names:", "- x"]],
	[
		"a key inside brackets",
		["facts", "population", "year"],
		"2022",
		["    population: { value: 1, source: a }"],
		["    population:", "      value: 1", "      source: a", '      year: "2022"'],
	],
	["a key of a deeper indentation", ["facts", "schooling", "source"], "b", [], ["        source: b"]],
	["a word in a list", ["sources", 0, "title"], "One", ['  title: "One: two"   # quoted'], ["  title: One   # quoted"]],
	["a new entry", ["sources", 2], { id: "c", title: "Three" }, [], ["- id: c", "  title: Three"]],
	["a new key of an entry, before its first", ["sources", 0, "name"], "x", [], ["  name: x"]],
	["a removed entry", ["sources", 0], undefined, ["- id: a", '  title: "One: two"   # quoted'], []],
	["a removed first key of an entry", ["sources", 1, "title"], undefined, ["- title: Two", "  id: b"], ["- id: b"]],
	["a removed key", ["country"], undefined, ["country: IE"], []],
	["a removed group", ["facts", "schooling"], undefined, ["    schooling:", "        absent: unknown"], []],
	[
		"a word in the place of a group",
		["facts"],
		"x",
		["facts:", "    population: { value: 1, source: a }", "    schooling:", "        absent: unknown"],
		["facts: x"],
	],
	["a group in the place of a word", ["country"], { a: [1] }, ["country: IE"], ["country:", "  a:", "  - 1"]],
])("%s is set, and no other byte changes", (_, path, value, gone, come) => {
	expect(changes(page, set(page, path, value))).toEqual({ gone, come });
});

test("a value that is left out is set behind its colon", () => {
	expect(set("---\nname:\ncountry: IE\n---\n", ["name"], "Cork")).toBe("---\nname: Cork\ncountry: IE\n---\n");
});

test("folded text is written as one line, and what follows stays", () => {
	expect(set("---\nname: >\n  a\n  b\n\n# c\ncountry: IE\n---\n", ["name"], "x")).toBe(
		"---\nname: x\n\n# c\ncountry: IE\n---\n",
	);
});

test("line ends of Windows stay", () => {
	const text = "---\r\nname: Cork\r\nsources:\r\n  - id: a\r\n---\r\n\r\nText.\r\n";
	expect(set(text, ["sources", 1], { id: "b", title: "B" })).toBe(
		"---\r\nname: Cork\r\nsources:\r\n  - id: a\r\n  - id: b\r\n    title: B\r\n---\r\n\r\nText.\r\n",
	);
});

test("an empty list takes its first entry", () => {
	expect(set("---\nsources: []\nreviewed: 1\n---\n", ["sources", 0], { id: "a" })).toBe(
		"---\nsources:\n  - id: a\nreviewed: 1\n---\n",
	);
});

test("broken front matter is left alone", () => {
	expect(set("---\nname: 'Cork\n---\n", ["name"], "x")).toBeUndefined();
	expect(set("No front matter.", ["name"], "x")).toBeUndefined();
});

/** Every value of some data with its path, lists and groups included. */
function* values(data: unknown, path: KeyPath = []): Generator<[KeyPath, unknown]> {
	if (path.length > 0) yield [path, data];
	if (typeof data !== "object" || data === null) return;
	for (const [key, value] of Object.entries(data))
		yield* values(value, [...path, Array.isArray(data) ? Number(key) : key]);
}

const files = ["cities", "interviews", "themes", "events"].flatMap((folder) =>
	readdirSync(`content/${folder}`).map((name) => readFileSync(`content/${folder}/${name}`, "utf8")),
);

test("each value of real files can be set to another, which changes one line, and back", () => {
	expect(files.length).toBeGreaterThan(400);
	const faults: string[] = [];
	for (const text of files.filter((_, i) => i % 60 === 0)) {
		for (const [path, value] of values(readFrontMatter(text)!.data)) {
			if (typeof value === "object") continue;
			const there = set(text, path, "Something: else");
			const back = there && set(there, path, value);
			const isQuoted = back && back !== text && readFrontMatter(back)!.data;
			if (!back || (isQuoted && JSON.stringify(isQuoted) !== JSON.stringify(readFrontMatter(text)!.data)))
				faults.push(path.join("."));
			// Only the one line may differ.
			const differing = there ? changes(text, there).come.length : 0;
			if (differing !== 1) faults.push(`${path.join(".")}: ${differing} lines`);
		}
	}
	expect(faults).toEqual([]);
});

test("each key and entry of real files can be removed, and nothing else goes", () => {
	const faults: string[] = [];
	for (const text of files.filter((_, i) => i % 60 === 0)) {
		for (const [path] of values(readFrontMatter(text)!.data)) {
			const holder = path
				.slice(0, -1)
				.reduce<unknown>((data, step) => (data as Record<string | number, unknown>)[step], readFrontMatter(text)!.data);
			if (Object.keys(holder as object).length === 1) continue;
			const without = set(text, path, undefined);
			if (without === undefined) faults.push(path.join("."));
			else if (changes(text, without).come.length > 1) faults.push(`${path.join(".")}: ${changes(text, without).come}`);
		}
	}
	expect(faults).toEqual([]);
});
