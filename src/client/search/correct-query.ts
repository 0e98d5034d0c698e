// Makes of what is typed what the index can answer: misspelt words are mended, and words are left out that no page holds
// together with the others.

import { askedWords, wordsOf } from "../../search/tokens.ts";
import type { Pagefind } from "./pagefind.ts";
import { type Mending, mendings } from "./spelling.ts";

/** Whether the index holds a word itself, not only a longer or a shorter one. */
const holds = async (pagefind: Pagefind, word: string) =>
	(await pagefind.search(`"${word}"`)).unfilteredResultCount > 0;

const unspaced =
	/^[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{N}]/u;

/** What is asked for in the end, and what has become of what was typed. */
export interface CorrectedQuery {
	words: string[];
	corrected?: string | undefined;
	near: string[];
	/** Words that are neither in the corpus nor near one of its words. */
	unknown: string[];
}

/** Mends the words that the index does not hold. */
export async function correctQuery(
	pagefind: Pagefind,
	query: string,
	typed: readonly string[],
): Promise<CorrectedQuery> {
	const held = await Promise.all(typed.map((word) => holds(pagefind, word)));
	// Two letters of a longer string that stand together nowhere say nothing. A number is not misspelt.
	const asked = typed.filter((word, i) => held[i] || !unspaced.test(word));
	const strange = asked.flatMap((word, i) => (held[typed.indexOf(word)] || /\d/.test(word) ? [] : [i]));
	if (strange.length === 0) return { words: asked, near: [], unknown: [] };

	// Without the vocabulary the words are asked for as they are typed.
	const changes = await mendings(asked, strange).catch(() => []);
	const corrected = changes.some(({ meant }) => meant.length > 0) ? rewrite(query, asked, changes) : undefined;
	const unknown = changes.flatMap(({ from, meant }) => (meant.length > 0 ? [] : [asked[from]!]));
	return {
		words: corrected === undefined ? asked.filter((word) => !unknown.includes(word)) : askedWords(corrected),
		near: asked.length === 1 ? changes.flatMap(({ meant }) => meant.slice(1)) : [],
		unknown,
		corrected,
	};
}

/** The question with other words in the place of the misspelt ones. */
const rewrite = (query: string, asked: readonly string[], changes: readonly Mending[]): string =>
	(query.match(/[\p{L}\p{N}\p{M}'’ʻʼ]+/gu) ?? [])
		.flatMap((word) => {
			const at = asked.findIndex((each) => wordsOf(word).includes(each));
			const change = changes.find(({ from, to }) => from <= at && at < to);
			if (!change) return word;
			return change.from === at ? (change.meant[0] ?? []) : [];
		})
		.join(" ");

/** The words that some page holds together, where none holds all: those of the page that holds the rarest ones. */
export async function dropRarestWords(pagefind: Pagefind, words: readonly string[]): Promise<string[]> {
	const pages = new Map<string, { weight: number; held: string[] }>();
	const answers = await Promise.all(words.map((word) => pagefind.search(word)));
	for (const [i, { results }] of answers.entries()) {
		for (const { id, matchedMetaFields } of results) {
			const page = pages.get(id) ?? { weight: 0, held: [] };
			page.weight += (matchedMetaFields?.includes("names") ? 2 : 1) * Math.log(1 + 5000 / results.length);
			page.held.push(words[i]!);
			pages.set(id, page);
		}
	}
	const [best] = [...pages].sort(([id, one], [otherId, other]) => other.weight - one.weight || (id < otherId ? -1 : 1));
	return best?.[1].held ?? [...words];
}
