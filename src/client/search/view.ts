// Draws the state of the search page: its status, its messages, its results and its filters.

import { element, fillPlaceholders } from "../shared/elements.ts";
import { UnreadableFile, UnsupportedBrowser } from "../shared/errors.ts";
import { answerNodes, button, explanation, paragraph, wayOn } from "./explanation.ts";
import { drawFilters } from "./filters.ts";
import type { SearchMessages } from "./messages.ts";
import type { EnglishResults } from "./only-english.ts";
import type { FilterCounts, PageData } from "./pagefind.ts";
import { hasFilters, type Query, type SearchAnswer } from "./query.ts";
import { resultList } from "./results.ts";
import type { SearchView } from "./run-query.ts";

/** The elements of the page that change. */
export interface ViewElements {
	/** Says how many results there are: the page's one live region. */
	status: HTMLElement;
	message: HTMLElement;
	results: HTMLElement;
	/** Sort order and filters. */
	choices: HTMLElement;
	filters: HTMLElement;
}

/** @param english  what stands below the results of another language */
export function searchView(
	{ status, message, results, choices, filters }: ViewElements,
	messages: SearchMessages,
	english?: EnglishResults,
): SearchView {
	/** The message of the page as it is built, before any query. */
	const idleMessage = [...message.childNodes];

	function setState(state: "idle" | "loading" | "done" | "empty" | "failed", ...nodes: Node[]): void {
		results.dataset["state"] = state;
		english?.clear();
		message.replaceChildren(...nodes);
		message.hidden = false;
		// While a query runs they stay: a browser takes the focus from what is hidden.
		if (state === "idle" || state === "failed") choices.hidden = true;
		if (state !== "done" && state !== "loading") results.replaceChildren();
	}

	return {
		idle() {
			setState("idle", ...idleMessage);
			status.textContent = "";
		},
		loading() {
			setState("loading", paragraph(messages.loading));
		},
		answered(query: Query, answer: SearchAnswer) {
			const n = answer.hits.length;
			const filtered = hasFilters(query);
			const nodes = [...answerNodes(answer, messages), ...explanation(query, answer, messages)];
			if (n > 0) setState("done", ...nodes);
			else setState("empty", ...nodes, wayOn(query, messages));
			choices.hidden = n === 0 && !filtered;
			const empty = filtered ? messages.emptyChosen : messages.empty;
			const message = n === 0 ? empty : n === 1 ? messages.one : messages.many;
			status.textContent = fillPlaceholders(message, { n: String(n), query: query.text });
			english?.offer(query, n);
		},
		failed(error: unknown, retry: () => void) {
			if (error instanceof UnsupportedBrowser) {
				setState("failed", paragraph(messages.lists));
				status.textContent = messages.tooOld;
				return;
			}
			setState("failed", paragraph(messages.lists, " "), button(messages.again, retry));
			const file = error instanceof UnreadableFile ? error.message : String(error);
			status.textContent = fillPlaceholders(messages.failed, { file });
		},
		results(query: Query, answer: SearchAnswer, pages: readonly PageData[], retry, showMore) {
			const nodes: Node[] = [resultList(pages, answer.words, query.sort, messages)];
			if (retry) nodes.unshift(element("p", { class: "caveat" }, messages.unread, " ", button(messages.again, retry)));
			if (showMore) nodes.push(paragraph(button(messages.more, showMore)));
			results.replaceChildren(...nodes);
		},
		focusResult(index: number) {
			results.querySelectorAll<HTMLElement>("h2 a")[index]?.focus();
		},
		filters(query: Query, counts: FilterCounts | undefined) {
			if (counts) drawFilters(filters, counts, query.chosen, messages);
			else filters.replaceChildren(paragraph(messages.uncounted));
		},
	};
}
