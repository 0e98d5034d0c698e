// The pages that tell authors what they may write and what the checker says.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { type GuideField, guide } from "../../src/authoring/field-guide.ts";
import { outputOf } from "../../src/check/rule-catalogue.ts";
import { rules } from "../../src/check/rules/index.ts";

/** The text of an element of a built page, without its markup. */
const plain = (html: string) =>
	html
		.replace(/<[^>]*>/g, "")
		.replace(
			/&(lt|gt|amp|quot|#39|#34);/g,
			(_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'", "#34": '"' })[name]!,
		);

test.each(rules.map((rule) => [rule.id, rule] as const))("%s: its page prints what the checker prints", (id, rule) => {
	const html = readFileSync(join(inject("dist"), "errors", `${id}.html`), "utf8");
	const printed = plain(/<pre class="output">([\s\S]*?)<\/pre>/.exec(html)![1]!);
	expect(printed).toBe(outputOf(rule));
});

const keys = (fields: GuideField[]): string[] => fields.flatMap(({ key, forms }) => [key, ...forms.flatMap(keys)]);

test("is on the site, key by key", () => {
	const html = readFileSync(join(inject("dist"), "field-guide.html"), "utf8");
	const shown = [...html.matchAll(/<dt[^>]*>\s*<code>([^<]*)<\/code>/g)].map((match) => match[1]);
	expect(shown).toEqual(guide().flatMap(({ fields }) => keys(fields)));
});
