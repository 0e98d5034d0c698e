// Finds the words that a misspelt one may stand for.

import { editDistance } from "../../search/edit-distance.ts";
import { wordsOf } from "../../search/tokens.ts";
import {
	candidateMargin,
	candidatesPerWord,
	joinedNameLetters,
	joinedWords,
	otherNameWeight,
	sameFirstLetter,
	sameLastLetter,
	unfinishedLetters,
	wrongLetterCost,
	wrongLetters,
} from "./ranking.ts";
import type { VocabularyWord } from "./vocabulary.ts";

/** The words of the vocabulary near a misspelt one, likeliest first. */
function candidatesFor(typed: string, vocabulary: readonly VocabularyWord[], alone: boolean): VocabularyWord[] {
	const limit = wrongLetters(typed.length, alone);
	const candidates = vocabulary
		.map((word) => ({ word, wrong: editDistance(typed, word.key, limit) }))
		.filter(({ wrong }) => wrong <= limit)
		.map(({ word, wrong }) => {
			const sameEnds =
				sameFirstLetter * Number(word.key[0] === typed[0]) +
				sameLastLetter * Number(word.key.slice(-1) === typed.slice(-1));
			return { word, cost: wrong * wrongLetterCost - word.weight - sameEnds };
		})
		.sort((a, b) => a.cost - b.cost);
	return candidates.filter(({ cost }) => cost <= candidates[0]!.cost + candidateMargin).map(({ word }) => word);
}

/** What may stand in the place of one or several neighbouring words. */
export interface Correction {
	/** The index of the first word. */
	from: number;
	/** The index after the last word. */
	to: number;
	/** Likeliest first. Empty for a word that resembles nothing in the corpus. */
	candidates: string[];
}

/**
 * Finds corrections for misspelt words.
 *
 * @param words  all words of the query, folded
 * @param wrong  the indexes of those that the index does not hold
 * @returns in the order of the words; none for an unfinished word, with which a word of the vocabulary begins
 */
export function findCorrections(
	vocabulary: readonly VocabularyWord[],
	words: readonly string[],
	wrong: readonly number[],
): Correction[] {
	const open = new Set(
		wrong.filter(
			(i) => words[i]!.length < unfinishedLetters || !vocabulary.some(({ key }) => key.startsWith(words[i]!)),
		),
	);
	const corrections: Correction[] = [];
	// Names of several words first, so that "chiang arai" becomes Chiang Rai and not Chiang Arak.
	const longNames = vocabulary.filter(
		({ key, text, weight }) => weight >= otherNameWeight && key.length >= joinedNameLetters && wordsOf(text).length > 1,
	);
	for (let size = Math.min(joinedWords, words.length); size > 1; size--) {
		for (let from = 0; from + size <= words.length; from++) {
			const to = from + size;
			const isWrong = wrong.some((i) => from <= i && i < to);
			const overlaps = corrections.some((other) => from < other.to && other.from < to);
			if (!isWrong || overlaps) continue;
			const [best] = candidatesFor(words.slice(from, to).join(""), longNames, true);
			if (!best) continue;
			corrections.push({ from, to, candidates: [best.text] });
			for (let i = from; i < to; i++) open.delete(i);
		}
	}
	for (const i of open) {
		const candidates = candidatesFor(words[i]!, vocabulary, words.length === 1).slice(0, candidatesPerWord);
		corrections.push({ from: i, to: i + 1, candidates: candidates.map(({ text }) => text) });
	}
	return corrections.sort((a, b) => a.from - b.from);
}
