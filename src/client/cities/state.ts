// What a reader has chosen in the list of cities, and how the address says it: `?region=africa&award=any&sort=population&view=table`.

import { type Choice, eachFacet, type FacetId, facetIds } from "../../model/facets.ts";
import { type SortKey, sortKeys } from "./sort.ts";

const views = ["list", "table", "map"] as const;
export type View = (typeof views)[number];

export interface ListState {
	choice: Choice;
	sort: SortKey;
	/** Whether the order is the other way round. */
	isReversed: boolean;
	view: View;
}

/** The value if it is among some. */
const among = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
	values.find((each) => each === value);

/**
 * Reads the state from a query string. What nobody offers is passed over.
 *
 * @param isOffered  whether a facet has a value
 */
export function readState(params: URLSearchParams, isOffered: (id: FacetId, value: string) => boolean): ListState {
	return {
		choice: eachFacet((id) => new Set(params.getAll(id).filter((value) => isOffered(id, value)))),
		sort: among(sortKeys, params.get("sort")) ?? "name",
		isReversed: params.get("order") === "reverse",
		view: among(views, params.get("view")) ?? "list",
	};
}

/** Writes the state as a query string: nothing but what differs from the page as it was built. */
export function writeState({ choice, sort, isReversed, view }: ListState): URLSearchParams {
	const params = new URLSearchParams(facetIds.flatMap((id) => [...choice[id]].map((value) => [id, value])));
	if (sort !== "name") params.set("sort", sort);
	if (isReversed) params.set("order", "reverse");
	if (view !== "list") params.set("view", view);
	return params;
}
