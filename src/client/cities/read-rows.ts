// The rows of the table: what the build has put on each city is all that the script knows of it.

import { anyYear, eachFacet, type FacetValues } from "../../model/facets.ts";
import type { Sortable } from "./sort.ts";

/** A city of the list, with its row. */
export interface ListedCity extends Sortable {
	row: HTMLTableRowElement;
	/** The group in which the row stands at first. */
	group: HTMLTableSectionElement;
	/** The address of its page, relative to this one. */
	href: string;
	facets: FacetValues;
}

/** The cities of the table, in its order: by name. */
export const readRows = (table: HTMLTableElement): ListedCity[] =>
	[...table.querySelectorAll<HTMLTableRowElement>("tr[data-region]")].map((row) => {
		const facets = eachFacet((id) => row.dataset[id]?.split(" ") ?? []);
		const awards = facets.award.filter((year) => year !== anyYear).map(Number);
		return {
			row,
			group: row.parentElement as HTMLTableSectionElement,
			href: row.querySelector("a")!.getAttribute("href")!,
			country: row.querySelector(".country")!.textContent,
			facets,
			numbers: {
				joined: Number(facets.joined[0]) || undefined,
				award: awards.length > 0 ? Math.max(...awards) : undefined,
				population: Number(row.dataset["population"]) || undefined,
				voices: Number.parseInt(row.querySelector(".voices")!.textContent.trim(), 10) || undefined,
			},
		};
	});
