import { describe, expect, test } from "vitest";
import { linkCitations, numbered } from "../../../src/model/citations.ts";

const source = (id: string) => ({ id, title: id, publisher: "A publisher" });

describe("Citations", () => {
	const sources = numbered([source("census"), source("plan")] as Parameters<typeof numbered>[0]);

	test("become numbered links to their sources", () => {
		expect(linkCitations("<p>So it is.[^plan]</p>", sources)).toBe(
			'<p>So it is.<sup class="cite"><a href="#source-plan">2</a></sup></p>',
		);
	});

	test("stay as they are where no source has that name, and inside tags", () => {
		const html = '<p title="a > b [^plan]">[^nothing]</p>';
		expect(linkCitations(html, sources)).toBe(html);
	});
});
