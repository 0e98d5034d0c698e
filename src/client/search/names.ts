// Step 2 of a query: recognises the names in it, before any word is corrected.

import { type NameKind, nameKinds, titledKinds } from "../../search/name-kinds.ts";
import { fold, isStopWord, isUnspaced, keysOfWords, normaliseArabic } from "../../search/tokens.ts";
import type { Token } from "./parse-query.ts";
import { abbreviationLetters, nameElements } from "./ranking.ts";

/** A page that bears a name. */
export interface Bearer {
	kind: NameKind;
	/** Its position among all indexed pages, sorted by path. */
	position: number;
}

/** The pages that bear a name, by the name as `nameKey` of `src/search/tokens.ts` writes it. */
export type NameLookup = (key: string) => Promise<readonly Bearer[]>;

/** A name in the query. */
export interface RecognisedName {
	/** The index of its first token, and the index after its last one. */
	from: number;
	to: number;
	/** Whether the name is all of these tokens, and not a part of a run of letters: `武汉` in `湖北武汉市`. */
	isWhole: boolean;
	bearers: readonly Bearer[];
}

/** A word, or a letter of a script without spaces, of which a name may be made. */
interface Element {
	key: string;
	token: number;
	/** As it is typed. */
	typed: string;
}

const elementsOf = (tokens: readonly Token[]): Element[] =>
	tokens.flatMap(({ typed }, token) =>
		typed.split(/[^\p{L}\p{N}\p{M}'’‘ʻʼ]+/u).flatMap((part) => {
			const folded = fold(part).replace(/[^\p{L}\p{N}\p{M}]+/gu, "");
			const keys = isUnspaced(folded) ? [...folded] : [normaliseArabic(folded)];
			return keys.filter(Boolean).map((key): Element => ({ key, token, typed: part }));
		}),
	);

/** Whether elements may be a name at all. An abbreviation is one where it is all of the query, or in capitals: `UK` and `U.K.`, but not `us`. */
function mayBeName(elements: readonly Element[], isAll: boolean): boolean {
	if (isAll) return true;
	const key = elements.map((element) => element.key).join("");
	const isShort = key.length <= abbreviationLetters && /^[a-z]+$/.test(key);
	if (isShort) return elements.every(({ token, typed }) => token === elements[0]!.token && /^\p{Lu}+$/u.test(typed));
	return !isUnspaced(key) ? !elements.every((element) => isStopWord(element.key)) : [...key].length > 1;
}

/** A page with a title is named by the whole query only, and so are a person and a topic by one word. */
const passes = ({ kind }: Bearer, size: number, isAll: boolean): boolean => {
	if (isAll) return true;
	return kind === "person" || kind === "topic" ? size > 1 : !titledKinds.has(kind);
};

/** The pages that bear the name that some words are, or else a case of it. */
async function lookUp(lookup: NameLookup, words: readonly string[]): Promise<readonly Bearer[]> {
	for (const key of keysOfWords(words)) {
		const bearers = await lookup(key);
		if (bearers.length > 0) return bearers;
	}
	return [];
}

/**
 * Finds the names in a query, from the left, the longest first.
 *
 * @returns names that do not overlap, in the order of the query
 */
export async function recogniseNames(tokens: readonly Token[], lookup: NameLookup): Promise<RecognisedName[]> {
	const elements = elementsOf(tokens);
	const found: RecognisedName[] = [];
	for (let start = 0; start < elements.length; ) {
		let end = Math.min(elements.length, start + nameElements);
		for (; end > start; end--) {
			const some = elements.slice(start, end);
			const isAll = some.length === elements.length;
			if (!mayBeName(some, isAll)) continue;
			const bearers = await lookUp(
				lookup,
				some.map(({ key }) => key),
			);
			const passing = bearers.filter((bearer) => passes(bearer, some.length, isAll));
			if (passing.length === 0) continue;
			const [first, last] = [some[0]!.token, elements[end - 1]!.token];
			const isWhole = elements[start - 1]?.token !== first && elements[end]?.token !== last;
			found.push({ from: first, to: last + 1, isWhole, bearers: passing });
			break;
		}
		start = Math.max(end, start + 1);
	}
	return found;
}

const kindsByLetter = new Map<string, NameKind>(
	Object.entries(nameKinds).map(([kind, letter]) => [letter, kind as NameKind]),
);

/** Reads a chunk of the name index: see `NameIndex`. */
const parseNames = (chunk: string): Map<string, Bearer[]> =>
	new Map(
		chunk.split("\n").map((line) => {
			const [key = "", bearers = ""] = line.split("\t");
			return [
				key,
				bearers.split(" ").map((each): Bearer => {
					return { kind: kindsByLetter.get(each[0]!)!, position: Number.parseInt(each.slice(1), 36) };
				}),
			];
		}),
	);

/**
 * Makes a lookup that loads the chunks of the name index as it needs them.
 *
 * @param starts  the first name of each chunk, sorted
 */
export function nameLookup(starts: readonly string[], loadChunk: (index: number) => Promise<string>): NameLookup {
	const chunks = new Map<number, Promise<Map<string, Bearer[]>>>();
	return async (key) => {
		const index = starts.filter((start) => start <= key).length - 1;
		if (index < 0) return [];
		const chunk = chunks.get(index) ?? loadChunk(index).then(parseNames);
		chunks.set(index, chunk);
		chunk.catch(() => chunks.delete(index));
		return (await chunk).get(key) ?? [];
	};
}
