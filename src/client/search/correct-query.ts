// Step 2 of a query: replaces misspelt words by words of the corpus.

import { queryWords, wordsOf } from "../../search/tokens.ts";
import type { Pagefind } from "./pagefind.ts";
import { type Correction, findCorrections } from "./spelling.ts";
import type { VocabularyWord } from "./vocabulary.ts";

export interface CorrectedQuery {
	/** The words to search for. */
	words: string[];
	/** The whole text with corrections, where there are any. */
	corrected?: string | undefined;
	/** Further candidates for the only word of a query. */
	suggestions: string[];
	/** Words that neither stand in the corpus nor resemble one of its words. They are left out where others remain. */
	unknownWords: string[];
}

/** Whether the index holds a word itself, not only a longer or a shorter one. */
const isIndexed = async (pagefind: Pagefind, word: string) =>
	(await pagefind.search(`"${word}"`)).unfilteredResultCount > 0;

/** The beginning of a word in a script without spaces, of which the index holds pairs of letters. */
const unspaced =
	/^[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{N}]/u;

/**
 * Corrects the words that the index does not hold.
 *
 * @param loadVocabulary  called only where there is such a word
 * @param text  the query as it is typed
 * @param typed  its words, folded, each once
 */
export async function correctQuery(
	pagefind: Pagefind,
	loadVocabulary: () => Promise<readonly VocabularyWord[]>,
	text: string,
	typed: readonly string[],
): Promise<CorrectedQuery> {
	const indexed = await Promise.all(typed.map((word) => isIndexed(pagefind, word)));
	// A pair of letters that is not indexed is an accident of cutting, and no word.
	const words = typed.filter((word, i) => indexed[i] || !unspaced.test(word));
	// A number is not misspelt.
	const wrong = words.flatMap((word, i) => (indexed[typed.indexOf(word)] || /\d/.test(word) ? [] : [i]));
	if (wrong.length === 0) return { words, suggestions: [], unknownWords: [] };

	// Without its vocabulary the search takes the words as they are typed.
	const corrections = await loadVocabulary().then(
		(vocabulary) => findCorrections(vocabulary, words, wrong),
		() => [],
	);
	const corrected = corrections.some(({ candidates }) => candidates.length > 0)
		? rewrite(text, words, corrections)
		: undefined;
	const unknownWords = corrections.flatMap(({ from, candidates }) => (candidates.length > 0 ? [] : [words[from]!]));
	return {
		words: corrected === undefined ? words.filter((word) => !unknownWords.includes(word)) : queryWords(corrected),
		suggestions: words.length === 1 ? corrections.flatMap(({ candidates }) => candidates.slice(1)) : [],
		unknownWords,
		corrected,
	};
}

/** The text with the likeliest candidate in the place of each misspelt word. */
const rewrite = (text: string, words: readonly string[], corrections: readonly Correction[]): string =>
	(text.match(/[\p{L}\p{N}\p{M}'’ʻʼ]+/gu) ?? [])
		.flatMap((written) => {
			const at = words.findIndex((word) => wordsOf(written).includes(word));
			const correction = corrections.find(({ from, to }) => from <= at && at < to);
			if (!correction) return written;
			return correction.from === at ? (correction.candidates[0] ?? []) : [];
		})
		.join(" ");
