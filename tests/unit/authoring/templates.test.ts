import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fillUp } from "../../../src/authoring/fill-up.ts";
import { templateFiles } from "../../../src/authoring/templates.ts";
import { checkContent } from "../../../src/check/check-content.ts";
import { contentFrom, exampleContent } from "../../../src/check/example-content.ts";
import { SourceFile } from "../../../src/check/read/source-file.ts";
import { cityHeadings } from "../../../src/schemas/city.ts";
import { bodies } from "../../content.ts";

/** A page whose commented keys are in use, as its comments tell: in place of `absent`, where a figure has it. */
function uncommented(page: string): { text: string; keys: number } {
	let keys = 0;
	const lines = page.split("\n").flatMap((line, i, all) => {
		const lead = /^ +(?=absent: )/.exec(line)?.[0];
		const end = all.findIndex((other, j) => j > i && !other.startsWith(lead ?? ""));
		if (lead && all.slice(i, end).some((other) => other.includes("take the line `absent` away"))) return [];
		const [, indent, key] = /^( *)# ( *(?:- )?[a-zA-Z]+:(?: .*)?| *-)$/.exec(line) ?? [];
		if (key === undefined) return [line];
		keys++;
		return [`${indent}${key}`];
	});
	return { text: lines.join("\n"), keys };
}

/** What is left to fill in: blanks, empty values, and names of files and days that stand for others. */
const isBlank = ({ rule, message }: { rule: string; message: string }) =>
	rule === "placeholder" ||
	(rule === "wrong-type" && message.endsWith("and nothing stands there.")) ||
	/`(?:city-file-name|theme-file-name|YYYY-MM-DD|XX)`|Write here:/.test(message);

const problemsOf = (path: string, text: string) => {
	const files = new Map(exampleContent).set(path, Buffer.from(text));
	return checkContent(contentFrom(files), (each) => each, new Set([path])).problems.filter(
		({ severity }) => severity === "error",
	);
};

describe("A template with every commented key in use has nothing but blanks to fill in", () => {
	test.each([...templateFiles()])("%s", (path, page) => {
		const { text, keys } = uncommented(page);
		expect(keys).toBeGreaterThan(1);
		expect(uncommented(text).text).toBe(text);
		const file = path.replace(/^templates\/(\w+)\.md$/, "$1/new-page.md");
		const { frontMatter } = new SourceFile(file, Buffer.from(text));
		expect(frontMatter!.faults).toEqual([]);
		expect(problemsOf(file, text).filter((problem) => !isBlank(problem))).toEqual([]);
	});
});

describe("A city without a profile, filled up,", () => {
	const thin = [...bodies("cities")].filter(([, body]) => body.trim() === "").map(([id]) => id);

	test("keeps its lines and says the same, whichever it is", () => {
		expect(thin.length).toBeGreaterThan(10);
		for (const id of thin) {
			const text = readFileSync(`content/cities/${id}.md`, "utf8");
			const filled = fillUp(text);
			const [before, after] = [text, filled].map((each) => new SourceFile(`cities/${id}.md`, Buffer.from(each)));
			expect(after!.data).toEqual(before!.data);
			const rest = filled.split("\n");
			for (const line of text.trimEnd().split("\n")) {
				const at = rest.indexOf(line);
				expect([id, line, at >= 0]).toEqual([id, line, true]);
				rest.splice(0, at + 1);
			}
			expect(after!.body.headings.map((heading) => heading.text)).toEqual(cityHeadings.map((heading) => heading.text));
		}
	});

	test("has nothing but blanks to fill in with every commented key in use", () => {
		for (const id of thin.slice(0, 12)) {
			const { text } = uncommented(fillUp(readFileSync(`content/cities/${id}.md`, "utf8")));
			const problems = problemsOf(`cities/${id}.md`, text).filter((problem) => !isBlank(problem));
			expect([id, problems]).toEqual([id, []]);
		}
	});
});
