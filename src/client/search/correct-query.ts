// Step 5 of a query: what to do about words that no page holds. One is replaced only where nobody could mean anything else; the
// answer tells of the others, and offers what they may have meant.

import { isSafeCorrection } from "../../search/correction-rule.ts";
import { fold, isUnspaced } from "../../search/tokens.ts";
import type { Pagefind } from "./pagefind.ts";
import type { Token } from "./parse-query.ts";
import type { MissingWord } from "./query.ts";
import { candidatesPerWord, completions, joinedWords, lettersForWord, unfinishedLetters } from "./ranking.ts";
import { type Candidate, findReplacements } from "./spelling.ts";
import { type Hits, pagesWith, type Term } from "./terms.ts";
import type { Known, VocabularyWord, WordSource } from "./vocabulary.ts";

/** What is done about the tokens of a query that no page holds. */
export interface Correction {
	/** The tokens with their replacements and without what is missing, where any is replaced. */
	corrected?: string | undefined;
	missing: readonly MissingWord[];
	/** The tokens that are missing, as they are typed: the parts of a place that the pages hold in another sense are among them. */
	gone: ReadonlySet<string>;
	/** What may have been meant: names and words to offer. */
	suggestions: readonly string[];
	/** The pages that hold a longer word, by the token, as it is typed, that is the beginning of one. */
	completed: ReadonlyMap<string, Hits>;
}

export const nothingToCorrect: Correction = { missing: [], gone: new Set(), suggestions: [], completed: new Map() };

const keyOf = ({ words }: Pick<Token, "words">) => words.join("");

/** The cities of the world that the query names with a word that no page holds, each as a run of tokens. */
function knownPlaces(tokens: readonly Token[], isWrong: (token: Token) => boolean, { places }: Known) {
	const found: { from: number; to: number; country: string }[] = [];
	for (let size = Math.min(joinedWords, tokens.length); size > 0; size--) {
		for (let from = 0; from + size <= tokens.length; from++) {
			const to = from + size;
			const some = tokens.slice(from, to);
			const country = places.get(some.map(keyOf).join(""));
			if (country === undefined || !some.some(isWrong)) continue;
			if (!found.some((other) => from < other.to && other.from < to)) found.push({ from, to, country });
		}
	}
	return found;
}

/** The pages that hold a word of which a token is the beginning. A known word begins no name. */
async function complete(
	pagefind: Pagefind,
	token: Token,
	vocabulary: readonly VocabularyWord[],
	isKnown: boolean,
): Promise<Hits | undefined> {
	const key = keyOf(token);
	if (key.length < unfinishedLetters) return undefined;
	const words = vocabulary.filter((word) => word.key.startsWith(key) && !(isKnown && word.isName));
	if (words.length === 0) return undefined;
	const likeliest = [...words].sort((a, b) => b.weight - a.weight).slice(0, completions);
	const sets = await Promise.all(likeliest.map((word) => pagesWith(pagefind, [word.key])));
	return new Map(sets.flatMap((set) => [...set]));
}

/** Whether a candidate is worth offering: a name, or a word that differs in one letter. */
const isOffer = (typed: string, { wrong, isName }: Candidate) =>
	isName ? wrong <= (typed.length < lettersForWord ? 1 : 2) : wrong === 1 && typed.length >= lettersForWord;

const startsCapital = (text: string) => /^\P{L}*\p{Lu}/u.test(text);

const isSafe = (typed: string, { key, wrong, isName }: Candidate) => isSafeCorrection(typed, key, wrong, isName);

/**
 * Decides what to do about the tokens that no page holds.
 *
 * @param words  asked only where there is such a token
 * @param tokens  the tokens of the query, without those that only ask
 * @param terms  the terms of the query, with the pages that hold them
 */
export async function correctQuery(
	pagefind: Pagefind,
	words: WordSource,
	tokens: readonly Token[],
	terms: readonly Term[],
): Promise<Correction> {
	const unheld = terms.filter(({ hits, isPhrase, isName }) => hits.size === 0 && !isPhrase && !isName);
	const unheldKeys = new Set(unheld.map(keyOf));
	const isUnheld = (token: Token) => unheldKeys.has(keyOf(token));
	// Letters of a script without spaces that are not indexed together are an accident of cutting.
	const wrong = tokens.filter((token) => isUnheld(token) && !isUnspaced(token.typed));
	if (wrong.length === 0) return nothingToCorrect;
	const loaded = await Promise.all([words.vocabulary(), words.known()]).catch(() => undefined);
	// Without its words the search corrects nothing.
	if (!loaded) return { ...nothingToCorrect, missing: wrong.map(({ typed }) => ({ typed })) };
	const [vocabulary, known] = loaded;

	const places = knownPlaces(tokens, isUnheld, known);
	const missing: MissingWord[] = places.map(({ from, to, country }) => {
		const typed = tokens.slice(from, to).map((token) => token.typed);
		return { typed: typed.join(" "), country };
	});
	const gone = new Set(places.flatMap(({ from, to }) => tokens.slice(from, to)));
	const lose = (token: Token) => {
		missing.push({ typed: token.typed });
		gone.add(token);
	};

	const completed = new Map<string, Hits>();
	const misspelt: Token[] = [];
	for (const token of wrong.filter((each) => !gone.has(each))) {
		const isKnown = known.words.has(keyOf(token)) || token.words.every((word) => known.words.has(word));
		const pages = await complete(pagefind, token, vocabulary, isKnown);
		if (pages && pages.size > 0) completed.set(token.typed, pages);
		// A number is not misspelt.
		else if (isKnown || /\d/.test(keyOf(token))) lose(token);
		else misspelt.push(token);
	}

	const rest = tokens.filter((token) => !gone.has(token));
	const suggestions: string[] = [];
	const replaced = new Map<Token, string>();
	for (const { from, to, candidates } of findReplacements(
		vocabulary,
		rest.map(keyOf),
		rest.flatMap((token, i) => (misspelt.includes(token) ? [i] : [])),
	)) {
		const some = rest.slice(from, to);
		const typed = some.map(keyOf).join("");
		// What is typed with a capital is a name or a part of one, and becomes no other word.
		const isCapital = startsCapital(some[0]!.typed);
		// Where no list of right words is known, any word may be right, and only names are corrected to.
		const mayBecome = ({ isName }: Candidate) => isName || known.words.size > 0;
		const safe = candidates.find(
			(each) => isSafe(typed, each) && mayBecome(each) && (!isCapital || startsCapital(each.text)),
		);
		if (safe) for (const [i, token] of some.entries()) replaced.set(token, i === 0 ? safe.text : "");
		else for (const token of some.filter((each) => misspelt.includes(each))) lose(token);
		const offers = candidates.filter((candidate) => candidate !== safe && isOffer(typed, candidate));
		suggestions.push(...offers.map(({ text }) => text));
	}
	const corrected = tokens.filter((token) => !gone.has(token)).map((token) => replaced.get(token) ?? token.typed);
	return {
		corrected: replaced.size > 0 ? corrected.filter(Boolean).join(" ") : undefined,
		missing,
		gone: new Set([...gone].map(({ typed }) => typed)),
		suggestions: [...new Map(suggestions.map((text) => [fold(text), text])).values()].slice(0, candidatesPerWord),
		completed,
	};
}
