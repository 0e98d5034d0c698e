import { describe, expect, test } from "vitest";
import { linkCitations, numbered } from "../../../src/model/citations.ts";

const source = (id: string) => ({ id, title: id, publisher: "A publisher" });

describe("Citations", () => {
	const listed = [source("census"), source("plan")] as Parameters<typeof numbered>[0];
	const sources = numbered(listed);

	test("become numbered links to their sources", () => {
		expect(linkCitations("<p>So it is.[^plan]</p>", sources)).toBe(
			'<p>So it is.<sup class="cite"><a href="#source-plan">2</a></sup></p>',
		);
	});

	test("have ids, by which each source knows where the text mentions it", () => {
		const html = '<p title="[^plan]">One.[^plan][^census] Two.[^plan]</p>';
		const mentioned = numbered(listed, html);
		expect(mentioned.map(({ mentions }) => mentions.map(({ anchor }) => anchor))).toEqual([
			["cite-1"],
			["cite-2", "cite-2-2"],
		]);
		expect(linkCitations(html, mentioned).match(/ id="[^"]+" href="[^"]+"/g)).toEqual([
			' id="cite-2" href="#source-plan"',
			' id="cite-1" href="#source-census"',
			' id="cite-2-2" href="#source-plan"',
		]);
	});

	test("are marked where one follows another, so that a finger can tell them apart", () => {
		expect(linkCitations("One.[^plan][^census] Two.[^plan]", sources).match(/class="[^"]+"/g)).toEqual([
			'class="cite"',
			'class="cite next"',
			'class="cite"',
		]);
	});

	test("stay as they are where no source has that name, and inside tags", () => {
		const html = '<p title="a > b [^plan]">[^nothing]</p>';
		expect(linkCitations(html, sources)).toBe(html);
	});
});
