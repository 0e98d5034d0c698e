// Finds the word that a misspelt one was meant to be. The vocabulary is loaded when a word is not in the index.

import { editDistance } from "../../search/edit-distance.ts";
import { askedWords, fold, wordsOf } from "../../search/tokens.ts";
import { loadScriptData } from "../shared/script-data.ts";

/** A word of the corpus, or a name as it is written. */
interface Word {
	/** Folded, and without spaces: the form that is compared. */
	key: string;
	/** What is asked for instead. */
	text: string;
	/** The logarithm to the base of two of the number of pages that hold it; names stand above all words. */
	weight: number;
}

/** A city's name is likelier meant than any word; another name, such as a country's, than most. */
const [cityWeight, nameWeight] = [10, 5];

function unpacked({ words, cities, names }: Record<"words" | "cities" | "names", string>): Word[] {
	let before = "";
	const list = words.split("\n").map((line): Word => {
		const [, shared = "0", rest = "", weight = "0"] = /^(\w)(.*?)(\d?)$/s.exec(line) ?? [];
		before = before.slice(0, Number.parseInt(shared, 36)) + rest;
		return { key: before, text: before, weight: Number(weight) };
	});
	const known = new Map(list.map((word) => [word.key, word]));
	const add = (key: string, text: string, weight: number) => {
		if (key.length >= 3 && (known.get(key)?.weight ?? -1) < weight) known.set(key, { key, text, weight });
	};
	for (const [lines, weight] of [
		[names, nameWeight],
		[cities, cityWeight],
	] as const) {
		for (const name of lines.split("\n")) {
			// "Al Rayyan" may be typed as one word, and each part of it alone.
			add(joined(wordsOf(name)), name, weight);
			add(joined(askedWords(name)), name, weight);
			for (const part of name.split(/[^\p{L}\p{M}\p{N}'’ʻʼ]+/u)) add(fold(part), part, weight - 2);
		}
	}
	return [...known.values()];
}

const joined = (words: readonly string[]) => words.join("");

let vocabulary: Promise<Word[]> | undefined;

function load(): Promise<Word[]> {
	vocabulary ??= loadScriptData<Parameters<typeof unpacked>[0]>("search/vocabulary.js").then(unpacked);
	vocabulary.catch(() => {
		vocabulary = undefined;
	});
	return vocabulary;
}

/**
 * A shorter word may have one wrong letter, a longer one two. Among other words a short one is likelier to be a right
 * one that the corpus does not hold.
 */
const mostWrong = (word: string, alone: boolean): number => (word.length < (alone ? 4 : 6) ? 1 : 2);

/** How much less likely than the first another word may be and still be offered: less than one more wrong letter. */
const nearby = 10;

/** What a word may have been meant to be, likeliest first. */
function likely(typed: string, words: readonly Word[], alone: boolean): Word[] {
	const most = mostWrong(typed, alone);
	const found = words
		.map((word) => ({ word, wrong: editDistance(typed, word.key, most) }))
		.filter(({ wrong }) => wrong <= most)
		.map(({ word, wrong }) => {
			// First letters are seldom wrong, last ones a little more often.
			const ends = 2 * Number(word.key[0] === typed[0]) + Number(word.key.slice(-1) === typed.slice(-1));
			return { word, cost: wrong * 8 - word.weight - ends };
		})
		.sort((a, b) => a.cost - b.cost);
	return found.filter(({ cost }) => cost <= found[0]!.cost + nearby).map(({ word }) => word);
}

/** What stands in the place of some of the words asked for. */
export interface Mending {
	from: number;
	/** The place after the last one. */
	to: number;
	/** What may be meant, likeliest first. Empty where nothing in the corpus is near. */
	meant: string[];
}

/**
 * Finds what misspelt words may have been meant to be.
 *
 * @param typed  all words asked for, folded
 * @param strange  the places of those that the index does not hold
 * @returns nothing for a word that is not finished, because a word of the corpus begins with it
 */
export async function mendings(typed: readonly string[], strange: readonly number[]): Promise<Mending[]> {
	const words = await load();
	const left = new Set(
		strange.filter((i) => typed[i]!.length < 3 || !words.some(({ key }) => key.startsWith(typed[i]!))),
	);
	const found: Mending[] = [];
	// Names of several words first, so that "chiang arai" is Chiang Rai and not Chiang Arak.
	const long = words.filter(
		({ key, text, weight }) => weight >= nameWeight && wordsOf(text).length > 1 && key.length > 4,
	);
	for (let size = Math.min(4, typed.length); size > 1; size--) {
		for (let from = 0; from + size <= typed.length; from++) {
			const places = Array.from({ length: size }, (_, i) => from + i);
			if (
				!places.some((i) => strange.includes(i)) ||
				found.some((other) => from < other.to && other.from < from + size)
			)
				continue;
			const [best] = likely(joined(typed.slice(from, from + size)), long, true);
			if (!best) continue;
			found.push({ from, to: from + size, meant: [best.text] });
			for (const i of places) left.delete(i);
		}
	}
	for (const i of left) {
		const meant = likely(typed[i]!, words, typed.length === 1).slice(0, 5);
		found.push({ from: i, to: i + 1, meant: meant.map(({ text }) => text) });
	}
	return found.sort((a, b) => a.from - b.from);
}
