import { describe, expect, test } from "vitest";
import { contentFrom, exampleContent } from "../../../../src/check/example-content.ts";
import { runRules } from "../../../../src/check/run-rules.ts";
import { readFrontMatter } from "../../../../src/front-matter/front-matter.ts";
import { city } from "../../../../src/schemas/city.ts";

const path = "cities/aville.md";
const page = Buffer.from(exampleContent.get(path)!).toString();

/** The rules that report a city with a passage replaced, and whether the schema takes its facts. */
function check(right: string, wrong: string) {
	expect(page).toContain(right);
	const text = page.replace(right, () => wrong);
	const content = contentFrom(new Map(exampleContent).set(path, Buffer.from(text)));
	const errors = runRules(content.file(path)!, content).filter(({ rule }) => rule.severity === "error");
	return { rules: errors.map(({ rule }) => rule.id), isValid: city.safeParse(readFrontMatter(text)!.data).success };
}

const absent = "    absent: not-published\n";
const figure = '    unit: people\n    year: "2024"\n    source: city-plan\n';

describe("One mistake in a figure is told once, and by the rule on figures", () => {
	test.each([
		[
			"an absence with the keys of a figure",
			absent,
			`${absent}    unit: USD\n    year: "2024"\n    source: city-plan\n`,
		],
		["an absence with some of them", absent, `${absent}    unit: USD\n    year: "2024"\n`],
		["an absence in a list of figures", figure, `${figure}    also:\n      - absent: unknown\n`],
		["an entry of that list without a figure", figure, `${figure}    also:\n      - note: Nobody knows.\n`],
		["a figure with its absence", absent, `${absent}    value: 3\n`],
		["no figure", "    value: 48210\n", ""],
		["two figures", "    value: 48210\n", "    value: 48210\n    band: { from: 1 }\n"],
	])("%s", (_, right, wrong) => {
		expect(check(right, wrong)).toEqual({ rules: ["fact-value"], isValid: false });
	});
});

test("what the schema refuses is a problem, whichever key stands where another is due", () => {
	const keys = ["value", "band", "absent", "year", "also", "from"];
	const facts = page.slice(page.indexOf("facts:"), page.indexOf("people:"));
	const lines = facts.split("\n").filter((line) => /^\s+[\w-]+:/.test(line));
	const silent = lines.flatMap((line) =>
		keys
			.flatMap((key) => [line.replace(/\w+(?=:)/, key), `${line}\n${line.replace(/\w+:.*/, `${key}: 3`)}`])
			.filter((wrong) => {
				const { rules, isValid } = check(line, wrong);
				return !isValid && rules.length === 0;
			}),
	);
	expect(silent).toEqual([]);
});
