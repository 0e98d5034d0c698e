// Step 6 of a query: the order of the pages found.

import { wordsOf } from "../../search/tokens.ts";
import { sortByName } from "./name-match.ts";
import type { Hit, Pagefind } from "./pagefind.ts";
import { comparedByName, phraseBoost, scoreDigits } from "./ranking.ts";

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
 * Ranks hits by relevance: pages of which a name matches the query, then pages that hold its words as one phrase, then the
 * rest.
 *
 * @param hits  in the order of their scores
 * @param words  the words searched for
 * @param text  the whole query, corrected
 */
export async function rank(pagefind: Pagefind, hits: Hit[], words: readonly string[], text: string): Promise<Hit[]> {
	let ranked = hits;
	if (words.length > 1) {
		const { results } = await pagefind.search(`"${wordsOf(text).join(" ")}"`);
		const withPhrase = new Set(results.map(({ id }) => id));
		ranked = byScore(hits, ({ id, score }) => score * (withPhrase.has(id) ? phraseBoost : 1));
	}
	const best = await sortByName(ranked.slice(0, comparedByName), wordsOf(text));
	return [...best, ...ranked.slice(comparedByName)];
}
