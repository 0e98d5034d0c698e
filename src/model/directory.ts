import type { Atlas, CitySummary } from "./atlas.ts";
import { numbered } from "./citations.ts";
import { eachFacet, type FacetId, type FacetValues, facetIds, tally } from "./facets.ts";
import { figuresOf, magnitude, type Statement } from "./figures.ts";

/** A city of the list that filters and sorts itself. */
export interface DirectoryCity {
	city: CitySummary;
	traits: FacetValues;
	/** The population as its page prints it first, with the number by which the list is sorted. */
	population?: { statement: Statement; magnitude: number } | undefined;
}

/** One value of a facet. `name` is there where the content names it; the interface's words name the others. */
export interface FacetValue {
	value: string;
	name?: string | undefined;
	count: number;
}

export interface Directory {
	cities: DirectoryCity[];
	facets: { id: FacetId; values: FacetValue[] }[];
}

/** The value of the facet `joined` for a city whose year of joining no source gives. */
export const yearUnknown = "unknown";

const traitsOf = (city: CitySummary): FacetValues => ({
	profile: [city.hasProfile ? "yes" : "no"],
	region: [city.region],
	country: [city.country.code],
	theme: city.themes.map((theme) => theme.id),
	joined: [city.joined === undefined ? yearUnknown : String(city.joined)],
	award: city.awards.map(String),
});

/** All cities with what the list can be narrowed and sorted by, in the order of the atlas. */
export function directory(atlas: Atlas): Directory {
	const cities = atlas.cities.map((city): DirectoryCity => {
		const { facts, sources } = atlas.cityEntries.get(city.id)!.data;
		const figure = figuresOf(facts, numbered(sources)).find(({ id }) => id === "population")!;
		const size = magnitude(figure);
		return {
			city,
			traits: traitsOf(city),
			population: size === undefined ? undefined : { statement: figure.statements![0], magnitude: size },
		};
	});
	const { counts } = tally(
		cities.map(({ traits }) => traits),
		eachFacet(() => new Set<string>()),
	);
	// Newest year first; what is not known stands last.
	const years = (id: FacetId) => [...counts[id].keys()].sort((a, b) => (Number(b) || 0) - (Number(a) || 0));
	const values: Record<FacetId, { value: string; name?: string }[]> = {
		profile: [{ value: "yes" }, { value: "no" }],
		region: atlas.regions.map(({ id }) => ({ value: id })),
		country: atlas.countries.map(({ code, name }) => ({ value: code, name })),
		theme: atlas.themes.map(({ id, name }) => ({ value: id, name })),
		joined: years("joined").map((value) => ({ value })),
		award: years("award").map((value) => ({ value })),
	};
	return {
		cities,
		facets: facetIds.map((id) => ({
			id,
			values: values[id].map((each) => ({ ...each, count: counts[id].get(each.value) ?? 0 })),
		})),
	};
}
