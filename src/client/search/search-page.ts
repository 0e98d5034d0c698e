// The search page: turns events of the form, the filters and the browser's history into queries, writes each query into the
// address and runs it.
//
// Pagefind's component UI cannot do it here: it imports pagefind.js as a module, which browsers refuse from disk, and weighs
// 40 kB compressed with its engine not yet loaded.

import { onQueryStringChange, writeQueryString } from "../shared/address.ts";
import { debounce } from "../shared/debounce.ts";
import { queryParams, readQuery } from "./address.ts";
import { backendWith } from "./backend.ts";
import { checkedValues } from "./filters.ts";
import { navigateByKeyboard } from "./keyboard.ts";
import type { SearchMessages } from "./messages.ts";
import type { englishResults } from "./only-english.ts";
import { keepPlace, readPlace } from "./place.ts";
import type { Query, SortOrder } from "./query.ts";
import { firstResults, queryRunner } from "./run-query.ts";
import { searchView } from "./view.ts";

/** How long typing pauses before the query runs, in milliseconds. */
const typingPause = 300;

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/**
 * Starts the search page.
 *
 * @param english  draws the results that are in English only, on a page in another language
 */
export function startSearchPage(english?: typeof englishResults): void {
	const field = byId<HTMLInputElement>("q");
	const form = field.form!;
	const sort = byId<HTMLSelectElement>("sort");
	const [results, choices, filters] = [byId("search-results"), byId("search-choices"), byId("search-filters")];

	const messages = JSON.parse(byId("search-texts").textContent) as SearchMessages;
	const backend = backendWith(messages.answers);
	const view = searchView(
		{ status: byId("search-status"), message: byId("search-message"), results, choices, filters },
		messages,
		english?.(byId("search-english"), messages),
	);
	/** How many results are drawn. */
	let shown = firstResults;
	const runQuery = queryRunner(view, backend, reload, (count) => {
		shown = count;
	});

	/** The page's state. The address mirrors it where the browser lets the page change that. */
	let current: Query;

	/** Loads the page anew. The address of a page from disk may not have followed the query. */
	function reload(query: Query): void {
		const search = `?${queryParams(query)}`;
		if (location.search === search) location.reload();
		else location.search = search;
	}

	function run(query: Query): void {
		current = query;
		// The field keeps a space at its end, behind which the reader may go on typing.
		if (field.value.trim() !== query.text) field.value = query.text;
		sort.value = query.sort;
		document.title = [query.text, document.title.split(" – ").slice(-1)[0]].filter(Boolean).join(" – ");
		const place = readPlace();
		void runQuery(query, place?.shown).then(() => {
			if (place && current === query) scrollTo(0, place.y);
		});
	}

	/** @param how  `push` makes a step that Back undoes, `replace` does not */
	function submit(changes: Partial<Query>, how: "push" | "replace"): void {
		const query = { ...current, ...changes };
		if (how === "push") keepPlace(shown);
		writeQueryString(queryParams(query), how);
		run(query);
	}

	const typed = (): Partial<Query> => ({ text: field.value.trim(), verbatim: false });
	const submitSoon = debounce(() => submit(typed(), "replace"), typingPause);

	field.addEventListener("input", (event) => {
		// An input method that still composes would be cut off. It ends with `compositionend`.
		if ((event as InputEvent).isComposing) submitSoon.cancel();
		else submitSoon();
	});
	field.addEventListener("compositionend", submitSoon);
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		submitSoon.cancel();
		submit(typed(), "push");
	});
	choices.addEventListener("change", () =>
		submit({ chosen: checkedValues(filters), sort: sort.value as SortOrder }, "push"),
	);
	onQueryStringChange(() => run(readQuery(location.search, messages.values)));
	addEventListener("pagehide", () => keepPlace(shown));
	navigateByKeyboard(field, results);

	// A failure is reported with the answer.
	const start = () => void backend.pagefind().catch(() => undefined);
	// A reader who enters the field is about to search. From disk it costs nobody's line to be ready before.
	if (location.protocol === "file:") addEventListener("load", () => setTimeout(start), { once: true });
	else field.addEventListener("focus", start, { once: true });
	// On a wide screen the filters stand beside the results; on a narrow one they would stand in front of them.
	byId<HTMLDetailsElement>("search-narrow").open = matchMedia("(min-width: 56rem)").matches;

	run(readQuery(location.search, messages.values));
}
