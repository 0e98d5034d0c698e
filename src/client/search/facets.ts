// The pages under each value of each filter, which Pagefind tells when it is asked for all pages with it.

import type { FilterCounts, Hit, Pagefind } from "./pagefind.ts";
import { type ChosenValues, filterKeys } from "./query.ts";
import type { Hits } from "./terms.ts";

/** The pages that have any of some values of a filter. */
export async function pagesUnder(pagefind: Pagefind, key: string, values: readonly string[]): Promise<Hits> {
	const { results } = await pagefind.search(null, { filters: { [key]: { any: values } } });
	return new Map(results.map((hit) => [hit.id, hit]));
}

/** Whether a page passes. */
type Filter = (hit: Hit) => boolean;

/** The filters in use, each as a test of a page. */
export async function filtersOf(pagefind: Pagefind, chosen: ChosenValues): Promise<Map<string, Filter>> {
	const used = filterKeys.filter((key) => chosen[key].length > 0);
	const sets = await Promise.all(used.map((key) => pagesUnder(pagefind, key, chosen[key])));
	return new Map(used.map((key, i) => [key, ({ id }) => sets[i]!.has(id)]));
}

export const passesAll = (filters: ReadonlyMap<string, Filter>, hit: Hit): boolean =>
	[...filters.values()].every((passes) => passes(hit));

/** The pages under every value, by filter: they are the same for each query. */
const allFacets = new WeakMap<Pagefind, Promise<Map<string, Map<string, Hits>>>>();

async function loadFacets(pagefind: Pagefind): Promise<Map<string, Map<string, Hits>>> {
	const values = await pagefind.filters();
	const facets = filterKeys.map(async (key) => {
		const sets = Object.keys(values[key] ?? {}).map(
			async (value): Promise<[string, Hits]> => [value, await pagesUnder(pagefind, key, [value])],
		);
		return [key, new Map(await Promise.all(sets))] as const;
	});
	return new Map(await Promise.all(facets));
}

/**
 * Counts the results for each value of each filter. Values of one filter are alternatives: a further one adds to the results, so a
 * filter in use is counted as if it were not.
 *
 * @param hits  the results without filters
 */
export async function countFilters(
	pagefind: Pagefind,
	hits: readonly Hit[],
	filters: ReadonlyMap<string, Filter>,
): Promise<FilterCounts> {
	const loading = allFacets.get(pagefind) ?? loadFacets(pagefind);
	allFacets.set(pagefind, loading);
	loading.catch(() => allFacets.delete(pagefind));
	const facets = await loading;
	return Object.fromEntries(
		[...facets].map(([key, values]) => {
			const others = new Map([...filters].filter(([other]) => other !== key));
			const passing = hits.filter((hit) => passesAll(others, hit));
			const counts = [...values].map(([value, pages]) => [value, passing.filter(({ id }) => pages.has(id)).length]);
			return [key, Object.fromEntries(counts)];
		}),
	);
}
