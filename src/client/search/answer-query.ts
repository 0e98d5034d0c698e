// Answers a query, step by step. Pagefind finds the pages that hold a word; the steps around it know names and questions, tell
// what the atlas does not hold, and put the pages in order. The constants of all steps stand in `ranking.ts`.

import { isFilterFile, isFragment } from "../../search/index-paths.ts";
import { isStopWord, wordsOf } from "../../search/tokens.ts";
import type { UnreadableFile } from "../shared/errors.ts";
import { type Answer, matchAnswer, yearsIn } from "./answer-card.ts";
import { type Correction, correctQuery, nothingToCorrect } from "./correct-query.ts";
import { cutRuns } from "./cut-runs.ts";
import { pagesWithTerms } from "./drop-terms.ts";
import { countFilters, filtersOf, passesAll } from "./facets.ts";
import { listedPages } from "./listed-pages.ts";
import { namedPages, readPlaces } from "./named-pages.ts";
import { type NameLookup, recogniseNames } from "./names.ts";
import { misspeltName, nearPages, unmentionedPlace } from "./near-misses.ts";
import type { Hit, Pagefind } from "./pagefind.ts";
import { type ParsedQuery, parseQuery } from "./parse-query.ts";
import { hasFilters, type Query, type SearchAnswer } from "./query.ts";
import { rank, sortHits } from "./rank.ts";
import { fewMentions, mostCompared } from "./ranking.ts";
import { pathOf, readPages } from "./read-pages.ts";
import { pagesWithPhrase, partsOf, type Term, termsOf } from "./terms.ts";
import type { WordSource } from "./vocabulary.ts";

/** What an answer is made from. `backend.ts` reads it from the site; a test holds it in memory. */
export interface SearchBackend extends WordSource {
	/** Pagefind, started. */
	pagefind(): Promise<Pagefind>;
	/** The pages that bear a name. */
	names: NameLookup;
	/** The questions that a sentence answers, in the order in which they are tried. */
	answers: readonly Answer[];
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
	// 1. Parse.
	const [outcome] = await Promise.allSettled([answer(query, parseQuery(query.text), backend)]);
	// Known before Pagefind's own error, which does not name the file.
	const failure = backend.takeFailures().find((each) => isNeeded(each, query));
	if (failure) throw failure;
	if (outcome.status === "rejected") throw outcome.reason;
	return outcome.value;
}

/** A fragment costs only its own result, and a filter file only the counts, unless the query filters. */
const isNeeded = ({ message: path }: UnreadableFile, query: Query) =>
	!isFragment(path) && (!isFilterFile(path) || hasFilters(query));

const isContent = (words: readonly string[]) => !words.every(isStopWord);

/**
 * @param parsed  what is searched for: the query as it is typed, or with its words corrected
 * @param earlier  what the round before has corrected, where this is the second one
 */
async function answer(
	query: Query,
	parsed: ParsedQuery,
	backend: SearchBackend,
	earlier?: Correction,
): Promise<SearchAnswer> {
	const pagefind = await backend.pagefind();
	const { phrases, excluded } = parsed;
	const tokens = await cutRuns(parsed.tokens, backend.names);
	const isQuestion = phrases.length === 0 && excluded.length === 0;

	// 2. Recognise names, before any word is corrected.
	const names = await recogniseNames(tokens, backend.names);

	// 3. Know a question that one page answers.
	const asked = isQuestion ? matchAnswer(backend.answers, tokens, names) : undefined;

	// 4. Ask Pagefind for each term.
	const terms = await termsOf(pagefind, { ...parsed, tokens }, names);

	// 5. Correct what is safely corrected, and find out what is missing. A question that is answered has no wrong words.
	const mayCorrect = !query.verbatim && !earlier && !asked;
	const content = tokens.filter(({ words }) => isContent(words));
	const correction = earlier ?? (mayCorrect ? await correctQuery(pagefind, backend, content, terms) : nothingToCorrect);
	if (!earlier && correction.corrected !== undefined) {
		const { tokens: corrected } = parseQuery(correction.corrected);
		return answer(query, { ...parsed, tokens: corrected }, backend, correction);
	}
	const missing = [...correction.missing];
	const suggestions = [...correction.suggestions];

	// 6. Find the pages that hold all terms, or else as many as possible.
	const whole = terms.map((term) => ({ ...term, hits: correction.completed.get(term.typed) ?? term.hits }));
	const found = query.verbatim ? whole : (await Promise.all(whole.map((term) => partsOf(pagefind, term)))).flat();
	const held = query.verbatim
		? found
		: found.filter(({ hits, isPhrase, typed }) => (hits.size > 0 || isPhrase) && !correction.gone.has(typed));
	const { kept, pages } = pagesWithTerms(held, query.verbatim);

	// 7. Put them in order: the pages that the query names, the cities that it asks for, and the others by relevance.
	const named = await namedPages(pagefind, tokens, names);
	const [places, years] = [asked ? await readPlaces(named.places) : [], yearsIn(tokens)];
	// Without the files of the filters the sentence stands without its list.
	const listed = await listedPages(pagefind, asked?.lists, places, years).catch(() => []);
	const words = [...new Set(kept.flatMap((term) => term.words))];
	const asTyped = wordsOf(tokens.map(({ typed }) => typed).join(" "));
	const ranked = pages.size > 0 ? await rank(pagefind, pages, words, asTyped) : [];

	// 8. Tell what is not there: a place that no city of the atlas bears, and what a missing word, or all words together, may have meant.
	const mayBeMissing =
		mayCorrect && missing.length === 0 && pages.size < fewMentions && names.length === 0 && isQuestion;
	const place = mayBeMissing ? await unmentionedPlace(backend, query.text) : undefined;
	const misspelt = mayBeMissing && !place ? await misspeltName(backend, content) : undefined;
	if (place) missing.push(place);
	if (misspelt) suggestions.push(misspelt);
	const near =
		held.length === 0 || place || misspelt ? await nearPages(pagefind, backend.names, missing, suggestions) : [];

	const excluding = await Promise.all(excluded.map((words) => pagesWithPhrase(pagefind, words)));
	const inOrder = [...named.all, ...listed, ...(misspelt || place ? near : []), ...ranked, ...near];
	const all = uniqueHits(inOrder).filter(({ id }) => !excluding.some(({ hits }) => hits.has(id)));
	const filters = await filtersOf(pagefind, query.chosen);
	const passing = all.filter((hit) => passesAll(filters, hit));
	return {
		hits: query.sort === "relevance" ? passing : await sortHits(pagefind, passing, query.sort),
		words,
		card: asked && { answer: asked, places, years, listed: listed.length },
		compared: named.cities.length > 1 ? await readNames(named.cities.slice(0, mostCompared)) : [],
		corrected: correction.corrected,
		missing,
		suggestions,
		droppedWords: droppedWords(found, held, kept),
		// 9. Count what each filter would leave. Later, because it takes many searches more.
		async countFilters() {
			await pagefind.filters();
			const failure = backend.takeFailures().find(({ message: path }) => isFilterFile(path));
			if (failure) throw failure;
			return countFilters(pagefind, all, filters);
		},
	};
}

/** What was typed and left out: terms that are held apart from those that are kept, and those of which only parts are. */
function droppedWords(found: readonly Term[], held: readonly Term[], kept: readonly Term[]): string[] {
	const isLost = (term: Term) => held.includes(term) || (term.isPart && kept.length > 0);
	const dropped = found.filter((term) => !kept.includes(term) && !term.isName && isLost(term));
	return [...new Set(dropped.map(({ typed }) => typed))];
}

/** Each page once, at its first place. */
const uniqueHits = (hits: readonly Hit[]): Hit[] => [...new Map(hits.map((hit) => [hit.id, hit])).values()];

async function readNames(hits: readonly Hit[]): Promise<SearchAnswer["compared"]> {
	return (await readPages(hits)).map((page) => ({ path: pathOf(page), name: page.meta.title }));
}
