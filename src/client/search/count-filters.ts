// Step 7 of a query: how many results each value of each filter would leave.

import type { FilterCounts, PagefindFilters } from "./pagefind.ts";

/**
 * Counts the results for each value of each filter. Values of one filter are alternatives: a further one adds to the
 * results, so a filter in use is counted as if it were not.
 *
 * @param countsUnder  the counts of the results under some filters
 */
export async function countFilters(
	filters: PagefindFilters,
	countsUnder: (filters: PagefindFilters) => Promise<FilterCounts>,
): Promise<FilterCounts> {
	const all = await countsUnder(filters);
	const used = await Promise.all(
		Object.keys(filters).map(async (key) => {
			const { [key]: _, ...others } = filters;
			return [key, (await countsUnder(others))[key] ?? {}] as const;
		}),
	);
	return { ...all, ...Object.fromEntries(used) };
}
