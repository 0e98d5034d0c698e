import { HtmlValidate } from "html-validate";
import { expect, inject, test } from "vitest";
import rules from "../../.htmlvalidate.mjs";
import { pagesOf } from "./html.ts";

test("html-validate finds nothing", async () => {
	const validator = new HtmlValidate(rules);
	const found: string[] = [];
	// Booklets are made of the parts of other pages, each as long as dozens of them: one of each kind is enough.
	const booklets = /^booklets\/(?!regions\/africa\.|themes\/libraries\.|topics\/run-a-learning-festival\.)/;
	for (const { path, html } of pagesOf(inject("dist")).filter((page) => !booklets.test(page.path))) {
		const { results } = await validator.validateString(html, path);
		for (const { line, ruleId, message } of results.flatMap((result) => result.messages)) {
			found.push(`${path}:${line} ${ruleId}: ${message}`);
		}
	}
	expect(found).toEqual([]);
});
