// Generates text in an invented language with realistic word statistics, so that a search index and a compressor behave as
// with real pages, and no sentence can be taken for a statement about a place.

import { random } from "../random.ts";

const vocabularySize = 30_000;

const onsets = "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr r s sh sk sl st t th tr v w z".split(" ");
const nuclei = "a e i o u ai ea ee io oo ou".split(" ");
const codas = ["", "", "", "n", "r", "s", "t", "l", "m", "nd", "st", "ng"];

/** Distinct pronounceable words by frequency. Frequent words are short, as in any language. */
function vocabulary(next: () => number): string[] {
	const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)]!;
	const words = new Set<string>();
	while (words.size < vocabularySize) {
		const syllables = 1 + Math.floor((words.size / vocabularySize) * 2 + next() * 1.5);
		words.add(Array.from({ length: syllables }, () => pick(onsets) + pick(nuclei) + pick(codas)).join(""));
	}
	return [...words];
}

export const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

export interface Writer {
	/** From 0 to 1. */
	next(): number;
	/** A whole number from 0 to below `end`. */
	below(end: number): number;
	/** A random word, distributed by Zipf's law. */
	word(): string;
	/** A sentence without full stop; by default 8 to 17 words. */
	phrase(words?: number): string;
	/** Sentences with a number of words in total. */
	paragraph(words: number): string;
	/** A unique name. */
	name(): string;
}

/** Creates a deterministic writer from a seed. */
export function writer(seed: number): Writer {
	const next = random(seed);
	const words = vocabulary(next);
	const below = (end: number) => Math.floor(next() * end);
	const word = () => words[Math.min(vocabularySize - 1, Math.floor(vocabularySize ** next()) - 1)]!;
	const phrase = (length = 8 + below(10)) => capital(Array.from({ length }, word).join(" "));
	const names = new Set<string>();
	return {
		next,
		below,
		word,
		phrase,
		paragraph(total) {
			const sentences: string[] = [];
			for (let left = total; left > 0; ) {
				const length = 8 + below(10);
				// The last sentence takes the rest, where a short one would be left over.
				const taken = left - length < 8 ? left : length;
				sentences.push(`${phrase(taken)}.`);
				left -= taken;
			}
			return sentences.join(" ");
		},
		name() {
			let name = capital(words[below(vocabularySize)]! + words[below(200)]!);
			while (names.has(name)) name += words[below(200)]!;
			names.add(name);
			return name;
		},
	};
}
