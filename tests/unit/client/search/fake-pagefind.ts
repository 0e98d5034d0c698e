// The search without a browser: pages made by the code of the build, and Pagefind as an object that finds them.

import type { SearchBackend } from "../../../../src/client/search/answer-query.ts";
import { nameLookup } from "../../../../src/client/search/names.ts";
import type { FilterCounts, Hit, PageData, Pagefind, PagefindFilters } from "../../../../src/client/search/pagefind.ts";
import type { Query } from "../../../../src/client/search/query.ts";
import type { Hits } from "../../../../src/client/search/terms.ts";
import { unpackVocabulary, type VocabularyWord } from "../../../../src/client/search/vocabulary.ts";
import type { UnreadableFile } from "../../../../src/client/shared/errors.ts";
import { escapeHtml } from "../../../../src/html.ts";
import { nameIndex } from "../../../../src/search/name-index.ts";
import { readPage, type SearchPage } from "../../../../src/search/page-text.ts";
import { sortKeys } from "../../../../src/search/sort-keys.ts";
import { countWords, vocabulary } from "../../../../src/search/vocabulary.ts";

export interface FakePage {
	/** Its path without its ending: `cities/cork`. */
	id: string;
	title: string;
	/** Other names. */
	names?: string[];
	/** Names in other languages. */
	otherNames?: string[];
	people?: string[];
	text?: string;
	filters?: Record<string, string[]>;
	date?: string;
	/** What Pagefind gives it for words without quotation marks. */
	score?: number;
	/** What reading it fails with. */
	unreadable?: Error;
}

/** A page as the build reads it. */
function searchPageOf({
	id,
	title,
	names = [],
	otherNames = [],
	people = [],
	text = "",
	filters = {},
	date,
}: FakePage) {
	const facets = Object.entries(filters).flatMap(([key, values]) => values.map((value) => `${key}:${value}`));
	const lines = { names: [title, ...names], "other-names": otherNames, people, facets, date: date ? [date] : [] };
	const attributes = Object.entries(lines)
		.filter(([, values]) => values.length > 0)
		.map(([name, values]) => ` data-${name}="${escapeHtml(values.join("\n"))}"`);
	const main = `<main data-pagefind-body${attributes.join("")}><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>`;
	return readPage(`${id}.html`, main);
}

/** A piece of a token as Pagefind's index holds it, but for its ending. */
const normalise = (piece: string) =>
	piece
		.normalize("NFD")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, "");

/** The words that the index holds at each position of a text: a token without the signs inside, and each of its parts. */
const positionsIn = (text: string): Set<string>[] =>
	text
		.split(/\s+/)
		.map((token) => new Set([token, ...token.replace(/['’]/g, "").split(/[^\p{L}\p{N}\p{M}]+/u)].map(normalise)));

const contentOf = ({ html }: SearchPage) => html.replace(/<[^>]*>/g, "");

interface IndexedPage {
	page: FakePage;
	read: SearchPage;
	positions: Set<string>[];
}

function indexed(page: FakePage): IndexedPage {
	const read = searchPageOf(page);
	const { title, names, words, synonyms } = read.meta;
	// No phrase goes from one field into the next.
	const positions = [contentOf(read), title, names, words, synonyms].flatMap((text) => [
		...positionsIn(text),
		new Set<string>(),
	]);
	return { page, read, positions };
}

const holdsPhrase = ({ positions }: IndexedPage, words: readonly string[]) =>
	positions.some((_, i) => words.every((word, j) => positions[i + j]?.has(word)));

const holdsBeginnings = ({ positions }: IndexedPage, words: readonly string[]) =>
	words.every((word) => positions.some((position) => [...position].some((own) => own.startsWith(word))));

const passes = ({ page: { filters = {} } }: IndexedPage, wanted: PagefindFilters) =>
	Object.entries(wanted).every(([key, { any }]) => any.some((value) => filters[key]?.includes(value)));

function count(pages: readonly FakePage[]): FilterCounts {
	const counts: FilterCounts = {};
	for (const { filters = {} } of pages) {
		for (const [key, values] of Object.entries(filters)) {
			counts[key] ??= {};
			for (const value of values) counts[key][value] = (counts[key][value] ?? 0) + 1;
		}
	}
	return counts;
}

function hitOf({ page, read }: IndexedPage, score: number): Hit {
	const data: PageData = {
		raw_url: `/${page.id}.html`,
		excerpt: "",
		content: contentOf(read),
		meta: read.meta,
		filters: page.filters ?? {},
		sub_results: [],
	};
	return {
		id: page.id,
		score,
		data: async () => {
			if (page.unreadable) throw page.unreadable;
			return data;
		},
	};
}

/** In quotation marks words are found as they are and all pages score alike; without them their beginnings are found too. */
export function fakePagefind(pages: readonly FakePage[]): Pagefind & { searches: (string | null)[] } {
	const searches: (string | null)[] = [];
	const index = pages.map(indexed);
	return {
		searches,
		async search(query, { filters = {}, sort } = {}) {
			searches.push(query);
			const isPhrase = query?.startsWith('"') ?? false;
			const words = (query ?? "").replaceAll('"', "").split(" ").filter(Boolean);
			const found = index
				.filter((page) => (isPhrase ? holdsPhrase(page, words) : holdsBeginnings(page, words)))
				.filter((page) => passes(page, filters));
			const [key] = Object.keys(sort ?? {});
			const keyOf = ({ page: { id, title, date = "" } }: IndexedPage) =>
				({ path: `${id}.html`, ...sortKeys(title, date) })[key as "path" | "name" | "date"];
			if (key) found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
			return { results: found.map((page) => hitOf(page, isPhrase ? 1 : (page.page.score ?? 1))) };
		},
		filters: async () => count(pages),
		init: async () => undefined,
	};
}

/** The pages of some ids, as a term holds them. */
export const hitsOf = (...ids: string[]): Hits =>
	new Map(ids.map((id) => [id, hitOf(indexed({ id, title: id }), 1)] as const));

/** The vocabulary that the build writes for some pages, as the browser unpacks it. */
export function vocabularyOf(pages: readonly FakePage[]): VocabularyWord[] {
	const read = pages.map(searchPageOf);
	const counts = new Map<string, number>();
	for (const { text } of read) countWords(counts, text);
	return unpackVocabulary(vocabulary(counts, read));
}

/** The lookup of names in the index that the build writes for some pages. */
export function namesOf(pages: readonly FakePage[]) {
	const { starts, chunks } = nameIndex(pages.map(searchPageOf).sort((a, b) => (a.path < b.path ? -1 : 1)));
	return nameLookup(starts, async (i) => chunks[i]!);
}

interface Circumstances {
	answers?: SearchBackend["answers"];
	/** English words that no page holds. */
	words?: string[];
	/** Cities of the world, as the index writes them, with their countries. */
	places?: Record<string, string>;
	/** Failures, which are taken once, as from the real backend. */
	failures?: UnreadableFile[];
}

/** A backend of some pages. */
export function fakeBackend(
	pages: readonly FakePage[],
	{ answers = [], words = [], places = {}, failures = [] }: Circumstances = {},
): SearchBackend {
	const pagefind = fakePagefind(pages);
	return {
		pagefind: async () => pagefind,
		names: namesOf(pages),
		answers,
		vocabulary: async () => vocabularyOf(pages),
		known: async () => ({ words: new Set(words), places: new Map(Object.entries(places)) }),
		takeFailures: () => failures.splice(0),
	};
}

export const query = (text: string, changes: Partial<Query> = {}): Query => ({
	text,
	sort: "relevance",
	chosen: { kind: [], region: [], country: [], theme: [] },
	verbatim: false,
	...changes,
});

export const idsOf = (hits: Iterable<Hit>): string[] => [...hits].map(({ id }) => id);
