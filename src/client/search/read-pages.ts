import type { Hit, PageData } from "./pagefind.ts";

/** Reads the pages of some hits. A page that cannot be read is left out. */
export async function readPages(hits: readonly Hit[]): Promise<PageData[]> {
	const pages = await Promise.all(hits.map((hit) => hit.data().catch(() => undefined)));
	return pages.filter((page) => page !== undefined);
}

/** The file of a page, from the site's root: `cities/cork.html`. */
export const pathOf = ({ raw_url }: PageData): string => raw_url.replace(/^\//, "");
