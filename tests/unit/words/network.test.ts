import { expect, test } from "vitest";
import { words } from "../../../src/network/words.ts";
import { networkWords } from "../../../src/words/network-table.ts";
import type { NetworkWords } from "../../../src/words/network-words.ts";

/** Held against the type here, since a fork need not have them. */
const tables: Record<string, NetworkWords> = words;

test("each language has the network's sentences, and one without a table the English ones", () => {
	for (const language of Object.keys(tables))
		expect(networkWords(language).introduction).toBe(tables[language]!.introduction);
	expect(networkWords("pt")).toBe(networkWords("en"));
});
