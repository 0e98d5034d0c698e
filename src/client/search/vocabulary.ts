// The vocabulary of the search, from the packed form in which the build writes it.

import type { Vocabulary } from "../../search/data-files.ts";
import { fold, queryWords, wordsOf } from "../../search/tokens.ts";
import { cityNameWeight, lessForPartOfName, nameLetters, otherNameWeight } from "./ranking.ts";

/** A word of the corpus, or a name. */
export interface VocabularyWord {
	/** Folded and without spaces: the form that is compared. */
	key: string;
	/** The form that is searched for. */
	text: string;
	/** How likely it is meant: see `ranking.ts`. */
	weight: number;
}

/**
 * Unpacks the vocabulary.
 *
 * @returns each key once, with its weightiest word
 */
export function unpackVocabulary({ words, cities, names }: Vocabulary): VocabularyWord[] {
	const byKey = new Map<string, VocabularyWord>();
	let previous = "";
	for (const line of words.split("\n")) {
		const [, shared = "0", rest = "", weight = "0"] = /^(\w)(.*?)(\d?)$/s.exec(line) ?? [];
		previous = previous.slice(0, Number.parseInt(shared, 36)) + rest;
		byKey.set(previous, { key: previous, text: previous, weight: Number(weight) });
	}
	const add = (key: string, text: string, weight: number) => {
		if (key.length >= nameLetters && (byKey.get(key)?.weight ?? -1) < weight) byKey.set(key, { key, text, weight });
	};
	const addNames = (lines: string, weight: number) => {
		for (const name of lines.split("\n")) {
			// "Al Rayyan" may be typed as one word, and each part of it alone.
			add(wordsOf(name).join(""), name, weight);
			add(queryWords(name).join(""), name, weight);
			for (const part of name.split(/[^\p{L}\p{M}\p{N}'’ʻʼ]+/u)) add(fold(part), part, weight - lessForPartOfName);
		}
	};
	addNames(names, otherNameWeight);
	addNames(cities, cityNameWeight);
	return [...byKey.values()];
}
