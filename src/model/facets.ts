// Read by the build, which prints the first counts, and by the city list in the browser, which keeps them up to date.
// It imports nothing, so that the browser is sent nothing else.

/** What the city list can be narrowed by, in the order in which it is offered. */
export const facetIds = ["profile", "region", "country", "theme", "joined", "award"] as const;
export type FacetId = (typeof facetIds)[number];

/** The values that one city has in each facet: none, one or several. */
export type FacetValues = Record<FacetId, readonly string[]>;

/** The values chosen in each facet. A facet without any lets every city pass. */
export type Choice = Record<FacetId, ReadonlySet<string>>;

export interface Tally {
	/** Whether each city passes, in the order in which the cities were given. */
	matches: boolean[];
	/** How many cities each value would show if it were chosen too. A value that no city would bring is not there. */
	counts: Record<FacetId, Map<string, number>>;
}

/** A record with one entry a facet. */
export const eachFacet = <T>(make: (id: FacetId) => T) =>
	Object.fromEntries(facetIds.map((id) => [id, make(id)])) as Record<FacetId, T>;

/**
 * Says which cities pass a choice (any of the values of one facet, all of the facets) and counts what each value would
 * show. One walk over the cities.
 */
export function tally(cities: readonly FacetValues[], choice: Choice): Tally {
	const counts = eachFacet(() => new Map<string, number>());
	const matches = cities.map((traits) => {
		const missed = facetIds.filter((id) => choice[id].size > 0 && !traits[id].some((value) => choice[id].has(value)));
		// A city that misses a single facet would be shown if one of its own values were chosen there: it counts there.
		const countedIn = missed.length === 0 ? facetIds : missed.length === 1 ? missed : [];
		for (const id of countedIn) {
			for (const value of traits[id]) counts[id].set(value, (counts[id].get(value) ?? 0) + 1);
		}
		return missed.length === 0;
	});
	return { matches, counts };
}
