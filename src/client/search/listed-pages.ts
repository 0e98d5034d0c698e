// Step 7 of a query: the cities that a question asks for.

import type { Answer } from "./answer-card.ts";
import { pagesUnder } from "./facets.ts";
import type { Hit, Pagefind } from "./pagefind.ts";
import type { NamedPlace } from "./query.ts";
import { sortHits } from "./rank.ts";
import { intersect } from "./terms.ts";

/**
 * The cities that a question asks for, sorted by name.
 *
 * @param lists  none, all, or those with the award
 * @param places  in any of which they lie; everywhere where there are none
 * @param years  in any of which they had the award; in any year at all where there are none
 */
export async function listedPages(
	pagefind: Pagefind,
	lists: Answer["lists"],
	places: readonly NamedPlace[],
	years: readonly string[],
): Promise<Hit[]> {
	if (!lists) return [];
	const sets = [await pagesUnder(pagefind, "kind", ["city"])];
	if (lists === "awarded") {
		const awarded = years.length > 0 ? years : Object.keys((await pagefind.filters())["award"] ?? {});
		sets.push(await pagesUnder(pagefind, "award", awarded));
	}
	if (places.length > 0) {
		const inPlaces = await Promise.all(places.map(({ kind, id }) => pagesUnder(pagefind, kind, [id])));
		sets.push(new Map(inPlaces.flatMap((set) => [...set])));
	}
	return sortHits(pagefind, [...intersect(sets).values()], "name");
}
