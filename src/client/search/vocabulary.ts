// The vocabulary of the search, from the packed form in which the build writes it.

import type { KnownWords, Vocabulary } from "../../search/data-files.ts";
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
	/** Whether it is a whole name. */
	isName: boolean;
}

/** Unpacks words that `packWords` of `src/search/vocabulary.ts` has packed, with the digit behind each. */
function unpackWords(packed: string): [word: string, digit: number][] {
	if (packed === "") return [];
	let previous = "";
	return packed.split("\n").map((line) => {
		const [, shared = "0", rest = "", digit = "0"] = /^(\w)(.*?)(\d?)$/s.exec(line) ?? [];
		previous = previous.slice(0, Number.parseInt(shared, 36)) + rest;
		return [previous, Number(digit)];
	});
}

/**
 * Unpacks the vocabulary.
 *
 * @returns each key once, with its weightiest word
 */
export function unpackVocabulary({ words, cities, names }: Vocabulary): VocabularyWord[] {
	const byKey = new Map(
		unpackWords(words).map(([word, weight]) => [word, { key: word, text: word, weight, isName: false }]),
	);
	const add = (key: string, text: string, weight: number, isName: boolean) => {
		if (key.length >= nameLetters && (byKey.get(key)?.weight ?? -1) < weight)
			byKey.set(key, { key, text, weight, isName });
	};
	const addNames = (lines: string, weight: number) => {
		for (const name of lines.split("\n")) {
			// "Al Rayyan" may be typed as one word, and each part of it alone.
			add(wordsOf(name).join(""), name, weight, true);
			add(queryWords(name).join(""), name, weight, true);
			for (const part of name.split(/[^\p{L}\p{M}\p{N}'’ʻʼ]+/u))
				add(fold(part), part, weight - lessForPartOfName, false);
		}
	};
	addNames(names, otherNameWeight);
	addNames(cities, cityNameWeight);
	return [...byKey.values()];
}

/** Words that are right though no page holds them. */
export interface Known {
	/** English words, folded. */
	words: ReadonlySet<string>;
	/** The country (ISO 3166-1 alpha-2, in small letters) of each city of the world, by its name without spaces. */
	places: ReadonlyMap<string, string>;
}

/** Unpacks the known words. */
export function unpackKnownWords({ words, places }: KnownWords): Known {
	const byCountry = places.split("\n").map((line) => line.split(" "));
	return {
		words: new Set(unpackWords(words).map(([word]) => word)),
		places: new Map(
			byCountry.flatMap(([country = "", ...names]) => names.map((name) => [name, country.toLowerCase()])),
		),
	};
}

/** Where the words for corrections come from: loaded when they are first asked for. */
export interface WordSource {
	/** The words that a misspelt one may stand for. */
	vocabulary(): Promise<readonly VocabularyWord[]>;
	/** The words that are right though no page holds them. */
	known(): Promise<Known>;
}
