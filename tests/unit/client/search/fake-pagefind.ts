// Pagefind in memory: an object that finds pages by the words of their text, as the search page uses it.

import type { SearchBackend } from "../../../../src/client/search/answer-query.ts";
import type { FilterCounts, Hit, PageData, Pagefind, PagefindFilters } from "../../../../src/client/search/pagefind.ts";
import type { Query } from "../../../../src/client/search/query.ts";
import { unpackVocabulary } from "../../../../src/client/search/vocabulary.ts";
import type { UnreadableFile } from "../../../../src/client/shared/errors.ts";
import { wordsOf } from "../../../../src/search/tokens.ts";
import { countWords, vocabulary } from "../../../../src/search/vocabulary.ts";

export interface FakePage {
	id: string;
	title: string;
	/** Other names. */
	names?: string[];
	text?: string;
	filters?: Record<string, string[]>;
	date?: string;
	score?: number;
	/** What reading it fails with. */
	unreadable?: Error;
}

const namesOf = ({ title, names = [] }: FakePage) => [title, ...names];
const textOf = (page: FakePage) => [...namesOf(page), page.text ?? ""].join(" ");

const passes = ({ filters = {} }: FakePage, wanted: PagefindFilters) =>
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

function hitOf(page: FakePage, words: readonly string[]): Hit {
	const data: PageData = {
		raw_url: `/${page.id}.html`,
		excerpt: "",
		meta: { title: page.title, names: namesOf(page).join(" · ") },
		filters: page.filters ?? {},
		sub_results: [],
	};
	const named = namesOf(page).some((name) => words.some((word) => wordsOf(name).includes(word)));
	return {
		id: page.id,
		score: page.score ?? 1,
		matchedMetaFields: named ? ["names"] : [],
		data: async () => {
			if (page.unreadable) throw page.unreadable;
			return data;
		},
	};
}

export function fakePagefind(pages: readonly FakePage[]): Pagefind & { searches: (string | null)[] } {
	const searches: (string | null)[] = [];
	let filtersLoaded = false;
	return {
		searches,
		async search(query, { filters = {}, sort } = {}) {
			searches.push(query);
			const words = wordsOf(query ?? "");
			const isPhrase = query?.startsWith('"');
			const found = pages.filter((page) => {
				const own = wordsOf(textOf(page));
				return isPhrase
					? ` ${own.join(" ")} `.includes(` ${words.join(" ")} `)
					: words.every((word) => own.some((each) => each.startsWith(word)));
			});
			const results = found.filter((page) => passes(page, filters));
			const key = ({ title, date = "" }: FakePage) => (sort?.["date"] ? date : title);
			if (sort) results.sort((a, b) => (key(a) < key(b) ? -1 : 1));
			return {
				results: results.map((page) => hitOf(page, words)),
				unfilteredResultCount: found.length,
				filters: filtersLoaded ? count(results) : {},
			};
		},
		async filters() {
			filtersLoaded = true;
			return count(pages);
		},
		init: async () => undefined,
	};
}

/** The vocabulary that the build would write for some pages. Those whose id begins with `cities/` are cities. */
export function vocabularyOf(pages: readonly FakePage[]) {
	const counts = new Map<string, number>();
	for (const page of pages) countWords(counts, textOf(page));
	return unpackVocabulary(
		vocabulary(
			counts,
			pages.map((page) => ({ path: page.id, names: namesOf(page) })),
		),
	);
}

/** A backend of some pages. Failures are taken once, as from the real one. */
export function fakeBackend(pages: readonly FakePage[], failures: UnreadableFile[] = []): SearchBackend {
	const pagefind = fakePagefind(pages);
	return {
		pagefind: async () => pagefind,
		vocabulary: async () => vocabularyOf(pages),
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
