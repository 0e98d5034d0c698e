// The data files of search, as the build writes them and the browser reads them.

/**
 * `search/names.js`: the cities for the suggestions under the search box, each with its file name without ending, its name,
 * the index of its country and its other names, if any.
 */
export interface Suggestions {
	countries: string[];
	cities: [slug: string, name: string, country: number, ...others: string[]][];
}

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
