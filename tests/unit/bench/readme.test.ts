import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { speedSection, speedTable, withSpeedTable } from "../../bench/readme.ts";
import type { Results } from "../../bench/results.ts";
import { noResults } from "./no-results.ts";

const root = resolve(import.meta.dirname, "../../..");

test("the README's figures on speed are those of the last run, and all stand in its table of eight rows at most", () => {
	const readme = readFileSync(join(root, "README.md"), "utf8");
	const table = speedTable(JSON.parse(readFileSync(join(root, "tests/bench/results.json"), "utf8")) as Results);
	expect(speedSection(readme)).toContain(`\n${table}\n`);
	expect(table.split("\n").length).toBeLessThanOrEqual(2 + 8);
	const sentences = speedSection(readme).replace(table, "");
	expect(sentences.match(/\d[\d.,]*\s?(?:ms|s|[kMG]B|×|%|times)(?!\w)/g)).toBeNull();
});

test("the README's table is put in the place of the one of its section on speed, and nothing else is touched", () => {
	const readme = "| a |\n\n## Speed\n\nBefore.\n\n| old |\n| old |\n\nAfter.\n\n## Security\n\n| b |\n";
	const expected = readme.replace("| old |\n| old |", () => speedTable(noResults));
	expect(withSpeedTable(readme, noResults)).toBe(expected);
});
