// The tokeniser of the search. The build and the search page share it, so that a query is cut into words as the index is.

import type { LanguageRules } from "./data-files.ts";

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

/** Signs that belong to a word and are often left out: apostrophes, modifier letters, primes, and the Arabic tatweel. */
const signsInWords = /['’‘`´\u02b9-\u02df\u0374\u0640\u2032-\u2037]/g;

/** Code points of the digit nought in other scripts, whose digits follow in order: Arabic, Persian, Devanagari, Bengali, Thai … */
const noughts = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0];

function westernDigit(digit: string): string {
	const code = digit.codePointAt(0)!;
	const nought = noughts.find((first) => first <= code && code < first + 10);
	return nought === undefined ? digit : String(code - nought);
}

const pattern = (source: string | undefined, flags: string) =>
	source === undefined ? undefined : new RegExp(source, flags);

/** A function that takes elided words from a text, by the rules of a language. */
export function elider(rules: LanguageRules | undefined): (text: string) => string {
	const elided = pattern(rules?.elision, "giu");
	return elided ? (text) => text.replace(elided, "") : (text) => text;
}

/** A function that writes the words of a text in the forms that the index holds besides their own, by the rules of a language. */
export function adapter(rules: LanguageRules | undefined): (text: string) => string {
	const elide = elider(rules);
	const forms = rules?.forms.map(([source, replacement]) => [new RegExp(source, "giu"), replacement] as const) ?? [];
	return (text) => forms.reduce((changed, [form, replacement]) => changed.replace(form, replacement), elide(text));
}

/** Those of the page's language. The build writes pages of all languages, and takes those of each. */
let elide = elider(undefined);
let adapt = adapter(undefined);

/**
 * Folds text to its plain letters: `N’Zérékoré` becomes `nzerekore`. Case and marks go, and so do the forms that Unicode keeps
 * for compatibility (full width, ligatures, superscripts) and the digits of other scripts.
 */
export const fold = (text: string): string =>
	elide(text)
		// First, since compatibility makes a space of some of them.
		.replace(signsInWords, "")
		.normalize("NFKD")
		.toLowerCase()
		.replace(/(?![\u3099\u309a])\p{M}/gu, "")
		.normalize("NFC")
		.replace(/[øłđðþßæœıħŧŋəĸ]/g, (letter) => plainLetters[letter] ?? letter)
		.replace(/(?!\d)\p{Nd}/gu, westernDigit);

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

/** Whether a text has letters of a script without spaces between words. */
export const isUnspaced = (text: string): boolean => text.search(unspaced) >= 0;

/** Normalises an Arabic word: without its article, and with one form of letters that writers exchange. Other words stay. */
export const normaliseArabic = (word: string): string =>
	/^\p{Script=Arabic}/u.test(word)
		? word
				.replace(/^[وب]?ال(?=\p{L}{2})/u, "")
				.replace(/[ىیې]/g, "ي")
				.replace(/ة$/, "ه")
				.replace(/ک/g, "ك")
		: word;

/** A name, or a part of a query, as the name index writes it: folded and without spaces. `Al-Rayyan` is `alrayyan`. */
export const nameKey = (text: string): string => foldWords(text).split(" ").map(normaliseArabic).join("");

/** Tokenises a text: its words as the index holds them, in order. */
export function wordsOf(text: string): string[] {
	const spaced = fold(adapt(text)).replace(unspaced, (run) => ` ${bigrams(run).join(" ")} `);
	return (spaced.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(normaliseArabic);
}

/** Stop words: they say how a question is put and not what it is about. English ones, and articles and prepositions of its neighbours. */
const stopWords = new Set(
	`a about all an and are as at be by can did do does find for from give had has have how i in into is it its list me
	my of on or our please show tell than that the their them there these they this to us versus vs was we were what whats
	when where which who whom whose why will with you your compare compared da das de del der des di die do dos du e el en et la las le les los und van von y`.split(
		/\s+/,
	),
);

/** Those of the page's language, where it is not English. */
let ownStopWords: ReadonlySet<string> = new Set();
let ownExpressions: RegExp | undefined;
let nameEnding: RegExp | undefined;

/** Makes the rules of a language those of the page: its words are folded by them, and its stop words are known besides the English ones. */
export function setLanguage(rules: LanguageRules | undefined): void {
	elide = elider(rules);
	adapt = adapter(rules);
	const expressions = rules?.stopWords.split(/\s+/) ?? [];
	ownStopWords = new Set(expressions.flatMap(wordsOf));
	const inRuns = expressions.filter(isUnspaced).sort((a, b) => b.length - a.length);
	ownExpressions = rules?.isUnspaced ? new RegExp(`(${inRuns.join("|")})`) : undefined;
	nameEnding = pattern(rules?.nameEnding, "u");
}

/** Matches, in a group, the stop words of a language without spaces between words. There are none where the page's language has spaces. */
export const stopExpressions = (): RegExp | undefined => ownExpressions;

/** The key of a name for all its cases: its words, folded, without their endings. Only names in Cyrillic letters have one. */
const stemKey = (words: readonly string[], ending = nameEnding): string | undefined =>
	ending && words.every((word) => /^\p{Script=Cyrillic}+$/u.test(word))
		? `${words.map((word) => word.replace(ending, "")).join("")}*`
		: undefined;

/**
 * The keys under which the name index of a language holds a name: as `nameKey` writes it, as the page's script does by the rules of
 * the language, and for all its cases.
 */
export function nameKeys(name: string, rules: LanguageRules | undefined): string[] {
	const elided = elider(rules)(name);
	const keys = [nameKey(name), nameKey(elided), stemKey(foldWords(elided).split(" "), pattern(rules?.nameEnding, "u"))];
	return [...new Set(keys)].filter((key) => key !== undefined);
}

/** The keys to look up for words of a query that may be a name, the likeliest first. */
export const keysOfWords = (words: readonly string[]): string[] =>
	[words.join(""), stemKey(words)].filter((key) => key !== undefined);

export const isStopWord = (word: string): boolean => stopWords.has(word) || ownStopWords.has(word);

/** Tokenises a query: each word once, without stop words and single letters, unless there are no others. */
export function queryWords(query: string): string[] {
	const words = [...new Set(wordsOf(query))];
	const content = words.filter((word) => !isStopWord(word) && !/^[a-z]$/.test(word));
	return content.length > 0 ? content : words;
}
