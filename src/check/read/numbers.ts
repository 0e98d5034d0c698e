import type { Span } from "../../front-matter/front-matter.ts";
import type { TextSection } from "../../model/translation.ts";

/** Digits of other scripts and full-width signs, each with the one that it stands for. Their lengths are the same, so that offsets stay. */
const folded = new Map<string, string>([
	...[..."٠١٢٣٤٥٦٧٨٩"].map((c, i) => [c, String(i)] as const),
	...[..."۰۱۲۳۴۵۶۷۸۹"].map((c, i) => [c, String(i)] as const),
	...[..."０１２３４５６７８９"].map((c, i) => [c, String(i)] as const),
	["．", "."],
	["٫", ","],
	["٬", "."],
]);
const foldable = new RegExp(`[${[...folded.keys()].join("")}]`, "g");

/** What holds digits and is no number of the text: citations, anchors, addresses, and the numbers of a list. */
const notText = /\[\^[^\]\r\n]*\]|\{#[^}\r\n]*\}|\]\([^)\r\n]*\)|https?:\/\/[^\s)>]+|^[ \t]*\d+[.)](?=[ \t])/gm;

/** A text with folded digits, and with spaces in the place of what is no text. */
const readable = (markdown: string) =>
	markdown.replace(foldable, (c) => folded.get(c)!).replace(notText, (piece) => piece.replace(/[^\r\n]/g, " "));

/** One value for what a computer counts as 2299999.9999999995. */
const rounded = (value: number) => Number(value.toPrecision(12));

/** Digits with the signs that part their groups and decimals. A space parts thousands only: 2015 100 is a year and a number. */
const digits = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*/g;

/** The numbers for which some digits may stand: `3.500` is three thousand five hundred in Spanish, and three and a half elsewhere. */
function readings(written: string): number[] {
	const groups = written.split(/\D/);
	const [first = "", ...rest] = groups;
	const areThousands = (list: readonly string[]) => list.every((group) => group.length === 3);
	const found: number[] = [];
	if (rest.length === 0 || (first.length <= 3 && areThousands(rest))) found.push(Number(groups.join("")));
	const isDecimal =
		/[.,]\d+$/.test(written) && (rest.length === 1 || (first.length <= 3 && areThousands(rest.slice(0, -1))));
	if (isDecimal) found.push(Number(`${groups.slice(0, -1).join("")}.${groups.at(-1)}`));
	return found;
}

/** Words for thousands and more behind digits, in the languages of the translations. */
const scaleWords: [factor: number, words: string][] = [
	[1e3, "mil|mille|тыс|тысяч[аиу]?|ألف|ألفا|آلاف"],
	[1e6, "mill(?:ón|ones)|millions?|млн|миллион\\p{L}*|مليون|مليونا|ملايين"],
	[1e9, "milliards?|млрд|миллиард\\p{L}*|مليار|مليارا|مليارات|بليون"],
	[1e12, "bill(?:ón|ones)|billions?|трлн|триллион\\p{L}*|تريليون"],
];
const scaleWord = new RegExp(
	`^[\\s.]*(?:de |d’|من )?(${scaleWords.map(([, words]) => words).join("|")})(?!\\p{L})`,
	"iu",
);
const chineseScales: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 成: 10 };
/** Signs of tens and more behind digits, but for those that begin a unit: 千米 are kilometres, 百分点 points of a hundred. */
const chineseScale = /^\s*[余多几]?((?:[十百千万萬亿億](?!分|米|克|瓦|卡|赫|升|帕|焦))+|成)/;

/** By how much the words behind some digits multiply them; 1 where none do. */
function factorOf(after: string): number {
	const [, signs] = chineseScale.exec(after) ?? [];
	if (signs) return [...signs].reduce((factor, sign) => factor * chineseScales[sign]!, 1);
	const word = scaleWord.exec(after);
	if (!word) return 1;
	const [factor = 1] = scaleWords.find(([, words]) => new RegExp(`^(?:${words})$`, "iu").test(word[1]!)) ?? [];
	return factor * factorOf(after.slice(word[0].length));
}

/** A number as a translation writes it. */
interface WrittenNumber {
	written: string;
	/** Where it stands in the text. */
	span: Span;
}

/** A number of a translation that does not fit its English section. */
export interface StrangeNumber extends WrittenNumber {
	/** The number of the English section that stands nowhere, where this one is known and stands once too often. */
	lost?: string;
}

/**
 * The numbers in digits that a translation has and its English section has not, or has less often while another one is lost.
 *
 * @param translated  in any language
 */
export function strangeNumbers(english: TextSection, translated: string): StrangeNumber[] {
	const text = readable(translated);
	const found = [...text.matchAll(digits)];
	if (found.length === 0) return [];
	const { counts, inDigits } = englishNumbersOf(english);
	const has = (value: number) => counts.has(rounded(value));
	const strange: StrangeNumber[] = [];
	const seen = new Map<number, WrittenNumber[]>();
	for (const { index, 0: written } of found) {
		const end = index + written.length;
		const number = { written: translated.slice(index, end), span: { start: index, end } };
		const factor = factorOf(text.slice(end, end + 30));
		const value = readings(written).find((each) => has(each * factor));
		const values = value !== undefined ? [value * factor] : factor === 1 ? datePieces(written) : [];
		if (values.length === 0 || !values.every(has)) strange.push(number);
		else for (const each of values) seen.set(rounded(each), [...(seen.get(rounded(each)) ?? []), number]);
	}
	const lost = inDigits.find(({ values }) => !values.some((value) => seen.has(value)));
	if (!lost) return strange;
	for (const [value, numbers] of seen) {
		if (numbers.length > counts.get(value)!) strange.push({ ...numbers.at(-1)!, lost: lost.written });
	}
	return strange;
}

/** Day, month and year of a date with points, `28.09.2015`; none for what is no such date. */
const datePieces = (written: string): number[] =>
	/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(written) ? written.split(".").map(Number) : [];

const units =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const months = "january february march april may june july august september october november december".split(" ");

/** English words that say a number, or what another language says by one. */
const words = new Map<string, readonly number[]>([
	...units.map((word, i) => [word, [i]] as const),
	...tens.map((word, i) => [word, [(i + 2) * 10]] as const),
	...[...units.slice(4), ...tens].map((word) => {
		const ordinal = `${word
			.replace(/ve$/, "f")
			.replace(/t$/, "")
			.replace(/(?<=nin)e$/, "")
			.replace(/y$/, "ie")}th`;
		const rank = units.indexOf(word);
		return [ordinal, [rank >= 0 ? rank : (tens.indexOf(word) + 2) * 10]] as const;
	}),
	...months.map((word, i) => [word, [i + 1]] as const),
	...months.map((word, i) => [word.slice(0, 3), [i + 1]] as const),
	["first", [1]],
	["once", [1]],
	["single", [1]],
	["second", [2]],
	...["both", "pair", "couple", "twice", "double", "doubled", "doubles", "twofold", "biennial"].map(
		(word) => [word, [2]] as const,
	),
	...["third", "thirds", "triple", "tripled", "threefold", "thrice"].map((word) => [word, [3]] as const),
	["half", [0.5, 1, 2, 50]],
	["halves", [2]],
	["quarter", [1, 4, 25]],
	["quarters", [4, 75]],
	["fifths", [5]],
	["tenths", [10]],
	["dozen", [12]],
	["fortnight", [14, 2]],
	["decade", [10]],
	["decades", [10]],
	["century", [100]],
	["hundred", [100]],
	["hundreds", [100]],
	["noon", [12]],
	["midnight", [0, 24]],
]);
const scales: Record<string, number> = {
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
	m: 1e6,
	bn: 1e9,
	k: 1e3,
};

/** The numbers of an English text. */
interface EnglishNumbers {
	/** How often it says each number, in digits or in words, in each way in which another language may write it. */
	counts: ReadonlyMap<number, number>;
	/** Those in digits, each with the ways to write it. */
	inDigits: { written: string; values: number[] }[];
}

/** The numbers of each English section: several translations are compared with it. */
const known = new WeakMap<TextSection, EnglishNumbers>();

function englishNumbersOf(section: TextSection): EnglishNumbers {
	const numbers = known.get(section) ?? findEnglishNumbers(section.text);
	known.set(section, numbers);
	return numbers;
}

function findEnglishNumbers(markdown: string): EnglishNumbers {
	const text = readable(markdown);
	const counts = new Map<number, number>([[1, Number.POSITIVE_INFINITY]]);
	const inDigits: EnglishNumbers["inDigits"] = [];
	const add = (value: number) => {
		const known = rounded(value);
		counts.set(known, (counts.get(known) ?? 0) + 1);
		return known;
	};
	for (const { index, 0: written, 1: scale } of text.matchAll(
		/\d+(?:[.,]\d+)*(?:[ \u00a0-]?(thousand|million|billion|trillion|m|bn|k)\b)?/gi,
	)) {
		const plain = /^[\d.,]*\d/.exec(written)![0];
		const value = Number(plain.replaceAll(",", ""));
		const values = (Number.isNaN(value) ? plain.split(/[.,]/).map(Number) : [value]).map(add);
		if (scale) values.push(add(value * scales[scale.toLowerCase()]!));
		// In the afternoon, clocks of twenty-four hours say twelve more.
		if (/^(?:[:.]\d\d)? ?p\.? ?m\b/i.test(text.slice(index + plain.length))) values.push(add(value + 12));
		inDigits.push({ written: plain, values });
	}
	// The 1990s are the nineties of the twentieth century; of 2023/24 and 2015–2019 the other end may be written out or cut.
	for (const [, century, decade] of text.matchAll(/\b(\d\d)(\d0)s/g)) {
		add(Number(century) + 1);
		add(Number(decade));
	}
	for (const [, century, , end] of text.matchAll(/\b(\d\d)(\d\d)[–/-](\d\d)\b/g)) add(Number(`${century}${end}`));
	for (const [, end] of text.matchAll(/\b\d{4}[–/-]\d\d(\d\d)\b/g)) add(Number(end));
	for (const [numeral] of text.matchAll(/\b(?=[IVX]{1,6}\b)X{0,3}(?:IX|IV|V?I{0,3})\b/g)) add(romanValue(numeral));
	/** What the words of a number say so far: `two hundred and` are 200 of `two hundred and five`. */
	let below = 0;
	let above = 0;
	let isInDigits = false;
	for (const word of text.toLowerCase().match(/\p{L}+|\d+(?:[.,]\d+)*|[^\s\p{L}\d-]/gu) ?? []) {
		const values = words.get(word);
		const scale = word.length > 2 ? scales[word.replace(/s$/, "")] : undefined;
		if (word === "and" || word === "a" || word === "an" || word === "of") continue;
		if (scale) {
			above += (below || 1) * scale;
			below = 0;
			add(above);
			add(scale);
		} else if (word === "hundred") {
			below = (below || 1) * 100;
			add(below);
		} else if (values) {
			// Of "in 2015 one hundred", the year is no part of the number.
			if (isInDigits) below = 0;
			for (const value of values) add(value);
			below += values[0]!;
			add(below);
			add(above + below);
		} else if (/^\d/.test(word)) {
			[above, below] = [0, Number(word.replaceAll(",", "")) || 0];
		} else [above, below] = [0, 0];
		isInDigits = /^\d/.test(word);
	}
	return { counts, inDigits };
}

function romanValue(numeral: string): number {
	const values = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10 })[letter]!);
	return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
