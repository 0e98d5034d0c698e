import type { Atlas } from "./atlas.ts";
import { anyYear, eachFacet, type FacetId, facetIds, hasIds, tally } from "./facets.ts";

/** One value by which the list of cities can be filtered. */
export interface FacetOption {
	value: string;
	/** Its name where the content gives it; the interface's words name the others. */
	name?: string | undefined;
	/** How many cities have it. */
	count: number;
}

/** A filter of the list of cities with its values, in the order in which they are offered. */
export interface Facet {
	id: FacetId;
	options: FacetOption[];
}

/** The filters of the list of all cities. */
export function facetsOf({ cities, regions, countries, themes }: Atlas): Facet[] {
	const { counts } = tally(
		cities.map(({ facets }) => facets),
		eachFacet(() => new Set<string>()),
	);
	// Newest year first, and the unknown one last. What stands for any year leads them.
	const rank = (year: string) => (year === anyYear ? Number.POSITIVE_INFINITY : Number(year) || 0);
	const years = (id: FacetId) => [...counts[id].keys()].sort((a, b) => rank(b) - rank(a));
	const values: Record<FacetId, { value: string; name?: string }[]> = {
		profile: [{ value: "yes" }, { value: "no" }],
		region: regions.map(({ id }) => ({ value: id })),
		country: countries.map(({ code, name }) => ({ value: code, name })),
		theme: themes.map(({ id, name }) => ({ value: id, name })),
		joined: years("joined").map((value) => ({ value })),
		award: years("award").map((value) => ({ value })),
		has: hasIds.map((value) => ({ value })),
	};
	return facetIds.map((id) => ({
		id,
		options: values[id].map((each) => ({ ...each, count: counts[id].get(each.value) ?? 0 })),
	}));
}
