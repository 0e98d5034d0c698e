// Step 4 of a query (query relaxation): finds the words that can be answered together, where no page holds all.

import type { Pagefind } from "./pagefind.ts";
import { assumedPages, nameFactor } from "./ranking.ts";

/**
 * Drops words that no page holds together with the others. The page that holds the most telling words decides: a word tells
 * more, the fewer pages hold it.
 *
 * @returns the words of that page; all of them where no page holds any
 */
export async function dropWords(pagefind: Pagefind, words: readonly string[]): Promise<string[]> {
	const pages = new Map<string, { weight: number; words: string[] }>();
	const answers = await Promise.all(words.map((word) => pagefind.search(word)));
	for (const [i, { results }] of answers.entries()) {
		for (const { id, matchedMetaFields } of results) {
			const page = pages.get(id) ?? { weight: 0, words: [] };
			const factor = matchedMetaFields?.includes("names") ? nameFactor : 1;
			page.weight += factor * Math.log(1 + assumedPages / results.length);
			page.words.push(words[i]!);
			pages.set(id, page);
		}
	}
	const [best] = [...pages].sort(([id, a], [otherId, b]) => b.weight - a.weight || (id < otherId ? -1 : 1));
	return best?.[1].words ?? [...words];
}
