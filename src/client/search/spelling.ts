// Finds the words that a misspelt one may stand for.

import { editDistance } from "../../search/edit-distance.ts";
import { wordsOf } from "../../search/tokens.ts";
import {
	candidateMargin,
	candidatesPerWord,
	joinedNameLetters,
	joinedWords,
	sameFirstLetter,
	sameLastLetter,
	wrongLetterCost,
	wrongLetters,
} from "./ranking.ts";
import type { VocabularyWord } from "./vocabulary.ts";

/** A word of the vocabulary that a misspelt one may stand for. */
export interface Candidate extends VocabularyWord {
	/** How many letters differ. */
	wrong: number;
}

/** The words of the vocabulary near a misspelt one, likeliest first. */
function candidatesFor(typed: string, vocabulary: readonly VocabularyWord[], alone: boolean): Candidate[] {
	const limit = wrongLetters(typed.length, alone);
	const candidates = vocabulary
		.map((word) => ({ word, wrong: editDistance(typed, word.key, limit) }))
		.filter(({ wrong }) => wrong <= limit)
		.map(({ word, wrong }) => {
			const sameEnds =
				sameFirstLetter * Number(word.key[0] === typed[0]) +
				sameLastLetter * Number(word.key.slice(-1) === typed.slice(-1));
			return { word: { ...word, wrong }, cost: wrong * wrongLetterCost - word.weight - sameEnds };
		})
		.sort((a, b) => a.cost - b.cost);
	return candidates.filter(({ cost }) => cost <= candidates[0]!.cost + candidateMargin).map(({ word }) => word);
}

/** What may stand in the place of one or several neighbouring words. */
export interface Replacement {
	/** The index of the first word. */
	from: number;
	/** The index after the last word. */
	to: number;
	/** Likeliest first. Empty for a word that resembles nothing in the corpus. */
	candidates: Candidate[];
}

/**
 * Finds replacements for misspelt words.
 *
 * @param words  all words of the query, folded
 * @param wrong  the indexes of those that the index does not hold
 * @returns in the order of the words
 */
export function findReplacements(
	vocabulary: readonly VocabularyWord[],
	words: readonly string[],
	wrong: readonly number[],
): Replacement[] {
	const open = new Set(wrong);
	const replacements: Replacement[] = [];
	// Names of several words first, so that "chiang arai" becomes Chiang Rai and not Chiang Arak.
	const longNames = vocabulary.filter(
		({ key, text, isName }) => isName && key.length >= joinedNameLetters && wordsOf(text).length > 1,
	);
	for (let size = Math.min(joinedWords, words.length); size > 1; size--) {
		for (let from = 0; from + size <= words.length; from++) {
			const to = from + size;
			const isWrong = wrong.some((i) => from <= i && i < to);
			const overlaps = replacements.some((other) => from < other.to && other.from < to);
			if (!isWrong || overlaps) continue;
			const [best] = candidatesFor(words.slice(from, to).join(""), longNames, true);
			if (!best) continue;
			replacements.push({ from, to, candidates: [best] });
			for (let i = from; i < to; i++) open.delete(i);
		}
	}
	for (const i of open) {
		const candidates = candidatesFor(words[i]!, vocabulary, words.length === 1).slice(0, candidatesPerWord);
		replacements.push({ from: i, to: i + 1, candidates });
	}
	return replacements.sort((a, b) => a.from - b.from);
}
