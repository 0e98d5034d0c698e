import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { headingSlug } from "../../src/model/sentences.ts";
import { cityHeadings } from "../../src/schemas/city.ts";
import { translationLanguages } from "../../src/schemas/language.ts";

test.each(translationLanguages)("profiles in %s have the headings that its glossary names", (language) => {
	const glossary = readFileSync(`docs/languages/${language}.md`, "utf8");
	for (const { text } of cityHeadings) {
		const [, heading] = new RegExp(`^\\| heading of a profile: ${text} \\| ([^|]+) \\|`, "m").exec(glossary) ?? [];
		const anchor = `{#${headingSlug(text)}}`;
		const others = globSync(`content/${language}/cities/*.md`).flatMap((path) =>
			readFileSync(path, "utf8")
				.split("\n")
				.filter((line) => line.endsWith(anchor) && line.replace(/^#+ | \{#.*/g, "") !== heading)
				.map((line) => `${path}: ${line}`),
		);
		expect(heading, text).toBeDefined();
		expect(others).toEqual([]);
	}
});

test("the guide for authors names the glossaries, one a language", () => {
	expect(readFileSync("CONTRIBUTING.md", "utf8")).toContain("(docs/languages)");
	expect(globSync("docs/languages/*.md").length).toBe(translationLanguages.length);
});
