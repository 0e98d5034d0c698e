// The data files of search, as the build writes them and the browser reads them.

import type { NameKind } from "./name-kinds.ts";

/** What the search has to know of a language besides English. */
export interface LanguageRules {
	/** Words that say how a question is put, apart by spaces. */
	stopWords: string;
	/** What is replaced in words before they are folded: regular expressions with the flags `giu`, and replacements. */
	forms: readonly (readonly [pattern: string, replacement: string])[];
	/** A word without its vowel before another one, also before names: a regular expression with the flags `giu`. */
	elision?: string;
	/** What a word of a name loses where names are declined: a regular expression with the flag `u`, for folded words. */
	nameEnding?: string;
	/** What stands between a city and its country, where it is no comma with a space. */
	comma?: string;
	/** Whether it has no spaces between words: a query is cut at the names and the stop words in it, and its words are not corrected. */
	isUnspaced?: true;
}

/** `search/suggestions.js`: what the search box suggests while one types. Names in other languages are left out, for their size. */
export interface Suggestions {
	/** The names of the countries that cities lie in. */
	countries: string[];
	/** Each with its file name without ending, the index of its country, its names, its own first, and its people. */
	cities: [slug: string, country: number, names: string[], ...people: PersonRow[]][];
	/** By kind, each with its path without ending and its names, its own first. */
	pages: Record<PageKind, [path: string, ...names: string[]][]>;
	/** What each kind is called. */
	kinds: Record<NameKind, KindWords>;
	/** Those of the language, where it is not English. */
	rules?: LanguageRules | undefined;
}

/** The name of a kind, which may be empty, and how many there are of it: one, and several, where `{n}` is the number. */
export type KindWords = readonly [name: string, one: string, many: string];

/** Kinds of pages besides cities. */
export type PageKind = Exclude<NameKind, "city" | "person">;

/** A person of a city, with the file name of the interview where no other page names the person. Otherwise the city's page does. */
export type PersonRow = [name: string, interview?: string];

/**
 * `search/vocabulary.js`: the words that a misspelt one may stand for, one a line.
 *
 * - `words`: the words of the corpus, folded, sorted and packed. A line begins with a digit (base 36): how many letters the
 *   word shares with the one before. Then come its other letters, then, for a word on several pages, a digit: the base-2
 *   logarithm of their number.
 * - `cities`: names of cities as they are written.
 * - `names`: names of all other pages.
 */
export type Vocabulary = Record<"words" | "cities" | "names", string>;

/**
 * `search/known-words.js`: words that are right though no page holds them, and that would be corrected otherwise.
 *
 * - `words`: English words, for the English pages, folded, sorted and packed as those of the vocabulary are.
 * - `places`: cities of the world. Each line is a country's code (ISO 3166-1 alpha-2) and the names of its cities without spaces, all
 *   apart by spaces.
 */
export type KnownWords = Record<"words" | "places", string>;

/** `search/only-english.js` of a language: the positions, among the English pages by their paths, of those that it has not as a whole. */
export type OnlyEnglish = number[];
