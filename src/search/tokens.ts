// The tokeniser of the search. The build and the search page share it, so that a query is cut into words as the index is.

/** Letters that Unicode does not decompose into a plain letter and a mark. */
const plainLetters: Record<string, string> = {
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

/** Folds text: without case, marks and apostrophes, `N’Zérékoré` becomes `nzerekore`. */
export const fold = (text: string): string =>
	text
		.normalize("NFD")
		.toLowerCase()
		.replace(/(?![\u3099\u309a])\p{M}|['’‘ʼʻ`´]/gu, "")
		.normalize("NFC")
		.replace(/[øłđðþßæœıħŧŋəĸ]/g, (letter) => plainLetters[letter] ?? letter);

/** Text folded, its words apart by single spaces and nothing else: `’s-Hertogenbosch` becomes `s hertogenbosch`. */
export const foldWords = (text: string): string =>
	fold(text)
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
		.trim();

/** Scripts without spaces between words. Korean has them, but joins its endings to words. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** The bigrams of a run of an unspaced script, which has no other words: `湖北武汉` becomes `湖北 北武 武汉`. */
export function bigrams(run: string): string[] {
	const letters = [...run];
	return letters.length < 2 ? letters : letters.slice(1).map((letter, i) => letters[i] + letter);
}

export const unspacedRuns = (text: string): string[] => text.match(unspaced) ?? [];

/** Normalises an Arabic word: without its article, and with one form of letters that writers exchange. Other words stay. */
export const normaliseArabic = (word: string): string =>
	/^\p{Script=Arabic}/u.test(word)
		? word
				.replace(/^[وب]?ال(?=\p{L}{2})/u, "")
				.replace(/[ىیې]/g, "ي")
				.replace(/ة$/, "ه")
				.replace(/ک/g, "ك")
		: word;

/** Tokenises a text: its words as the index holds them, in order. */
export function wordsOf(text: string): string[] {
	const spaced = fold(text).replace(unspaced, (run) => ` ${bigrams(run).join(" ")} `);
	return (spaced.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(normaliseArabic);
}

/** Stop words: they say how a question is put and not what it is about. English ones, and articles and prepositions of its neighbours. */
const stopWords = new Set(
	`a about all an and are as at be by can did do does find for from give had has have how i in into is it its list me
	of on or our show tell that the their them there these they this to us was we were what when where which who whom
	whose why will with you your da das de del der des di die do dos du e el en et la las le les los und van von y`.split(
		/\s+/,
	),
);

/** Tokenises a query: each word once, without stop words and single letters, unless there are no others. */
export function queryWords(query: string): string[] {
	const words = [...new Set(wordsOf(query))];
	const content = words.filter((word) => !stopWords.has(word) && !/^[a-z]$/.test(word));
	return content.length > 0 ? content : words;
}
