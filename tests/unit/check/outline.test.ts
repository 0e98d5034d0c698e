import { describe, expect, test } from "vitest";
import { checkContent, problemsIn } from "../../../src/check/check-content.ts";
import { contentFrom, exampleContent, exampleDay, withMistake } from "../../../src/check/example-content.ts";
import { outlineOf } from "../../../src/check/outline.ts";
import { ContentFolder } from "../../../src/check/read/content.ts";
import { readContent } from "../../../src/check/read/read-content.ts";
import { SourceFile } from "../../../src/check/read/source-file.ts";
import { rules } from "../../../src/check/rules/index.ts";

/** A content folder in which all files but one are outlines. */
function outlined({ files, today, routes }: ContentFolder, path: string): ContentFolder {
	const encoder = new TextEncoder();
	const around = files.map((file) =>
		file.path === path ? file : new SourceFile(file.path, encoder.encode(outlineOf(file))),
	);
	return new ContentFolder(around, today, routes);
}

/** Rules that need the texts of other files, which no outline holds: the editor does without them. */
const needTexts = [
	"topic-sentence",
	"image-unused",
	...rules.filter(({ translations }) => translations === "only").map(({ id }) => id),
];

describe.each(rules.filter(({ id }) => !needTexts.includes(id)).map((rule) => [rule.id, rule] as const))(
	"The example of %s",
	(_, rule) => {
		const { files, path } = withMistake(rule.example);
		const content = contentFrom(files);

		test("is found beside the outlines of the other files, too", () => {
			const file = content.file(path);
			if (!file) return expect(checkContent(content, (each) => each).problems.length).toBeGreaterThan(0);
			const withoutTexts = problemsIn(file, content).filter(({ rule }) => !needTexts.includes(rule));
			const beside = problemsIn(file, outlined(content, path)).filter(({ rule }) => !needTexts.includes(rule));
			expect(beside).toEqual(withoutTexts);
		});
	},
);

test("the content has no mistake beside outlines, either", () => {
	const content = readContent("content", exampleDay);
	const pages = content.files.filter(({ isPage }) => isPage).filter((_, i) => i % 20 === 0);
	expect(pages.length).toBeGreaterThan(20);
	for (const file of pages) {
		const beside = problemsIn(file, outlined(content, file.path)).filter(({ rule }) => !needTexts.includes(rule));
		expect(beside).toEqual(problemsIn(file, content));
	}
});

test("what is no page has an empty outline", () => {
	const content = contentFrom(exampleContent);
	expect(content.files.filter((file) => outlineOf(file) === "").map(({ path }) => path)).toEqual(["media/library.png"]);
});
