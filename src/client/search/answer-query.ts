// Answers a query, step by step. Pagefind finds the pages that hold all words; the steps around it give an answer to words
// that only ask, to misspelt words, to words that no page holds together, and to names.

import { queryWords, wordsOf } from "../../search/tokens.ts";
import type { UnreadableFile } from "../shared/errors.ts";
import { withPagesByName } from "./add-by-name.ts";
import { correctQuery } from "./correct-query.ts";
import { countFilters } from "./count-filters.ts";
import { dropWords } from "./drop-words.ts";
import type { Pagefind, PagefindFilters } from "./pagefind.ts";
import { filterKeys, hasFilters, type Query, type SearchAnswer } from "./query.ts";
import { byScore, rank, sortHits } from "./rank.ts";
import { ambiguousLetters, ambiguousNames, namedAmongBest } from "./ranking.ts";
import type { VocabularyWord } from "./vocabulary.ts";

/** What an answer is made from. `backend.ts` reads it from the site; a test holds it in memory. */
export interface SearchBackend {
	/** Pagefind, started. */
	pagefind(): Promise<Pagefind>;
	/** The words that a misspelt one may stand for. */
	vocabulary(): Promise<readonly VocabularyWord[]>;
	/** The files that could not be read since the last call. Pagefind swallows some failures and goes on with less. */
	takeFailures(): UnreadableFile[];
}

/**
 * Answers a query.
 *
 * @throws {UnreadableFile} where a file that the answer needs cannot be read
 * @throws {UnsupportedBrowser} where the browser cannot run Pagefind
 */
export async function answerQuery(query: Query, backend: SearchBackend): Promise<SearchAnswer> {
	// Failures of an earlier query say nothing of this one.
	backend.takeFailures();
	const [outcome] = await Promise.allSettled([answer(query, backend)]);
	// Known before Pagefind's own error, which does not name the file.
	const failure = backend.takeFailures().find((each) => isNeeded(each, query));
	if (failure) throw failure;
	if (outcome.status === "rejected") throw outcome.reason;
	return outcome.value;
}

/** A fragment costs only its own result, and a filter file only the counts, unless the query filters. */
const isNeeded = ({ message: path }: UnreadableFile, query: Query) =>
	!path.endsWith(".pf_fragment") && (!path.endsWith(".pf_filter") || hasFilters(query));

async function answer(query: Query, backend: SearchBackend): Promise<SearchAnswer> {
	const pagefind = await backend.pagefind();
	const filters = pagefindFilters(query);

	// 1. Tokenise. A query in quotation marks is a phrase, which steps 2, 4 and 5 leave as it is.
	const isPhrase = /^\s*["“„«].+["”“»]\s*$/.test(query.text);
	const typed = isPhrase ? wordsOf(query.text) : queryWords(query.text);

	// 2. Correct misspelt words, and drop those that stand for nothing in the corpus.
	const correction =
		isPhrase || query.verbatim
			? { words: typed, suggestions: [], unknownWords: [] }
			: await correctQuery(pagefind, backend.vocabulary, query.text, typed);
	const { corrected, suggestions } = correction;
	let { words, unknownWords: droppedWords } = correction;
	if (words.length === 0) {
		return { hits: [], words, corrected, suggestions, droppedWords: [], countFilters: async () => ({}) };
	}

	// 3. Ask Pagefind for the pages that hold all words.
	const search = (some: PagefindFilters) =>
		pagefind.search(isPhrase ? `"${words.join(" ")}"` : words.join(" "), { filters: some });
	let { results } = await search({});

	// 4. Drop words until a page holds the rest.
	if (results.length === 0 && words.length > 1 && !isPhrase) {
		const kept = await dropWords(pagefind, words);
		droppedWords = [...droppedWords, ...words.filter((word) => !kept.includes(word))];
		words = kept;
		({ results } = await search({}));
	}

	// 5. Add pages by name, though they do not hold all words: "mayor of Hamburg" finds Hamburg, whose page names no mayor.
	const isName = byScore(results)
		.slice(0, namedAmongBest)
		.some((hit) => hit.matchedMetaFields?.includes("names"));
	const names = {
		first: isPhrase ? [] : droppedWords.length > 0 ? droppedWords : words.length > 1 && !isName ? words : [],
		// A short word so misspelt that it may be several names.
		afterBest: typed.join("").length <= ambiguousLetters ? suggestions.slice(0, ambiguousNames) : [],
	};
	const find = async (some: PagefindFilters) => withPagesByName(pagefind, await search(some), names, some);
	const { hits } = await find(filters);

	// 6. Rank or sort.
	const ordered =
		query.sort !== "relevance"
			? await sortHits(pagefind, hits, query.sort)
			: isPhrase
				? hits
				: await rank(pagefind, hits, words, corrected ?? query.text);

	return {
		hits: ordered,
		words,
		corrected,
		suggestions,
		droppedWords,
		// 7. Count what each filter would leave. Later, because it takes several searches more.
		async countFilters() {
			await pagefind.filters();
			const failure = backend.takeFailures().find(({ message: path }) => path.endsWith(".pf_filter"));
			if (failure) throw failure;
			return countFilters(filters, async (some) => (await find(some)).counts);
		},
	};
}

const pagefindFilters = ({ chosen }: Query): PagefindFilters =>
	Object.fromEntries(filterKeys.flatMap((key) => (chosen[key].length > 0 ? [[key, { any: chosen[key] }]] : [])));
