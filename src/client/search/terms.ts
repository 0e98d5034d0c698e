// Step 4 of a query: asks Pagefind for the pages that hold each of its terms.

import { isUnspaced, queryWords, stopExpressions, wordsOf } from "../../search/tokens.ts";
import type { RecognisedName } from "./names.ts";
import type { Hit, Pagefind } from "./pagefind.ts";
import type { ParsedQuery, Token } from "./parse-query.ts";

/** Pages by their ids. */
export type Hits = ReadonlyMap<string, Hit>;

/** What a page has to hold: a word, a word with a hyphen, a name or a phrase. */
export interface Term {
	/** As it is typed. */
	typed: string;
	/** The folded words by which Pagefind is asked, of which a page has to hold all. */
	words: string[];
	/** The pages that hold it. */
	hits: Hits;
	/** Whether it is a name of the atlas, or a part of one. */
	isName: boolean;
	/** A phrase is never corrected or dropped. */
	isPhrase: boolean;
	/** Whether it is a part of what is typed, of which no page holds all. */
	isPart?: boolean;
}

/** The pages that are in all of some sets. */
export function intersect(sets: readonly Hits[]): Hits {
	const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
	return new Map([...(smallest ?? [])].filter(([id]) => others.every((set) => set.has(id))));
}

/**
 * The pages that hold words one after the other: in quotation marks Pagefind takes words as they are, but for their endings, and
 * neither longer nor shorter ones.
 */
export async function pagesWith(pagefind: Pagefind, words: readonly string[]): Promise<Hits> {
	const { results } = await pagefind.search(`"${words.join(" ")}"`);
	return new Map(results.map((hit) => [hit.id, hit]));
}

const pagesWithAll = async (pagefind: Pagefind, words: readonly string[]): Promise<Hits> =>
	intersect(await Promise.all(words.map((word) => pagesWith(pagefind, [word]))));

/** A token with a hyphen as one word, where the index has it so; otherwise all its parts. Its first part alone is no answer. */
async function termOf(pagefind: Pagefind, { typed, words, joined }: Token, isName: boolean): Promise<Term> {
	if (joined) {
		const hits = await pagesWith(pagefind, [joined]);
		if (hits.size > 0) return { typed, words: [joined], hits, isName, isPhrase: false };
	}
	return { typed, words, hits: await pagesWithAll(pagefind, words), isName, isPhrase: false };
}

/**
 * The pages that hold a phrase, with the words by which they are found. `Clermont Ferrand` stands on the pages with a hyphen, as one
 * word of the index, and a run of a script without spaces as its pairs, unless it is the whole of a longer run.
 *
 * @param words  folded, one a token
 */
export async function pagesWithPhrase(
	pagefind: Pagefind,
	words: readonly string[],
): Promise<{ words: string[]; hits: Hits }> {
	const ways = [words, [words.join("")]];
	for (const way of ways) {
		const hits = await pagesWith(pagefind, way);
		if (hits.size > 0) return { words: [...way], hits };
	}
	const pairs = words.flatMap((word) => (isUnspaced(word) ? wordsOf(word) : word));
	const isCut = pairs.length > words.length;
	return { words: pairs, hits: isCut ? await pagesWithAll(pagefind, pairs) : new Map() };
}

async function phraseOf(pagefind: Pagefind, phrase: readonly string[]): Promise<Term> {
	return { typed: phrase.join(" "), isName: false, isPhrase: true, ...(await pagesWithPhrase(pagefind, phrase)) };
}

/** The terms of a query. Words that only ask are none, unless there are no others. */
export async function termsOf(
	pagefind: Pagefind,
	{ tokens, phrases }: ParsedQuery,
	names: readonly RecognisedName[],
): Promise<Term[]> {
	const isNamed = (i: number) => names.some(({ from, to }) => from <= i && i < to);
	const content = new Set(queryWords(tokens.map(({ typed }) => typed).join(" ")));
	const asked = tokens
		.map((token, i) => ({ token, isName: isNamed(i) }))
		.filter(({ token }) => token.words.some((word) => content.has(word)));
	const unique = asked.filter(
		({ token }, i) => asked.findIndex((other) => other.token.words.join(" ") === token.words.join(" ")) === i,
	);
	return Promise.all([
		...phrases.map((words) => phraseOf(pagefind, words)),
		...unique.map(({ token, isName }) => termOf(pagefind, token, isName)),
	]);
}

/**
 * The parts of a term that no page holds, in a language without spaces between words: its pairs of letters. Some of them stand
 * only where two words meet.
 */
export async function partsOf(pagefind: Pagefind, term: Term): Promise<Term[]> {
	const { words, hits, isName, isPhrase, typed } = term;
	if (!stopExpressions() || hits.size > 0 || isName || isPhrase || !isUnspaced(typed)) return [term];
	return Promise.all(
		words.map(async (word) => ({ ...term, words: [word], hits: await pagesWith(pagefind, [word]), isPart: true })),
	);
}
