import { describe, expect, test } from "vitest";
import { bibtex, citation, cslJson, type Formatted, ris } from "../../../../src/export/citations/formats.ts";
import { citationMeta } from "../../../../src/export/citations/meta.ts";
import type { Reference } from "../../../../src/export/citations/reference.ts";

const reference: Reference = {
	key: "atlas-interviews-aville",
	title: '100% & more: what Aville\'s mayor {said} on C_1 "aloud"',
	container: "Atlas of Examples",
	version: "1.2.3",
	dated: { kind: "reviewed", day: "2026-03-09" },
	url: "https://atlas.example/interviews/a_ville.html",
	language: "en-GB",
	note: "Only part was read.",
};

const on = ({ before, accessed, after }: Formatted) =>
	before + accessed.replaceAll("{y}", "2027").replaceAll("{m}", "01").replaceAll("{d}", "05") + after;
const without = ({ before, after }: Formatted) => before + after;

describe("BibTeX", () => {
	test("escapes what TeX would take for commands, but for the address", () => {
		expect(without(bibtex(reference))).toBe(
			[
				"@online{atlas-interviews-aville,",
				'  title = {{100\\% \\& more: what Aville\'s mayor \\{said\\} on C\\_1 "aloud"}},',
				"  author = {{Atlas of Examples}},",
				"  year = {2026},",
				"  month = {3},",
				"  version = {1.2.3},",
				"  url = {https://atlas.example/interviews/a_ville.html},",
				"  note = {Only part was read.},",
				"}",
			].join("\n"),
		);
	});

	test("takes the day of access as a field of its own", () => {
		expect(on(bibtex(reference))).toContain("\n  urldate = {2027-01-05},\n  note");
	});
});

describe("RIS", () => {
	test("has a tag, two spaces, a hyphen and a space on every line, and ends its record", () => {
		const lines = on(ris(reference)).split("\n");
		expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
		expect([lines[0], lines.at(-1)]).toEqual(["TY  - ELEC", "ER  - "]);
		expect(lines).toContain("Y2  - 2027/01/05");
		expect(lines).toContain("DA  - 2026/03/09");
	});
});

describe("CSL-JSON", () => {
	test("is JSON with and without the day of access", () => {
		const item = {
			id: "atlas-interviews-aville",
			type: "webpage",
			title: reference.title,
			author: [{ literal: "Atlas of Examples" }],
			version: "1.2.3",
			issued: { "date-parts": [[2026, 3, 9]] },
			language: "en-GB",
			note: "Only part was read.",
			URL: reference.url,
		};
		expect(JSON.parse(without(cslJson(reference)))).toEqual([item]);
		expect(JSON.parse(on(cslJson(reference)))).toEqual([
			{ ...item, accessed: { "date-parts": [["2027", "01", "05"]] } },
		]);
	});
});

test("a note stands in every format and in the meta tags, and a page without one has none", () => {
	const { note: _, ...plain } = reference;
	const all = (ref: Reference) => [
		...citation(ref).formats.map(without),
		citationMeta(ref, { id: "X", name: "X", url: "https://licence.example" })
			.map((pair) => pair.join(" "))
			.join("\n"),
	];
	expect(all(reference).filter((text) => !text.includes("Only part was read."))).toEqual([]);
	expect(all(plain).filter((text) => /note|N1|undefined/.test(text))).toEqual([]);
});
