// From what is typed to an ordered list of pages. Pagefind finds pages that hold all words; this puts the question to it
// in a way that answers: without words that only ask, with misspelt words mended, names first, whole phrases next.

import { askedWords, wordsOf } from "../../model/search-words.ts";
import { assertRead, engine } from "./engine.ts";
import { handedOver } from "./hand-over.ts";
import type { Counts, Filters, Hit, PageData, Pagefind } from "./pagefind.ts";
import { type Mending, mendings } from "./spelling.ts";

export type Sort = "relevance" | "name" | "date";
export type Choices = Record<string, string[]>;

export interface Question {
	query: string;
	sort: Sort;
	choices: Choices;
	/** Takes the words as they are typed, though one may be misspelt. */
	asTyped: boolean;
}

export interface Found {
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
	counts(): Promise<Counts>;
}

/** Sorts hits by an order that the build has written. */
async function inOrder(hits: readonly Hit[], sort: "name" | "date"): Promise<Hit[]> {
	const order = await handedOver<Record<typeof sort, string>>("search/order.js");
	const place = new Map(order[sort].split(" ").map((id, i) => [id, i]));
	const placeOf = ({ id }: Hit) => place.get(id.replace(/^[a-z]+_/, "")) ?? place.size;
	return [...hits].sort((one, other) => placeOf(one) - placeOf(other));
}

const asFilters = (choices: Choices): Filters =>
	Object.fromEntries(
		Object.entries(choices).flatMap(([key, values]) => (values.length > 0 ? [[key, { any: values }]] : [])),
	);

/** Whether the index holds a word itself, not only a longer or a shorter one. */
const holds = async (pagefind: Pagefind, word: string) =>
	(await pagefind.search(`"${word}"`)).unfilteredResultCount > 0;

const unspaced =
	/^[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{N}]/u;

/** What is asked for in the end, and what has become of what was typed. */
interface Mended {
	words: string[];
	corrected?: string | undefined;
	near: string[];
	/** Words that are neither in the corpus nor near one of its words. */
	unknown: string[];
}

/** Mends the words that the index does not hold. */
async function mend(pagefind: Pagefind, query: string, typed: readonly string[]): Promise<Mended> {
	const held = await Promise.all(typed.map((word) => holds(pagefind, word)));
	// Two letters of a longer string that stand together nowhere say nothing. A number is not misspelt.
	const asked = typed.filter((word, i) => held[i] || !unspaced.test(word));
	const strange = asked.flatMap((word, i) => (held[typed.indexOf(word)] || /\d/.test(word) ? [] : [i]));
	if (strange.length === 0) return { words: asked, near: [], unknown: [] };

	const changes = await mendings(asked, strange);
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
async function relax(pagefind: Pagefind, words: readonly string[]): Promise<string[]> {
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
	const [best] = [...pages.values()].sort((one, other) => other.weight - one.weight);
	return best?.held ?? [...words];
}

/** How many of the best results are looked into for a name that is just what was asked for. */
const lookedInto = 10;

/** The names of a page, without what the build has added to them. */
const namesOf = ({ meta }: PageData) =>
	[meta.title, ...(meta.names?.split(" · ") ?? [])].map((name) => wordsOf(name.replace(/\|\S*/g, "")));

/** 2 for a page that is named as asked, 1 for one whose name is part of what was asked, 0 for any other. */
function closeness(names: readonly string[][], asked: readonly string[]): number {
	if (names.some((name) => name.join("") === asked.join(""))) return 2;
	const question = ` ${asked.join(" ")} `;
	return Number(names.some((name) => name.length > 0 && question.includes(` ${name.join(" ")} `)));
}

async function byCloseness(hits: readonly Hit[], asked: readonly string[]): Promise<Hit[]> {
	const close = async (hit: Hit) => ({ hit, closeness: closeness(namesOf(await hit.data()), asked) });
	const all = await Promise.all(hits.map(close));
	return all.sort((one, other) => other.closeness - one.closeness).map(({ hit }) => hit);
}

/** Puts pages before others that are named as asked, and then those that hold the words as one phrase. */
async function rank(pagefind: Pagefind, hits: Hit[], words: string[], query: string): Promise<Hit[]> {
	let ranked = hits;
	if (words.length > 1) {
		const phrase = await pagefind.search(`"${wordsOf(query).join(" ")}"`);
		const holding = new Set(phrase.results.map(({ id }) => id));
		const bonus = ({ id, score }: Hit) => score * (holding.has(id) ? 1.5 : 1);
		ranked = [...hits].sort((a, b) => bonus(b) - bonus(a));
	}
	return [...(await byCloseness(ranked.slice(0, lookedInto), wordsOf(query))), ...ranked.slice(lookedInto)];
}

/**
 * The first page named by each of some words, where no result is: "mayor of Hamburg" finds Hamburg though its page names
 * no mayor.
 */
async function named(pagefind: Pagefind, words: readonly string[], filters: Filters): Promise<Hit[]> {
	const each = words.map(async (word) => {
		const asked = wordsOf(word);
		const { results } = await pagefind.search(asked.join(" "), { filters });
		const named = results.slice(0, 5).filter((hit) => hit.matchedMetaFields?.includes("names"));
		return (await byCloseness(named, asked)).slice(0, 1);
	});
	return (await Promise.all(each)).flat();
}

/**
 * Finds the pages that answer a question.
 *
 * @throws {Unreadable} where a file of the index cannot be read
 */
export async function find(question: Question): Promise<Found> {
	try {
		const found = await answerTo(question);
		assertRead();
		return found;
	} catch (error) {
		// What Pagefind says of a missing file is less than what is known of it.
		assertRead();
		throw error;
	}
}

async function answerTo(question: Question): Promise<Found> {
	const pagefind = await engine();
	const filters = asFilters(question.choices);
	const quoted = /^\s*["“„«].+["”“»]\s*$/.test(question.query);
	const ask = (options: Parameters<Pagefind["search"]>[1]) =>
		pagefind.search(quoted ? `"${words.join(" ")}"` : words.join(" "), options);

	let words = quoted ? wordsOf(question.query) : askedWords(question.query);
	let mended: Mended = { words, near: [], unknown: [] };
	if (!question.asTyped && !quoted) mended = await mend(pagefind, question.query, words);
	const { corrected, near } = mended;
	const short = words.join("").length <= 6;
	let without = mended.unknown;
	words = mended.words;
	if (words.length === 0) return { hits: [], words, corrected, near, without: [], counts: async () => ({}) };
	let all = await ask({});
	if (all.results.length === 0 && words.length > 1 && !quoted) {
		const kept = await relax(pagefind, words);
		without = [...without, ...words.filter((word) => !kept.includes(word))];
		words = kept;
		all = await ask({});
	}
	const isNamed = all.results.slice(0, 3).some((hit) => hit.matchedMetaFields?.includes("names"));
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
		for (const page of await Promise.all(extra.map((hit) => hit.data()))) {
			for (const [key, values] of Object.entries(page.filters)) {
				const count = counts[key];
				for (const value of values) if (count) count[value] = (count[value] ?? 0) + 1;
			}
		}
		const hits = [...others, ...answer.results.slice(0, 1), ...alike, ...answer.results.slice(1)];
		return { hits: hits.filter((hit, i) => hits.findIndex(({ id }) => id === hit.id) === i), counts };
	};

	const { hits } = await under(filters);
	let ranked = hits;
	if (question.sort !== "relevance") ranked = await inOrder(hits, question.sort);
	else if (!quoted) ranked = await rank(pagefind, hits, words, corrected ?? question.query);
	return {
		hits: ranked,
		words,
		corrected,
		near,
		without,
		async counts() {
			await pagefind.filters();
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
