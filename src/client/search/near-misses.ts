// Step 8 of a query: what the atlas does not hold though it holds each word, and the pages that stand nearest to it.

import { nameKey } from "../../search/tokens.ts";
import { pagesUnder } from "./facets.ts";
import { pagesOf } from "./named-pages.ts";
import type { NameLookup } from "./names.ts";
import type { Hit, Pagefind } from "./pagefind.ts";
import type { Token } from "./parse-query.ts";
import type { MissingWord } from "./query.ts";
import { sortHits } from "./rank.ts";
import { findReplacements } from "./spelling.ts";
import { intersect } from "./terms.ts";
import type { WordSource } from "./vocabulary.ts";

/** The whole query as a city of the world, which the atlas mentions at most in passing. */
export async function unmentionedPlace(words: WordSource, text: string): Promise<MissingWord | undefined> {
	const known = await words.known().catch(() => undefined);
	const country = known?.places.get(nameKey(text));
	return country === undefined ? undefined : { typed: text, country };
}

/**
 * The name of several words to which all words of a query together are near, though each of them stands on some page.
 *
 * @param tokens  those of the query, without those that only ask
 */
export async function misspeltName(words: WordSource, tokens: readonly Token[]): Promise<string | undefined> {
	if (tokens.length < 2) return undefined;
	const vocabulary = await words.vocabulary().catch(() => []);
	const keys = tokens.map((token) => token.words.join(""));
	const replacements = findReplacements(
		vocabulary,
		keys,
		keys.map((_, i) => i),
	);
	return replacements.find(({ from, to }) => from === 0 && to === keys.length)?.candidates[0]?.text;
}

/** The pages that stand nearest to what is missing: those of a place's country, and those that bear a name that is offered. */
export async function nearPages(
	pagefind: Pagefind,
	names: NameLookup,
	missing: readonly MissingWord[],
	suggestions: readonly string[],
): Promise<Hit[]> {
	const countries = missing.flatMap(({ country }) => country ?? []);
	// Each country's own page before its cities.
	const inCountries = await Promise.all(
		["place", "city"].map(async (kind) => {
			if (countries.length === 0) return [];
			const sets = [await pagesUnder(pagefind, "country", countries), await pagesUnder(pagefind, "kind", [kind])];
			return sortHits(pagefind, [...intersect(sets).values()], "name");
		}),
	);
	const bearers = (await Promise.all(suggestions.map((text) => names(nameKey(text))))).flat();
	return [...inCountries.flat(), ...(await pagesOf(pagefind, bearers))];
}
