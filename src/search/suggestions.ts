import type { SearchPage } from "./page-text.ts";

/** The data of the search field's suggestions, which `search/names.js` delivers. Arrays instead of objects save bytes. */
export interface Suggestions {
	countries: string[];
	/** `country` is an index into `countries`. */
	cities: [slug: string, name: string, country: number, ...otherNames: string[]][];
}

/** The suggestions for the cities among the pages, in the order of the pages. */
export function suggestionsOf(pages: readonly Pick<SearchPage, "path" | "title" | "names" | "filters">[]): Suggestions {
	const countries: string[] = [];
	const cities = pages.flatMap(({ path, title, names, filters }): Suggestions["cities"] => {
		const slug = /^cities\/(.+)\.html$/.exec(path)?.[1];
		const country = filters["country"]?.[0];
		if (slug === undefined || country === undefined) return [];
		if (!countries.includes(country)) countries.push(country);
		return [[slug, title, countries.indexOf(country), ...names.slice(1)]];
	});
	return { countries, cities };
}
