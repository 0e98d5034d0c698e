import { expect, test } from "vitest";
import { exampleDay } from "../../../src/check/example-content.ts";
import type { MarkdownNode } from "../../../src/check/read/markdown-node.ts";
import { parseMarkdown as parseNatively } from "../../../src/check/read/parse-markdown.ts";
import { readContent } from "../../../src/check/read/read-content.ts";
import { parseMarkdown } from "../../../src/editor/parse-markdown.ts";
import { random } from "../../random.ts";

/** A tree as lines: each node with its depth, its place, and what rules and pages read of it. */
function lines(node: MarkdownNode, depth = 0): string[] {
	const { type, value, url, title, alt, identifier, data, children = [], position } = node;
	const place = `${position?.start.offset}-${position?.end.offset}`;
	const { hProperties = null } = data ?? {};
	const words = JSON.stringify([
		value ?? null,
		url ?? null,
		title ?? null,
		alt ?? null,
		identifier ?? null,
		hProperties,
	]);
	return [
		`${" ".repeat(depth)}${type} ${node.depth ?? ""} ${place} ${words}`,
		...children.flatMap((child) => lines(child, depth + 1)),
	];
}

/** What both parsers are compared by. Nothing where they agree. */
function difference(text: string): string | undefined {
	const [one, other] = [lines(parseNatively(text, false)), lines(parseMarkdown(text))];
	const at = one.findIndex((line, i) => line !== other[i]);
	return at < 0 && one.length === other.length ? undefined : `${JSON.stringify(text)}\n${one[at]}\n${other[at]}`;
}

test("Sätteri and micromark read every text of the content alike", () => {
	const bodies = readContent("content", exampleDay).files.filter(({ extension }) => extension === ".md");
	expect(bodies.length).toBeGreaterThan(400);
	expect(bodies.flatMap(({ body }) => difference(body.text) ?? [])).toEqual([]);
});

test.each([
	"## A {#b}",
	"## A{#b .c k=v 'x y'}",
	"## *A* &amp; B\\* {#b}",
	"## A {#b} ##",
	"## A {#b} x",
	"## A {b}",
	"## A {}",
	"## A {#b\\}",
	"## {#b}",
	"## A [x](y){#b}",
	"## A {[x](y)}",
	"A\nB {#b}\n===",
	"> ## A {#b}",
	"~~a~~ ~b~ www.x.org, a@b.org and https://x.org/a_(b).",
	"- [ ] a\n- [x] b\n\n1) c",
	"| a | b |\n|---|:-:|\n| 1 | [^x] |",
	"a[^b][^c] [d][e] ![f](g \"h\")\n\n[e]: http://x 'T'",
	"[a](b\n[c] (d) [[e]] **f",
	"a  \nb\\\nc\r\nd\re",
	"    code\n\n```js\nx\n```\n\n<div>\ny\n</div>\n\n<!-- z -->",
	"a &copy; b\u00a0c\u200bd <http://x> <a@b.org>",
])("both read %j alike", (text) => {
	expect(difference(text)).toBeUndefined();
});

/** Pieces that mean something to Markdown, put together at random. */
const pieces = [
	..."#*_[]()!>-`~|{}<\\&^:.@\"'= \n",
	"\n\n",
	"\n    ",
	"a",
	"word ",
	"## ",
	"{#b}",
	"[^a]",
	"](b)",
	"**",
	"1. ",
	"- ",
	"> ",
	"```",
	"|-|",
	"&amp;",
	"http://x.org",
	"www.x.org",
	"é",
	"😀",
];

/** Bare addresses and signs beyond the basic plane: where the two differ. */
const isSpecial = (text: string) => /x\.org|[\u{10000}-\u{10ffff}]/u.test(text);

test("both read texts of random pieces alike, but for what stands around a bare address or an emoji", () => {
	const pick = random(20261127);
	const runs = 4000;
	const texts = Array.from({ length: runs }, () =>
		Array.from({ length: 1 + Math.floor(pick() * 12) }, () => pieces[Math.floor(pick() * pieces.length)]).join(""),
	);
	const differing = texts.filter((text) => difference(text));
	expect(differing.filter((text) => !isSpecial(text))).toEqual([]);
	// After a bare address, Sätteri parts a text in two, and micromark does not. Beside an emoji, one of them begins a link or
	// emphasis where the other does not.
	console.log(`${differing.length} of ${runs} random texts differ`);
	expect(differing.length).toBeLessThan(runs / 50);
});
