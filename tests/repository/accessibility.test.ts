// The accessibility statement says what the tests do. It is held against the tables that they run through.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { circumstances, colours } from "../browser/circumstances.ts";
import { journeys, ways } from "../browser/everywhere.ts";
import { keyboard } from "../browser/journeys/keyboard.ts";
import { kinds, states, unfolded, windows } from "../browser/kinds.ts";

const statement = readFileSync("content/pages/accessibility.mdx", "utf8");
const engines = ["Chromium", "Firefox", "WebKit"];

// Two more states: suggestions open under the search box, and guesses.
const opened = states.length + unfolded.length + 2;
const looks = kinds.length * circumstances.length + opened * (circumstances.length + colours.length);

test.each([
	`${kinds.length} kinds of pages with ${circumstances
		.map(({ name }) => name)
		.join(", ")
		.replace(", text of", ", with text of")
		.replace(", 320", " and at 320")}`,
	`and ${opened} states with results, filters, suggestions and details open`,
	`Together ${looks} looks.`,
	`${journeys.length} ways of reading, searching and comparing, ${keyboard.length} of them with the keyboard alone`,
	`Together ${journeys.length * ways.length * engines.length}.`,
	`${kinds.length} kinds of pages and ${states.length} states in ${windows.length} windows, from ${windows[0]![0]} to ${windows.at(-1)![0]} pixels`,
])("the statement says what was tested: %s", (sentence) => {
	expect(statement).toContain(sentence);
});
