// Step 6 of a query (query relaxation): finds the terms that can be answered together, where no page holds all.

import { assumedPages, nameFactor } from "./ranking.ts";
import { type Hits, intersect, type Term } from "./terms.ts";

/**
 * Drops terms that no page holds together with the others. The page that holds the most telling terms decides: a term tells more,
 * the fewer pages hold it.
 *
 * @param terms  each held by a page
 * @returns the terms of that page
 */
export function dropTerms(terms: readonly Term[]): Term[] {
	const pages = new Map<string, { weight: number; terms: Term[] }>();
	for (const term of terms) {
		const weight = (term.isName ? nameFactor : 1) * Math.log(1 + assumedPages / term.hits.size);
		for (const id of term.hits.keys()) {
			const page = pages.get(id) ?? { weight: 0, terms: [] };
			page.weight += weight;
			page.terms.push(term);
			pages.set(id, page);
		}
	}
	const letters = (some: readonly Term[]) => some.reduce((sum, { typed }) => sum + typed.length, 0);
	// Of equal pages the one with the longer words: a page's id is the hash of its text, and would choose anew with each change of it.
	const [best] = [...pages].sort(
		([id, a], [otherId, b]) => b.weight - a.weight || letters(b.terms) - letters(a.terms) || (id < otherId ? -1 : 1),
	);
	return best?.[1].terms ?? [];
}

/**
 * The pages that hold all terms, or, where there are none, those that hold as many as can be held together. A phrase is never given
 * up, nor a word of a verbatim query.
 *
 * @param terms  of a verbatim query all, of another one those that some page holds, and the phrases
 */
export function pagesWithTerms(terms: readonly Term[], isVerbatim: boolean): { kept: readonly Term[]; pages: Hits } {
	const pagesOf = (some: readonly Term[]) => intersect(some.map(({ hits }) => hits));
	const pages = pagesOf(terms);
	if (pages.size > 0 || terms.length < 2 || isVerbatim || terms.some(({ isPhrase }) => isPhrase)) {
		return { kept: terms, pages };
	}
	const kept = dropTerms(terms);
	return { kept, pages: pagesOf(kept) };
}
