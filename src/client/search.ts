// The search page: turns events of the form, the filters and the browser's history into queries, writes each query into the
// address and runs it.
//
// Pagefind's component UI cannot do it here: it imports pagefind.js as a module, which browsers refuse from disk, and weighs
// 40 kB compressed with its engine not yet loaded.

import { queryParams, readQuery } from "./search/address.ts";
import { backend } from "./search/backend.ts";
import { checkedValues } from "./search/filters.ts";
import { navigateByKeyboard } from "./search/keyboard.ts";
import type { Query, SortOrder } from "./search/query.ts";
import { queryRunner } from "./search/run-query.ts";
import { searchView } from "./search/view.ts";
import { onQueryStringChange, writeQueryString } from "./shared/address.ts";
import { debounce } from "./shared/debounce.ts";

/** How long typing pauses before the query runs, in milliseconds. */
const typingPause = 300;

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const field = byId<HTMLInputElement>("q");
const form = field.form!;
const sort = byId<HTMLSelectElement>("sort");
const [results, choices, filters] = [byId("search-results"), byId("search-choices"), byId("search-filters")];

const view = searchView(
	{ status: byId("search-status"), message: byId("search-message"), results, choices, filters },
	JSON.parse(byId("search-texts").textContent),
);
const runQuery = queryRunner(view, backend, reload);

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
	void runQuery(query);
}

/** @param how  `push` makes a step that Back undoes, `replace` does not */
function submit(changes: Partial<Query>, how: "push" | "replace"): void {
	const query = { ...current, ...changes };
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
onQueryStringChange(() => run(readQuery(location.search)));
navigateByKeyboard(field, results);

// A reader who enters the field is about to search. A failure is reported with the answer.
field.addEventListener("focus", () => void backend.pagefind().catch(() => undefined), { once: true });
// On a wide screen the filters stand beside the results; on a narrow one they would stand in front of them.
byId<HTMLDetailsElement>("search-narrow").open = matchMedia("(min-width: 56rem)").matches;

run(readQuery(location.search));
