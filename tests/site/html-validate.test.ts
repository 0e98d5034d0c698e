import { HtmlValidate } from "html-validate";
import { expect, inject, test } from "vitest";
import rules from "../../.htmlvalidate.mjs";
import { isQuick, sample } from "../breadth.ts";
import { kinds } from "../browser/kinds.ts";
import { pagesOf } from "./html.ts";

test("html-validate finds nothing", async () => {
	const validator = new HtmlValidate(rules);
	const found: string[] = [];
	// Booklets are made of the parts of other pages, each as long as dozens of them: one of each kind is enough.
	const booklets = /^booklets\/(?!regions\/africa\.|themes\/libraries\.|topics\/run-a-learning-festival\.)/;
	const some = sample(kinds, 15);
	const isChosen = (path: string) => (isQuick ? some.includes(path) : !booklets.test(path));
	for (const { path, html } of pagesOf(inject("dist")).filter((page) => isChosen(page.path))) {
		const { results } = await validator.validateString(html, path);
		for (const { line, ruleId, message } of results.flatMap((result) => result.messages)) {
			found.push(`${path}:${line} ${ruleId}: ${message}`);
		}
	}
	expect(found).toEqual([]);
});
