import { unpacked } from "./packed.ts";
import type { IndexFile } from "./packs.ts";
import type { SearchPage } from "./page.ts";

type DatedPage = Pick<SearchPage, "path" | "meta">;

/**
 * The pages in the two orders by which results may be sorted, each as Pagefind's ids of pages with a space between.
 *
 * Pagefind could sort by itself, but would put every order into the table that each first query loads: 50 kB at ten
 * thousand pages, for what few readers ask for.
 *
 * @param pages  in the order of their titles
 * @param files  the index, of which each fragment tells its page and is named by that page's id
 */
export function orders(pages: readonly DatedPage[], files: readonly IndexFile[]): Record<"name" | "date", string> {
	const idOf = new Map<string, string>();
	for (const { path, content } of files) {
		const id = /^fragment\/(\w+)\.pf_fragment$/.exec(path)?.[1];
		if (id === undefined) continue;
		const { url } = JSON.parse(unpacked(content).toString()) as { url: string };
		idOf.set(url.replace(/^\//, ""), id);
	}
	const ids = (some: readonly DatedPage[]) =>
		some
			.map(({ path }) => {
				const id = idOf.get(path);
				if (id === undefined) throw new Error(`Pagefind has no fragment for ${path}: see src/build/search/order.ts.`);
				return id.replace(/^[a-z]+_/, "");
			})
			.join(" ");
	return { name: ids(pages), date: ids(pages.toSorted((a, b) => b.meta.date.localeCompare(a.meta.date))) };
}
