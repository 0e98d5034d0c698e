// How the search cuts and folds words. The build and the page use this same file, so that what is typed meets what is
// indexed.

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: Record<string, string> = {
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ı: "i",
	ħ: "h",
	ŧ: "t",
	ŋ: "ng",
	ə: "a",
	ĸ: "k",
};

/** Text without case, marks and apostrophes: `N’Zérékoré` becomes `nzerekore`. */
export const fold = (text: string): string =>
	text
		.normalize("NFD")
		.toLowerCase()
		.replace(/(?![\u3099\u309a])\p{M}|['’‘ʼʻ`´]/gu, "")
		.normalize("NFC")
		.replace(/[øłđðþßæœıħŧŋəĸ]/g, (letter) => plain[letter] ?? letter);

/** Text folded, its words apart by single spaces and nothing else: `’s-Hertogenbosch` becomes `s hertogenbosch`. */
export const foldWords = (text: string): string =>
	fold(text)
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
		.trim();

/** Scripts that put no space between words; Korean does, but joins its endings to them. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** A run of an unspaced script as every two neighbouring letters: `湖北武汉` becomes `湖北 北武 武汉`. */
export function pairs(run: string): string[] {
	const letters = [...run];
	return letters.length < 2 ? letters : letters.slice(1).map((letter, i) => letters[i] + letter);
}

export const unspacedRuns = (text: string): string[] => text.match(unspaced) ?? [];

/** An Arabic word without its article, and with the letters that are often exchanged written in one way. */
export const plainArabic = (word: string): string =>
	/^\p{Script=Arabic}/u.test(word)
		? word
				.replace(/^[وب]?ال(?=\p{L}{2})/u, "")
				.replace(/[ىیې]/g, "ي")
				.replace(/ة$/, "ه")
				.replace(/ک/g, "ك")
		: word;

/** The words of a text as the index knows them, in order. */
export function wordsOf(text: string): string[] {
	const spaced = fold(text).replace(unspaced, (run) => ` ${pairs(run).join(" ")} `);
	return (spaced.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(plainArabic);
}

/** Words that say how a question is asked and not what it is about: English ones, and the small ones of its neighbours. */
const askingWords = new Set(
	`a about all an and are as at be by can did do does find for from give had has have how i in into is it its list me
	of on or our show tell that the their them there these they this to us was we were what when where which who whom
	whose why will with you your da das de del der des di die do dos du e el en et la las le les los und van von y`.split(
		/\s+/,
	),
);

/**
 * The words of a question that the search asks for. Words that only ask, and single letters, are left out unless there
 * is nothing else.
 */
export function askedWords(query: string): string[] {
	const words = [...new Set(wordsOf(query))];
	const telling = words.filter((word) => !askingWords.has(word) && !/^[a-z]$/.test(word));
	return telling.length > 0 ? telling : words;
}
