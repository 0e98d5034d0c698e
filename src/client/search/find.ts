// From what is typed to an ordered list of pages. Pagefind finds pages that hold all words; this puts the question to it
// in a way that answers: without words that only ask, with misspelt words mended, names first, whole phrases next.

import { askedWords, wordsOf } from "../../search/tokens.ts";
import { type CorrectedQuery, correctQuery, dropRarestWords } from "./correct-query.ts";
import { engine, failures } from "./engine.ts";
import type { FilterCounts, Filters, Hit, PageData, Pagefind } from "./pagefind.ts";
import { byScore, inOrder, named, rank } from "./rank.ts";

export type Sort = "relevance" | "name" | "date";
export type Choices = Record<string, string[]>;

export interface Question {
	query: string;
	sort: Sort;
	choices: Choices;
	/** Takes the words as they are typed, though one may be misspelt. */
	asTyped: boolean;
}

export interface SearchAnswer {
	hits: Hit[];
	/** The folded words that were asked for in the end. */
	words: string[];
	/** What was asked for instead of what was typed. */
	corrected?: string | undefined;
	/** Other words that a misspelt one may have been meant to be. */
	near: string[];
	/** Words that were left out because no page has them all. */
	without: string[];
	/** How many results each value of each filter would leave, the other filters as they are. */
	counts(): Promise<FilterCounts>;
}

const asFilters = (choices: Choices): Filters =>
	Object.fromEntries(
		Object.entries(choices).flatMap(([key, values]) => (values.length > 0 ? [[key, { any: values }]] : [])),
	);

/** A page's text costs that result when it cannot be read, and a filter's values the choices: the rest is an answer. */
const isNeeded = ({ message: path }: Error, { choices }: Question) =>
	!path.endsWith(".pf_fragment") &&
	(!path.endsWith(".pf_filter") || Object.values(choices).some((values) => values.length > 0));

/**
 * Finds the pages that answer a question.
 *
 * @throws {Unreadable} where a file that it needs cannot be read
 * @throws {TooOld} where the browser cannot run the engine
 */
export async function find(question: Question): Promise<SearchAnswer> {
	// What failed before says nothing of this question.
	failures();
	let found: SearchAnswer | undefined;
	let wrong: unknown;
	try {
		found = await answerTo(question);
	} catch (error) {
		wrong = error;
	}
	// What Pagefind says of a missing file is less than what is known of it.
	const [failure = wrong] = failures().filter((each) => isNeeded(each, question));
	if (failure || !found) throw failure;
	return found;
}

/** The pages behind some hits, but for those that cannot be read. */
export async function pagesOf(hits: readonly Hit[]): Promise<PageData[]> {
	const pages = await Promise.all(hits.map((hit) => hit.data().catch(() => undefined)));
	return pages.filter((page) => page !== undefined);
}

async function answerTo(question: Question): Promise<SearchAnswer> {
	const pagefind = await engine();
	const filters = asFilters(question.choices);
	const quoted = /^\s*["“„«].+["”“»]\s*$/.test(question.query);
	const ask = (options: Parameters<Pagefind["search"]>[1]) =>
		pagefind.search(quoted ? `"${words.join(" ")}"` : words.join(" "), options);

	let words = quoted ? wordsOf(question.query) : askedWords(question.query);
	let mended: CorrectedQuery = { words, near: [], unknown: [] };
	if (!question.asTyped && !quoted) mended = await correctQuery(pagefind, question.query, words);
	const { corrected, near } = mended;
	const short = words.join("").length <= 6;
	let without = mended.unknown;
	words = mended.words;
	if (words.length === 0) return { hits: [], words, corrected, near, without: [], counts: async () => ({}) };
	let all = await ask({});
	if (all.results.length === 0 && words.length > 1 && !quoted) {
		const kept = await dropRarestWords(pagefind, words);
		without = [...without, ...words.filter((word) => !kept.includes(word))];
		words = kept;
		all = await ask({});
	}
	const isNamed = byScore(all.results)
		.slice(0, 3)
		.some((hit) => hit.matchedMetaFields?.includes("names"));
	// Words by which a page may be named though it does not hold all the others.
	const naming = quoted ? [] : without.length > 0 ? without : words.length > 1 && !isNamed ? words : [];

	/** Everything that is found under some filters, in Pagefind's order, and how it counts. */
	const under = async (some: Filters) => {
		const answer = await ask({ filters: some });
		const others = await named(pagefind, naming, some);
		// A word so misspelt that it may be several names: each of them stands among the first.
		const alike = await named(pagefind, short ? near.slice(0, 2) : [], some);
		const extra = [...others, ...alike].filter(({ id }) => !answer.results.some((hit) => hit.id === id));
		const counts = answer.filters;
		for (const page of await pagesOf(extra)) {
			for (const [key, values] of Object.entries(page.filters)) {
				const count = counts[key];
				for (const value of values) if (count) count[value] = (count[value] ?? 0) + 1;
			}
		}
		const [best, ...rest] = byScore(answer.results);
		const hits = [...others, ...(best ? [best] : []), ...alike, ...rest];
		return { hits: hits.filter((hit, i) => hits.findIndex(({ id }) => id === hit.id) === i), counts };
	};

	const { hits } = await under(filters);
	let ranked = hits;
	if (question.sort !== "relevance") ranked = await inOrder(pagefind, hits, question.sort);
	else if (!quoted) ranked = await rank(pagefind, hits, words, corrected ?? question.query);
	return {
		hits: ranked,
		words,
		corrected,
		near,
		without,
		async counts() {
			await pagefind.filters();
			const [failure] = failures().filter(({ message }) => message.endsWith(".pf_filter"));
			if (failure) throw failure;
			const { counts } = await under(filters);
			// Values of one filter are alternatives: choosing another one of them adds to the results.
			const own = Object.keys(filters).map(async (key) => {
				const { [key]: _, ...others } = filters;
				return [key, (await under(others)).counts[key] ?? {}] as const;
			});
			return { ...counts, ...Object.fromEntries(await Promise.all(own)) };
		},
	};
}
