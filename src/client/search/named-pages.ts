// Step 7 of a query: the pages that it names, and the places among them.

import { titledKinds } from "../../search/name-kinds.ts";
import { isStopWord } from "../../search/tokens.ts";
import type { Bearer, RecognisedName } from "./names.ts";
import type { Hit, Pagefind } from "./pagefind.ts";
import type { Token } from "./parse-query.ts";
import type { NamedPlace } from "./query.ts";
import { pathOf, readPages } from "./read-pages.ts";

/** All indexed pages, sorted by path: the name index names a page by its position there. */
const allPages = new WeakMap<Pagefind, Promise<Hit[]>>();

/** The pages at positions among all, each once. */
export async function pagesAt(pagefind: Pagefind, positions: readonly number[]): Promise<Hit[]> {
	if (positions.length === 0) return [];
	const loading =
		allPages.get(pagefind) ?? pagefind.search(null, { sort: { path: "asc" } }).then(({ results }) => results);
	allPages.set(pagefind, loading);
	const pages = await loading;
	return [...new Set(positions)].flatMap((position) => pages[position] ?? []);
}

/** The pages that bear names, each once. */
export const pagesOf = (pagefind: Pagefind, bearers: readonly Bearer[]): Promise<Hit[]> =>
	pagesAt(
		pagefind,
		bearers.map(({ position }) => position),
	);

/** The pages that a query names, in its order. */
export interface NamedPages {
	all: Hit[];
	cities: Hit[];
	/** Countries and regions. */
	places: Hit[];
}

/**
 * Finds the pages that a query names. A theme or a page with a title is one only where the query asks for nothing else, and for no
 * city; a topic also beside other words, of which it tells: `learning festival cost`.
 */
export async function namedPages(
	pagefind: Pagefind,
	tokens: readonly Token[],
	names: readonly RecognisedName[],
): Promise<NamedPages> {
	const isAll = tokens.every(
		({ words }, i) => words.every(isStopWord) || names.some(({ from, to }) => from <= i && i < to),
	);
	const isGeneral = ({ kind }: Bearer) => kind === "theme" || titledKinds.has(kind);
	const named = names.flatMap((name) => name.bearers);
	const specific = named.filter((bearer) => !isGeneral(bearer));
	// It answers a question, and so stands before a theme of the same name.
	const topics = named.filter(({ kind }) => kind === "topic");
	const general = isAll ? [...topics, ...named] : topics;
	const bearers = specific.length > 0 ? specific : general;
	const of = (...kinds: Bearer["kind"][]) => bearers.filter(({ kind }) => kinds.includes(kind));
	return {
		all: await pagesOf(pagefind, bearers),
		cities: await pagesOf(pagefind, of("city")),
		places: await pagesOf(pagefind, of("country", "region")),
	};
}

/** The places whose pages these are, in their order. */
export async function readPlaces(hits: readonly Hit[]): Promise<NamedPlace[]> {
	const pages = await readPages(hits);
	return pages.flatMap((page): NamedPlace[] => {
		const [, folder, id] = /^(countries|regions)\/(.+)\.html$/.exec(pathOf(page)) ?? [];
		return id === undefined ? [] : [{ kind: folder === "regions" ? "region" : "country", id }];
	});
}
