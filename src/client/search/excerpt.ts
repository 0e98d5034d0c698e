// The excerpt of a result: the sentence of the page that says most of what was asked for.

import { wordsOf } from "../../search/tokens.ts";

/** The most characters of an excerpt; a longer sentence is cut between two words. */
const longest = 280;

/** Removes the spelling variants that the build has added for the index: `programme|program`. */
export const withoutVariants = (text: string): string => text.replace(/\|[^\s<]*/g, "");

/** The sentences of a text. Headings and other short lines end with a middle dot, and are none. */
function sentencesOf(content: string): string[] {
	return withoutVariants(content)
		.replace(/([.!?…؟](?:\s?»|["”’)])*)\s+(?=[\p{Lu}\p{Script=Arabic}\p{N}"“(«])/gu, "$1·")
		.replace(/([。！？]["”’）]*)/g, "$1·")
		.split("·")
		.map((sentence) => sentence.trim())
		.filter((sentence) => /[.!?…؟。！？](?:\s?»|["”’)）])*$/.test(sentence));
}

/** Whether a word of a text is one of the words searched for, or a longer one that begins with it. */
export const isMatch = (own: string, words: readonly string[]): boolean =>
	words.some((word) => own === word || (word.length > 2 && own.startsWith(word)));

/** Cuts a long sentence around the first word found. */
function cut(sentence: string, words: readonly string[]): string {
	if (sentence.length <= longest) return sentence;
	const parts = sentence.split(" ");
	const at = Math.max(
		0,
		parts.findIndex((part) => wordsOf(part).some((own) => isMatch(own, words))),
	);
	let [from, to, length] = [at, at + 1, parts[at]!.length];
	while (true) {
		const goesOn = to < parts.length && (from === 0 || to - at <= at - from);
		const next = goesOn ? to : from - 1;
		length += 1 + (parts[next]?.length ?? longest);
		if (length > longest) break;
		if (goesOn) to++;
		else from--;
	}
	return `${from > 0 ? "… " : ""}${parts.slice(from, to).join(" ")}${to < parts.length ? " …" : ""}`;
}

/**
 * Chooses the sentence with the most different words of the query, the first of several; its first sentence where a page holds
 * none of them in prose.
 *
 * @param content  the indexed text of the page
 * @param words  the words searched for, folded
 */
export function bestSentence(content: string, words: readonly string[]): string {
	let [best, most] = ["", -1];
	for (const sentence of sentencesOf(content)) {
		const own = wordsOf(sentence);
		const count = words.filter((word) => own.some((each) => isMatch(each, [word]))).length;
		if (count > most) [best, most] = [sentence, count];
	}
	return cut(best, words);
}
