// The order of what is found: pages named as asked first, then those that hold the words as one phrase, then the rest.

import { wordsOf } from "../../search/tokens.ts";
import type { Filters, Hit, PageData, Pagefind } from "./pagefind.ts";

/**
 * The best first. Scores are rounded and ties broken by the page: the order in which parts of the index arrive changes
 * the last digits of Pagefind's sums, and must not change what a reader sees.
 */
export const byScore = (hits: readonly Hit[], score = (hit: Hit) => hit.score): Hit[] => {
	const rounded = new Map(hits.map((hit) => [hit, Number(score(hit).toPrecision(4))]));
	return [...hits].sort((a, b) => rounded.get(b)! - rounded.get(a)! || (a.id < b.id ? -1 : 1));
};

/** Sorts hits by a key that the build gave each page: Pagefind lists all pages by it. */
export async function inOrder(pagefind: Pagefind, hits: readonly Hit[], sort: "name" | "date"): Promise<Hit[]> {
	const { results } = await pagefind.search(null, { sort: { [sort]: "asc" } });
	const place = new Map(results.map(({ id }, i) => [id, i]));
	const placeOf = ({ id }: Hit) => place.get(id) ?? place.size;
	return [...hits].sort((one, other) => placeOf(one) - placeOf(other));
}

/** How many of the best results are looked into for a name that is just what was asked for. */
const lookedInto = 10;

/** The names of a page, without what the build has added to them. */
const namesOf = ({ meta }: PageData) =>
	[meta.title, ...(meta.names?.split(" · ") ?? [])].map((name) => wordsOf(name.replace(/\|\S*/g, "")));

/** 2 for a page that is named as asked, 1 for one whose name is part of what was asked, 0 for any other. */
function closeness(names: readonly string[][], asked: readonly string[]): number {
	if (names.some((name) => name.join("") === asked.join(""))) return 2;
	const question = ` ${asked.join(" ")} `;
	return Number(names.some((name) => name.length > 0 && question.includes(` ${name.join(" ")} `)));
}

async function byCloseness(hits: readonly Hit[], asked: readonly string[]): Promise<Hit[]> {
	// A page that cannot be read keeps its place.
	const names = (hit: Hit) => hit.data().then(namesOf, () => []);
	const close = async (hit: Hit) => ({ hit, closeness: closeness(await names(hit), asked) });
	const all = await Promise.all(hits.map(close));
	return all.sort((one, other) => other.closeness - one.closeness).map(({ hit }) => hit);
}

/** Puts pages before others that are named as asked, and then those that hold the words as one phrase. */
export async function rank(pagefind: Pagefind, hits: Hit[], words: string[], query: string): Promise<Hit[]> {
	let ranked = hits;
	if (words.length > 1) {
		const phrase = await pagefind.search(`"${wordsOf(query).join(" ")}"`);
		const holding = new Set(phrase.results.map(({ id }) => id));
		ranked = byScore(hits, ({ id, score }) => score * (holding.has(id) ? 1.5 : 1));
	}
	return [...(await byCloseness(ranked.slice(0, lookedInto), wordsOf(query))), ...ranked.slice(lookedInto)];
}

/**
 * The first page named by each of some words, where no result is: "mayor of Hamburg" finds Hamburg though its page names
 * no mayor.
 */
export async function named(pagefind: Pagefind, words: readonly string[], filters: Filters): Promise<Hit[]> {
	const each = words.map(async (word) => {
		const asked = wordsOf(word);
		const { results } = await pagefind.search(asked.join(" "), { filters });
		const named = byScore(results)
			.slice(0, 5)
			.filter((hit) => hit.matchedMetaFields?.includes("names"));
		return (await byCloseness(named, asked)).slice(0, 1);
	});
	return (await Promise.all(each)).flat();
}
