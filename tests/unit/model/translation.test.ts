import { describe, expect, test } from "vitest";
import { sectionHash, sectionStates, type TextSection, textSections } from "../../../src/model/translation.ts";

const english =
	"Before.\n\n## What comes next\n\nA *bus*.[^report] See [Aville](../cities/aville.md).\n\n## Sundays {#open}\n\nOpen.\n";

describe("the sections of a page", () => {
	test("are its texts, what stands above the first heading, and each heading with what stands below", () => {
		const sections = textSections({ title: "A", summary: "B", caveat: undefined }, english);
		expect(sections.map(({ key }) => key)).toEqual(["title", "summary", "text", "what-comes-next", "open"]);
		for (const { start, text } of sections) {
			if (start !== undefined) expect(english.slice(start, start + text.length)).toBe(text);
		}
	});

	test("do not hold comments, and no heading within one", () => {
		const commented = english.replace("## Sundays", "<!-- ## Never {#never}\n\nNo. -->\n\n## Sundays");
		expect(textSections({}, commented).map(({ key }) => key)).toEqual(["text", "what-comes-next", "open"]);
		expect(textSections({}, "<!-- All of it.\n\n## Never").map(({ key }) => key)).toEqual([]);
		// To Markdown such a comment is whole.
		expect(textSections({}, "<!-->\n\n## Shown {#shown}\n\n<!-- -->").map(({ key }) => key)).toEqual(["shown"]);
	});

	test("are the same with line ends of Windows", () => {
		const hashes = (body: string) => textSections({}, body).map((each) => [each.key, sectionHash(each)]);
		expect(hashes(english.replaceAll("\n", "\r\n"))).toEqual(hashes(english));
	});
});

describe("the hash of a section", () => {
	const hashOf = (text: string) => sectionHash({ key: "a", text });

	test.each(["A bus: see [Aville](a.md).[^b]", "A  bus\nsee **[Aville](a.md)**[^b]"])("stays in %j", (text) => {
		expect(hashOf(text)).toBe(hashOf("A bus, see [Aville](a.md)[^b]."));
	});

	test.each([
		"A bus, see [Aville](b.md)[^b].",
		"A bus, see [Aville](a.md)[^c].",
		"Two buses, see [Aville](a.md)[^b].",
		"A bus 1.5, see [Aville](a.md)[^b].",
	])("changes in %j", (text) => {
		expect(hashOf(text)).not.toBe(hashOf("A bus, see [Aville](a.md)[^b]."));
	});
});

test("a section is current, behind, missing or extra", () => {
	const section = (key: string, text: string): TextSection => ({ key, text, start: 0 });
	const first = [
		section("a", "## A\n\nText.\n"),
		section("b", "## B\n\nText.\n"),
		section("c", "## C\n\nText.\n"),
		section("parent", "## Plan and more\n"),
		section("other", "## Plan or less\n"),
		section("d", "## D\n\nText.\n"),
	];
	const translated = [
		section("a", "## Á\n\nTexto.\n"),
		section("b", "## B\n\nTexto.\n"),
		section("c", "## C {#c}\n\n     \n"),
		section("parent", "## Plan and more {#parent}\n"),
		section("other", "## Plan o menos {#other}\n"),
		section("e", "## E\n\nTexto.\n"),
	];
	const from = { a: sectionHash(first[0]!), b: "00000000", other: sectionHash(first[4]!) };
	expect(Object.fromEntries(sectionStates(first, translated, from))).toEqual({
		a: "current",
		b: "behind",
		c: "missing",
		parent: "missing",
		other: "current",
		d: "missing",
		e: "extra",
	});
});
