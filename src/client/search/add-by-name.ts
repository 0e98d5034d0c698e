// Step 5 of a query: adds pages whose name stands in the query, though they do not hold all its words.

import { wordsOf } from "../../search/tokens.ts";
import { sortByName } from "./name-match.ts";
import type { FilterCounts, Hit, PageData, Pagefind, PagefindAnswer, PagefindFilters } from "./pagefind.ts";
import { byScore } from "./rank.ts";
import { namedCandidates } from "./ranking.ts";
import { readPages } from "./read-pages.ts";

/** For each of some words the page that bears it as a name, if there is one. */
async function pagesByName(pagefind: Pagefind, words: readonly string[], filters: PagefindFilters): Promise<Hit[]> {
	const pages = await Promise.all(
		words.map(async (word) => {
			const name = wordsOf(word);
			const { results } = await pagefind.search(name.join(" "), { filters });
			const named = byScore(results)
				.slice(0, namedCandidates)
				.filter((hit) => hit.matchedMetaFields?.includes("names"));
			return (await sortByName(named, name)).slice(0, 1);
		}),
	);
	return pages.flat();
}

/** The counts of an answer of Pagefind, with some pages more. Filters that have not been loaded stay uncounted. */
function addToCounts(counts: FilterCounts, pages: readonly PageData[]): FilterCounts {
	const sum = Object.fromEntries(Object.entries(counts).map(([key, values]) => [key, { ...values }]));
	for (const { filters } of pages) {
		for (const [key, values] of Object.entries(filters)) {
			const count = sum[key];
			for (const value of values) if (count) count[value] = (count[value] ?? 0) + 1;
		}
	}
	return sum;
}

/**
 * Adds pages by name to an answer of Pagefind.
 *
 * @param names  words that may be names: pages named by one of `first` stand before all others, pages named by one of
 *   `afterBest` after the best
 * @returns each page once, with the counts of all of them
 */
export async function withPagesByName(
	pagefind: Pagefind,
	{ results, filters: counts }: PagefindAnswer,
	names: Record<"first" | "afterBest", readonly string[]>,
	filters: PagefindFilters,
): Promise<{ hits: Hit[]; counts: FilterCounts }> {
	const first = await pagesByName(pagefind, names.first, filters);
	const afterBest = await pagesByName(pagefind, names.afterBest, filters);
	const added = [...first, ...afterBest].filter(({ id }) => !results.some((hit) => hit.id === id));
	const sorted = byScore(results);
	const hits = [...first, ...sorted.slice(0, 1), ...afterBest, ...sorted.slice(1)];
	return {
		hits: hits.filter((hit, i) => hits.findIndex(({ id }) => id === hit.id) === i),
		counts: addToCounts(counts, await readPages(added)),
	};
}
