import type { KindWords, PageKind, PersonRow, Suggestions } from "./data-files.ts";
import { kindOf } from "./name-index.ts";
import type { NameKind } from "./name-kinds.ts";
import type { SearchPage } from "./page-text.ts";
import { nameKey } from "./tokens.ts";

type NamedPage = Pick<SearchPage, "path" | "title" | "names" | "people"> & { meta: Pick<SearchPage["meta"], "place"> };

const withoutEnding = (path: string) => path.replace(/\.html$/, "");
const fileName = (path: string) => withoutEnding(path).replace(/^.*\//, "");

/** The names of a page's subject, each once. */
function namesOf({ title, names }: NamedPage): string[] {
	const all = names.length > 0 ? names : [title];
	const keys = all.map(nameKey);
	return all.filter((_, i) => keys.indexOf(keys[i]!) === i);
}

/** The people of a city: those whom its own page or an interview names. */
function peopleOf(city: NamedPage, interviews: readonly NamedPage[]): PersonRow[] {
	const pages = new Map<string, NamedPage[]>();
	for (const page of [city, ...interviews]) {
		for (const name of page.people) pages.set(name, [...(pages.get(name) ?? []), page]);
	}
	return [...pages].map(([name, [page, ...others]]) =>
		page === city || others.length > 0 ? [name] : [name, fileName(page!.path)],
	);
}

/**
 * The suggestions, in the order of the pages. Interviews are suggested by the people who speak on them, and not by their titles.
 *
 * @param comma  what stands between a city and its country
 */
export function suggestionsOf(
	pages: readonly NamedPage[],
	kinds: Record<NameKind, KindWords>,
	comma = ", ",
): Suggestions {
	const isInterview = ({ path }: NamedPage) => path.startsWith("interviews/");
	const interviews = Map.groupBy(pages.filter(isInterview), ({ meta }) => meta.place);
	const countries: string[] = [];
	const cities: Suggestions["cities"] = [];
	const others: Record<PageKind, [path: string, ...names: string[]][]> = {
		country: [],
		region: [],
		theme: [],
		topic: [],
		practice: [],
		page: [],
	};
	for (const page of pages) {
		const kind = kindOf(page.path);
		const { place } = page.meta;
		if (kind === "city") {
			if (!countries.includes(place)) countries.push(place);
			const people = peopleOf(page, interviews.get(page.title + comma + place) ?? []);
			cities.push([fileName(page.path), countries.indexOf(place), namesOf(page), ...people]);
		} else if (!isInterview(page)) {
			others[kind].push([withoutEnding(page.path), ...namesOf(page)]);
		}
	}
	return { countries, cities, pages: others, kinds };
}
