import type { SearchPage } from "./page.ts";

/**
 * The pages in the two orders by which results may be sorted, each as their names in the index with a space between.
 *
 * Pagefind could sort by itself, but would put every order into the table that each first query loads: 50 kB at ten
 * thousand pages, for what few readers ask for.
 *
 * @param pages  in the order of their titles
 * @param idOf  the name of a page in the index, by its path
 */
export function orders(
	pages: readonly Pick<SearchPage, "path" | "meta">[],
	idOf: ReadonlyMap<string, string>,
): Record<"name" | "date", string> {
	const ids = (some: typeof pages) => some.map(({ path }) => idOf.get(path)).join(" ");
	return { name: ids(pages), date: ids(pages.toSorted((a, b) => b.meta.date.localeCompare(a.meta.date))) };
}
