// Text in no language, with the statistics of one: what a search index and a compressor see is what real pages show
// them, and nobody can take a sentence for a statement about a place.

import { random } from "../random.ts";

const vocabularySize = 30_000;

const onsets = "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr r s sh sk sl st t th tr v w z".split(" ");
const nuclei = "a e i o u ai ea ee io oo ou".split(" ");
const codas = ["", "", "", "n", "r", "s", "t", "l", "m", "nd", "st", "ng"];

/** Distinct words that can be spoken, the most frequent ones short as in any language. */
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
	/** A word by Zipf's law: the second of the vocabulary half as frequent as the first, and so on. */
	word(): string;
	/** A sentence of so many words, 8 to 17 if left out, without its full stop. */
	phrase(words?: number): string;
	/** Sentences of so many words together. */
	paragraph(words: number): string;
	/** A name that this writer has not given before. */
	name(): string;
}

/** Writes the same for the same seed. */
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
		paragraph(length) {
			const sentences: string[] = [];
			for (let left = length; left > 0; ) {
				const wished = 8 + below(10);
				// No sentence of a word or two is left over at the end.
				const taken = left - wished < 8 ? left : wished;
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
