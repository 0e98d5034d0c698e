// When a word may be taken for another one. The build and the search page share it: the build keeps the known words to which
// it applies, and the page corrects by it.

/** Fewest letters of a word with one wrong letter, and with two. */
const lettersForOne = 5;
const lettersForTwo = 8;

/** The most wrong letters that are corrected in a word: two only where it becomes a name, of which there are few. */
export const mostWrong = (letters: number, isName: boolean): number =>
	letters >= lettersForTwo && isName ? 2 : letters >= lettersForOne ? 1 : 0;

/**
 * Whether a word is so near to another that it may be replaced without a question. First letters are seldom wrong.
 *
 * @param typed  the word, folded
 * @param target  the other one, folded
 * @param wrong  their edit distance
 * @param isName  whether the other one is a name of the atlas
 */
export const isSafeCorrection = (typed: string, target: string, wrong: number, isName: boolean): boolean =>
	wrong <= mostWrong(typed.length, isName) && typed[0] === target[0];
