import type { Suggestions } from "./data-files.ts";
import type { SearchPage } from "./page-text.ts";

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
