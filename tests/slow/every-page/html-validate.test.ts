// html-validate on the pages in other languages than English, of which tests/site/ has it look at one of each kind.

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { expect, inject, test } from "vitest";
import rules from "../../../.htmlvalidate.mjs";

test("html-validate finds nothing on any page in another language", { timeout: 900_000 }, async () => {
	const dist = inject("dist");
	const validator = new HtmlValidate(rules);
	const found: string[] = [];
	for (const path of globSync(
		"{ar,es,fr,ru,zh}/{*,{cities,countries,interviews,practices,regions,themes,topics}/*}.html",
		{ cwd: dist },
	)) {
		const { results } = await validator.validateString(readFileSync(join(dist, path), "utf8"), path);
		for (const { line, ruleId, message } of results.flatMap((result) => result.messages)) {
			found.push(`${path}:${line} ${ruleId}: ${message}`);
		}
	}
	expect(found).toEqual([]);
});
