// Faceted filtering of the city list. The build prints the first counts, the browser updates them: this file imports nothing, so
// that the browser's bundle holds nothing else.

/** The facets of the city list, in the order in which the page shows them. */
export const facetIds = ["region", "country", "theme", "award", "joined", "profile", "has"] as const;
export type FacetId = (typeof facetIds)[number];

/** The value of the facet `award` for an award of whatever year. */
export const anyYear = "any";

/** The values of the facet `has`: what lists of cities are asked for besides a profile. */
export const hasIds = ["voice", "population"] as const;

/** The values of one city in each facet: none, one or several. */
export type FacetValues = Record<FacetId, readonly string[]>;

/** The selected values of each facet. A facet without a selection filters nothing. */
export type Choice = Record<FacetId, ReadonlySet<string>>;

export interface Tally {
	/** Whether each city passes the filters, in the order of the cities. */
	matches: boolean[];
	/** How many cities each value would show if it were selected too. Values without a city are left out. */
	counts: Record<FacetId, Map<string, number>>;
}

/** A record with one entry a facet. */
export const eachFacet = <T>(make: (id: FacetId) => T) =>
	Object.fromEntries(facetIds.map((id) => [id, make(id)])) as Record<FacetId, T>;

/**
 * Filters cities (OR within a facet, AND between facets) and counts what each value would show, in one pass.
 */
export function tally(cities: readonly FacetValues[], choice: Choice): Tally {
	const counts = eachFacet(() => new Map<string, number>());
	const matches = cities.map((traits) => {
		const missed = facetIds.filter((id) => choice[id].size > 0 && !traits[id].some((value) => choice[id].has(value)));
		// A city that fails one facet only would pass with one of its own values selected there: it counts in that facet.
		const countedIn = missed.length === 0 ? facetIds : missed.length === 1 ? missed : [];
		for (const id of countedIn) {
			for (const value of traits[id]) counts[id].set(value, (counts[id].get(value) ?? 0) + 1);
		}
		return missed.length === 0;
	});
	return { matches, counts };
}
