import { expect, test } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { contentFrom, exampleContent } from "../../../src/check/example-content.ts";
import { rules } from "../../../src/check/rules/index.ts";
import { type Mistake, type Spoilt, spoilt } from "./mistakes.ts";

interface Expected {
	path: string;
	rule: string;
	line: number;
}

/** The line, from 1, in which a text stands; `@2` before it asks for the second such line. */
function lineOf(text: string, wanted: string): number {
	const [, nth = "1", words = ""] = /^(?:@(\d))?([\s\S]*)$/.exec(wanted)!;
	const first = words.split("\n")[0]!;
	const lines = text.split("\n").flatMap((line, i) => (line.includes(first) ? [i + 1] : []));
	const line = lines[Number(nth) - 1];
	if (line === undefined) throw new Error(`No line ${nth} with "${first}".`);
	return line;
}

/** A page of the sample under a name of its own, with mistakes in it. */
function spoil({ from, as, mistakes }: Spoilt, number: number) {
	const name = `page${number}`;
	const path = as ?? from.replace(/[\w-]+(?=\.mdx?$)/, name);
	let text = Buffer.from(exampleContent.get(from)!).toString();
	for (const [right, wrong] of mistakes) {
		if (!text.includes(right)) throw new Error(`"${right}" does not stand in ${from} (${name}).`);
		text = text.replace(right, () => wrong);
	}
	const expected = mistakes.map(([, wrong, rule, line]): Expected => {
		// A rule on names and places means the whole file.
		return { path, rule, line: rule.startsWith("file-") ? 1 : lineOf(text, line ?? wrong) };
	});
	// A page of its own has a title of its own, where the mistakes left it as it was.
	const own = text.replace(
		/^(name|title): (Aville|Reading|Conference of Aville|The mayor of Aville on reading|Open Sundays|Book bus|Open on Sundays)$/m,
		`$1: $2 ${number}`,
	);
	return { path, text: own, expected };
}

const pages = spoilt.map(spoil);
const files = new Map(exampleContent);
for (const { path, text } of pages) files.set(path, Buffer.from(text));
const found = checkContent(contentFrom(files), (path) => path).problems;
const key = ({ path, rule, line }: Expected) => `${path}:${line} ${rule}`;
const expected = pages.flatMap((page) => page.expected);

test("one run finds every seeded mistake, each in its line", () => {
	const there = new Set(found.map(key));
	const missed = expected.map(key).filter((each) => !there.has(each));
	console.log(`Seeded mistakes found: ${expected.length - missed.length}/${expected.length} in ${pages.length} files.`);
	expect(missed).toEqual([]);
	expect(expected.length).toBeGreaterThanOrEqual(150);
});

test("nothing is reported that was not seeded", () => {
	const seeded = new Set(expected.map(key));
	expect(found.map(key).filter((each) => !seeded.has(each))).toEqual([]);
});

test("the seeded mistakes are of nearly every rule that a text can break", () => {
	const seeded = new Set<string>(spoilt.flatMap(({ mistakes }) => mistakes.map((mistake: Mistake) => mistake[2])));
	// These are about bytes and folders, or need two files: the catalogue's examples show them.
	const elsewhere = ["file-empty", "file-binary", "file-too-large", "byte-order-mark", "line-ends", "id-clash"];
	elsewhere.push(
		"moved-line",
		"page-missing",
		"duplicate-entry",
		"folder-empty",
		"image-type",
		"image-unused",
		"source-missing",
		"image-weight",
		"image-size",
		"file-link",
	);
	const onPages = rules.filter(({ translations }) => translations !== "only").map(({ id }) => id);
	expect(onPages.filter((id) => !seeded.has(id) && !elsewhere.includes(id))).toEqual([]);
});
