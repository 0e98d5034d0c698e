// Step 7 of a query: the order of the pages found.

import type { Hit, Pagefind } from "./pagefind.ts";
import { phraseBoost, scoreDigits } from "./ranking.ts";
import { type Hits, pagesWith } from "./terms.ts";

/** Sorts hits by score, the best first, and hits of equal score by id, so that the order is always the same. */
export function byScore(hits: readonly Hit[], scoreOf = (hit: Hit) => hit.score): Hit[] {
	const scores = new Map(hits.map((hit) => [hit, Number(scoreOf(hit).toPrecision(scoreDigits))]));
	return [...hits].sort((a, b) => scores.get(b)! - scores.get(a)! || (a.id < b.id ? -1 : 1));
}

/** Sorts hits by a sort key that the build gave each page: Pagefind lists all pages in its order. */
export async function sortHits(pagefind: Pagefind, hits: readonly Hit[], sort: "name" | "date"): Promise<Hit[]> {
	const { results } = await pagefind.search(null, { sort: { [sort]: "asc" } });
	const positions = new Map(results.map(({ id }, i) => [id, i]));
	const positionOf = ({ id }: Hit) => positions.get(id) ?? positions.size;
	return [...hits].sort((a, b) => positionOf(a) - positionOf(b));
}

/**
 * Ranks pages by relevance: by Pagefind's score for all words, which those that hold them as one phrase get multiplied.
 *
 * @param words  the words searched for
 * @param phrase  the words as they are typed, those that only ask among them
 */
export async function rank(
	pagefind: Pagefind,
	pages: Hits,
	words: readonly string[],
	phrase: readonly string[],
): Promise<Hit[]> {
	// In quotation marks Pagefind scores all pages alike. Without them it finds more than was asked for: these are passed over.
	const { results } = await pagefind.search(words.join(" "));
	const scores = new Map(results.map(({ id, score }) => [id, score]));
	const withPhrase: Hits = phrase.length > 1 ? await pagesWith(pagefind, phrase) : new Map();
	return byScore([...pages.values()], ({ id }) => (scores.get(id) ?? 0) * (withPhrase.has(id) ? phraseBoost : 1));
}
