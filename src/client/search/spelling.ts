// Finds the word that a misspelt one was meant to be. The vocabulary is loaded when a word is not in the index.
import { handedOver } from "./hand-over.ts";
import { fold, wordsOf } from "./words.ts";

/** A word of the corpus, or a name as it is written. */
interface Word {
	/** Folded, and without spaces: the form that is compared. */
	key: string;
	/** What is asked for instead. */
	text: string;
	/** The logarithm to the base of two of the number of pages that hold it; names stand above all words. */
	weight: number;
}

const nameWeight = 6;

function unpacked({ words, names }: { words: string; names: string }): Word[] {
	let before = "";
	const list = words.split("\n").map((line): Word => {
		const [, shared = "0", rest = "", weight = "0"] = /^(\w)(.*?)(\d?)$/s.exec(line) ?? [];
		before = before.slice(0, Number.parseInt(shared, 36)) + rest;
		return { key: before, text: before, weight: Number(weight) };
	});
	const known = new Map(list.map((word) => [word.key, word]));
	for (const name of names.split("\n")) {
		const parts = wordsOf(name);
		// "Al Rayyan" may be typed as one word, and each part of it alone.
		const whole = { key: parts.join(""), text: name, weight: nameWeight };
		const single =
			parts.length > 1
				? name.split(/[^\p{L}\p{M}\p{N}’']+/u).map((part) => ({ key: fold(part), text: part, weight: nameWeight - 1 }))
				: [];
		for (const each of [whole, ...single]) {
			if (each.key.length >= 3 && (known.get(each.key)?.weight ?? -1) < each.weight) known.set(each.key, each);
		}
	}
	return [...known.values()];
}

let vocabulary: Promise<Word[]> | undefined;

function load(): Promise<Word[]> {
	vocabulary ??= handedOver<{ words: string; names: string }>("search/vocabulary.js").then(unpacked);
	vocabulary.catch(() => {
		vocabulary = undefined;
	});
	return vocabulary;
}

/**
 * How many letters are wrong between two words: put in, left out, exchanged, or swapped with their neighbour.
 *
 * @returns a number above `most` for anything farther apart than that
 */
export function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let twoAbove: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + Number(a[i - 1] !== b[j - 1]));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, twoAbove[j - 2]! + 1);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		twoAbove = above;
		above = row;
	}
	return above[b.length]!;
}

/** Two wrong letters in a word of four leave little of it: shorter ones may have one. */
export const mostWrong = (word: string): number => (word.length < 4 ? 1 : 2);

/**
 * What a word may have been meant to be, likeliest first.
 *
 * @param typed  a folded word that the index does not hold
 * @returns nothing where a word of the corpus begins with it: it is then not misspelt, but not finished
 */
export async function meant(typed: string): Promise<string[]> {
	const words = await load();
	if (words.some(({ key }) => key === typed || (typed.length >= 3 && key.startsWith(typed)))) return [];
	const most = mostWrong(typed);
	return words
		.map((word) => ({ word, wrong: distance(typed, word.key, most) }))
		.filter(({ wrong }) => wrong <= most)
		.map(({ word, wrong }) => {
			// One letter more counts as much as the step from a rare word to a name.
			const start = Number(word.key[0] === typed[0]) + Number(word.key.at(-1) === typed.at(-1)) * 0.5;
			return { text: word.text, cost: wrong * 8 - word.weight - start * 1.5 };
		})
		.sort((a, b) => a.cost - b.cost)
		.slice(0, 5)
		.map(({ text }) => text);
}
