// Step 1 of a query in a language without spaces between words: cuts the query at the names and the stop words in it.

import type { NameKind } from "../../search/name-kinds.ts";
import { isUnspaced, stopExpressions } from "../../search/tokens.ts";
import type { NameLookup } from "./names.ts";
import { type Token, tokenOf } from "./parse-query.ts";
import { nameElements } from "./ranking.ts";

/** What a name of two letters and more inside a run is likely to mean. A theme's is made of common words. */
const cutAt = new Set<NameKind>(["city", "country", "region", "person"]);

/** Cuts a run of letters, `中国有多少城市` into `中国`, `有多少` and `城市`. A letter that is left alone says nothing. */
async function cutRun(run: string, lookup: NameLookup, expressions: RegExp): Promise<string[]> {
	const letters = [...run];
	const pieces: string[] = [];
	let rest = "";
	const takeRest = () => {
		pieces.push(...rest.split(expressions).filter((piece) => [...piece].length > 1));
		rest = "";
	};
	const isName = async (start: number, end: number) =>
		(await lookup(letters.slice(start, end).join(""))).some(({ kind }) => cutAt.has(kind));
	for (let start = 0; start < letters.length; ) {
		let end = Math.min(letters.length, start + nameElements);
		while (end - start > 1 && !(await isName(start, end))) end--;
		if (end - start > 1) {
			takeRest();
			pieces.push(letters.slice(start, end).join(""));
		} else {
			rest += letters[start];
		}
		start = end;
	}
	takeRest();
	return pieces.length > 0 ? pieces : [run];
}

/** Cuts the tokens of a query, where the page's language has no spaces. */
export async function cutRuns(tokens: readonly Token[], lookup: NameLookup): Promise<Token[]> {
	const expressions = stopExpressions();
	if (!expressions) return [...tokens];
	const cut = tokens.map(async (token) => {
		const parts = token.typed.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
		const pieces = parts.map(async (part) => (isUnspaced(part) ? cutRun(part, lookup, expressions) : [part]));
		const typed = (await Promise.all(pieces)).flat();
		return typed.map(tokenOf).filter(({ words }) => words.length > 0);
	});
	return (await Promise.all(cut)).flat();
}
