// The numbers by which a query is corrected, answered and ranked. They were chosen on the golden questions
// (`tests/golden/questions.yaml`): after a change, `tests/browser/search-answers.test.ts` says which answers suffer.

/** Pagefind's own ranking: https://pagefind.app/docs/ranking/. */
export const pagefindRanking = {
	/** The higher, the more a page with the word itself stands before pages with a longer one. */
	termSimilarity: 2,
	/** From 0 to 1: the lower, the less a long page suffers from its length. */
	pageLength: 0.4,
	/** What a word in a field of `meta` counts beside the page's text: names most, then titles. A date identifies no page. */
	metaWeights: { names: 10, title: 4, words: 2, country: 0.5, date: 0 },
};

/** Significant digits of a score that count: parts of the index arrive in any order, which changes the last ones. */
export const scoreDigits = 4;

// 2. Correct

/** What one wrong letter costs a candidate; the points below are taken off that cost. */
export const wrongLetterCost = 8;
/** First letters are seldom wrong, last ones a little more often. */
export const sameFirstLetter = 2;
export const sameLastLetter = 1;
/**
 * How likely a word is meant. A word of the corpus weighs 0 to 9: the base-2 logarithm of the number of its pages. A city's
 * name is likelier meant than any word, another name (such as a country's) than most, a part of a name less than the whole.
 */
export const cityNameWeight = 10;
export const otherNameWeight = 5;
export const lessForPartOfName = 2;
/** Fewest letters of a name that a misspelt word may stand for. */
export const nameLetters = 3;
/** The most words that are joined to one misspelt name. */
export const joinedWords = 4;
/** Fewest letters of such a name. */
export const joinedNameLetters = 5;
/** Fewest letters of an unfinished word: the beginning of a word in the corpus, which is left as it is. */
export const unfinishedLetters = 3;
/** How much more than the likeliest another candidate may cost: a little more than one wrong letter. */
export const candidateMargin = 10;
/** The most candidates for one word. */
export const candidatesPerWord = 5;
/**
 * The most wrong letters: one in a short word, two in a longer one. Beside other words a short word is likelier to be a
 * right one that the corpus does not hold, so more letters count as short.
 */
export const wrongLetters = (letters: number, alone: boolean): number => (letters < (alone ? 4 : 6) ? 1 : 2);

// 4. Drop the rarest words

/** A word in a page's names weighs as much as this many in its text. */
export const nameFactor = 2;
/** The weight of a word falls with the number of its pages, as if the corpus had this many (inverse document frequency). */
export const assumedPages = 5000;

// 5. Add pages by name

/** Among this many best results a page with a matching name says that the query is a name. */
export const namedAmongBest = 3;
/** How many of the best results for a single word may be the page that bears it as a name. */
export const namedCandidates = 5;
/** Up to this many letters, all words together, a corrected query may stand for several names ... */
export const ambiguousLetters = 6;
/** ... of which this many are added besides the likeliest. */
export const ambiguousNames = 2;

// 6. Rank

/** Multiplies the score of a page that holds the words as one phrase. */
export const phraseBoost = 1.5;
/** How many of the best results are moved up by their names; each is a file to read. */
export const comparedByName = 10;
