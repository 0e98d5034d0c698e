// The numbers by which a query is understood, corrected, answered and ranked, in the order of the steps of `answer-query.ts`. They
// were chosen on the golden questions (`tests/golden/questions.yaml`): after a change, `tests/browser/search-answers.test.ts` says
// which answers suffer. When a word may be replaced at all is written in `src/search/correction-rule.ts`.

/** Pagefind's own ranking: https://pagefind.app/docs/ranking/. */
export const pagefindRanking = {
	/** The higher, the more a page with the word itself stands before pages with a longer one. */
	termSimilarity: 2,
	/** From 0 to 1: the lower, the less a long page suffers from its length. */
	pageLength: 0.4,
	/** What a word in a field of `meta` counts beside the page's text: names most, then titles. A date identifies no page. */
	metaWeights: { names: 10, title: 4, words: 2, synonyms: 0.2, place: 0.5, date: 0 },
};

/** Significant digits of a score that count: parts of the index arrive in any order, which changes the last ones. */
export const scoreDigits = 4;

// 2. Recognise names

/** The most words of a name, or letters of one in a script without spaces: Bosnia and Herzegovina has 20 in Thai. */
export const nameElements = 24;
/** Up to this many letters a name beside other words is an abbreviation, and has to stand in capitals: `UK`, `UAE`. */
export const abbreviationLetters = 2;

// 5. Correct

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
/** Fewest letters of an unfinished word: the beginning of a word in the corpus, which finds the pages with that word. */
export const unfinishedLetters = 3;
/** The most words that an unfinished one may become. */
export const completions = 8;
/** Fewest letters of a word for which other words than names are offered, and names with two wrong letters. */
export const lettersForWord = 5;
/** How much more than the likeliest another candidate may cost: a little more than one wrong letter. */
export const candidateMargin = 10;
/** The most candidates for one word. */
export const candidatesPerWord = 5;
/**
 * The most wrong letters of what is offered: one in a short word, two in a longer one. Beside other words a short word is likelier
 * to be a right one that the corpus does not hold, so more letters count as short.
 */
export const wrongLetters = (letters: number, alone: boolean): number => (letters < (alone ? 4 : 6) ? 1 : 2);

// 6. Drop terms

/** A name weighs as much as this many words. */
export const nameFactor = 2;
/** The weight of a term falls with the number of its pages, as if the corpus had this many (inverse document frequency). */
export const assumedPages = 5000;

// 7. Put in order

/** Multiplies the score of a page that holds the words as one phrase. */
export const phraseBoost = 1.5;
/** The most cities that the link to the comparison takes, which is what the page of the comparison takes. */
export const mostCompared = 4;

// 8. Tell what is not there

/** Where fewer pages than this mention a city of the world, the answer says that it is none of the atlas. */
export const fewMentions = 6;
