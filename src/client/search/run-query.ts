// Runs queries: asks for the answer and has each state drawn. A late answer to an earlier query is dropped.

import { answerQuery, type SearchBackend } from "./answer-query.ts";
import type { FilterCounts, PageData } from "./pagefind.ts";
import type { Query, SearchAnswer } from "./query.ts";
import { readPages } from "./read-pages.ts";

/** What draws the states of a query. */
export interface SearchView {
	idle(): void;
	loading(): void;
	/** @param retry  loads the page anew for the query */
	failed(error: unknown, retry: () => void): void;
	/** Says how many results there are, and how the search departed from the query. */
	answered(query: Query, answer: SearchAnswer): void;
	/**
	 * Draws the first results.
	 *
	 * @param retry  loads the page anew for the query; only where some of the pages could not be read
	 * @param showMore  draws more results; only where there are any
	 */
	results(
		query: Query,
		answer: SearchAnswer,
		pages: readonly PageData[],
		retry: (() => void) | undefined,
		showMore: (() => void) | undefined,
	): void;
	focusResult(index: number): void;
	/** @param counts  `undefined` where the filters could not be read */
	filters(query: Query, counts: FilterCounts | undefined): void;
}

/** How many results are drawn at first, and how many more at a time. */
export const firstResults = 12;
const moreResults = 24;

/** Milliseconds until a browser has surely painted the results. */
const paintTime = 40;

/**
 * A function that runs a query, and drops the one before where that still runs.
 *
 * @param reload  loads the page anew for a query that has failed: after a release this page asks for files that are gone, however
 *   often the query runs
 * @param onDrawn  is told how many results are drawn at most
 * @returns a function that takes the query, and how many results are drawn at first
 */
export function queryRunner(
	view: SearchView,
	backend: SearchBackend,
	reload: (query: Query) => void,
	onDrawn: (count: number) => void,
): (query: Query, count?: number) => Promise<void> {
	let runs = 0;

	return async function run(query, count = firstResults) {
		const thisRun = ++runs;
		const isLate = () => thisRun !== runs;
		const retry = () => reload(query);

		async function drawResults(answer: SearchAnswer, count: number): Promise<void> {
			const hits = answer.hits.slice(0, count);
			const pages = await readPages(hits);
			if (isLate()) return;
			onDrawn(count);
			const showMore = async () => {
				await drawResults(answer, count + moreResults);
				// The first of the new results, so that the keyboard goes on where it was.
				view.focusResult(count);
			};
			view.results(
				query,
				answer,
				pages,
				pages.length < hits.length ? retry : undefined,
				answer.hits.length > count ? showMore : undefined,
			);
		}

		if (query.text === "") return view.idle();
		view.loading();
		try {
			const answer = await answerQuery(query, backend);
			if (isLate()) return;
			await drawResults(answer, count);
			if (isLate()) return;
			view.answered(query, answer);
			// The results first: counting searches several times more.
			await new Promise((resolve) => setTimeout(resolve, paintTime));
			if (isLate()) return;
			const counts = await answer.countFilters().catch(() => undefined);
			if (!isLate()) view.filters(query, counts);
		} catch (error) {
			if (!isLate()) view.failed(error, retry);
		}
	};
}
