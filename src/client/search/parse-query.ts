// Step 1 of a query: cuts what is typed into phrases, tokens and words to exclude.

import { fold, isUnspaced, wordsOf } from "../../search/tokens.ts";

/** What stands between two spaces. */
export interface Token {
	/** As it is typed. */
	typed: string;
	/** Its words, folded: several where it has a hyphen inside, or where its script has no spaces. */
	words: string[];
	/** For a token with a hyphen or another joiner inside: its words as one, as the index also holds them. */
	joined?: string | undefined;
}

export interface ParsedQuery {
	tokens: Token[];
	/** The parts in quotation marks: each a list of folded words that have to follow each other. */
	phrases: string[][];
	/** What no result may hold, `-word` or `-"phrase"`: each a list as those of `phrases`. */
	excluded: string[][];
}

/** A phrase, with the hyphen before it that excludes it. */
const quoted = /(\s[-−–])?["“„«]([^"“”„«»]+)["”“»]/g;
/** A hyphen before a word and after a space. */
const exclusion = /\s[-−–]([\p{L}\p{N}]\S*)/gu;
/** Signs that part words, after a letter or before one: `Cork,Limerick`, but `224,004`. */
const separator = /(\p{L}\p{M}*)[,;:/&+()?!|…]+|[,;:/&+()?!|…]+(?=\p{L})/gu;

export function tokenOf(typed: string): Token {
	const words = wordsOf(typed);
	return { typed, words, joined: words.length > 1 && !isUnspaced(typed) ? words.join("") : undefined };
}

/** A token of a phrase as the index holds it at one position: without the signs inside. */
const phraseWord = (typed: string): string => fold(typed).replace(/[^\p{L}\p{N}\p{M}]+/gu, "");

/** Parses a query. Only a query that asks for something may exclude words. */
export function parseQuery(text: string): ParsedQuery {
	const phrases: string[][] = [];
	const excluded: string[][] = [];
	for (const [, sign, phrase = ""] of text.matchAll(quoted)) {
		const words = phrase.split(/\s+/).map(phraseWord).filter(Boolean);
		if (words.length > 0) (sign ? excluded : phrases).push(words);
	}
	const rest = text.replace(quoted, " ");
	for (const [, word = ""] of rest.matchAll(exclusion)) excluded.push([phraseWord(word)]);
	const tokens = rest
		.replace(exclusion, " ")
		.replace(separator, "$1 ")
		.split(/\s+/)
		.map(tokenOf)
		.filter(({ words }) => words.length > 0);
	return { tokens, phrases, excluded };
}
