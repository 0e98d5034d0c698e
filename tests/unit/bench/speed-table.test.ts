import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Results } from "../../bench/results.ts";
import { speedSection, speedTable, withSpeedTable } from "../../bench/speed-table.ts";
import { noResults } from "./no-results.ts";

const root = resolve(import.meta.dirname, "../../..");

test("the document's figures on speed are those of the last run, and all stand in its table of eight rows at most", () => {
	const document = readFileSync(join(root, "docs/developing.md"), "utf8");
	const table = speedTable(JSON.parse(readFileSync(join(root, "tests/bench/results.json"), "utf8")) as Results);
	expect(speedSection(document)).toContain(`\n${table}\n`);
	expect(table.split("\n").length).toBeLessThanOrEqual(2 + 8);
	const sentences = speedSection(document).replace(table, "");
	expect(sentences.match(/\d[\d.,]*\s?(?:ms|s|[kMG]B|×|%|times)(?!\w)/g)).toBeNull();
});

test("the document's table is put in the place of the one of its section on speed, and nothing else is touched", () => {
	const document = "| a |\n\n## Speed\n\nBefore.\n\n| old |\n| old |\n\nAfter.\n\n## Security\n\n| b |\n";
	const expected = document.replace("| old |\n| old |", () => speedTable(noResults));
	expect(withSpeedTable(document, noResults)).toBe(expected);
});
