// Below the results in another language: the English pages that this language does not have as a whole. The index of the English pages,
// with an engine of its own, is loaded when a reader asks for them.

import type { OnlyEnglish } from "../../search/data-files.ts";
import { element, fillPlaceholders } from "../shared/elements.ts";
import { loadOnce } from "../shared/load-once.ts";
import { folder, loadScriptData } from "../shared/script-data.ts";
import { answerQuery } from "./answer-query.ts";
import { backendWith } from "./backend.ts";
import { button, paragraph } from "./explanation.ts";
import type { SearchMessages } from "./messages.ts";
import { pagesAt } from "./named-pages.ts";
import type { Hit } from "./pagefind.ts";
import type { Query } from "./query.ts";
import { readPages } from "./read-pages.ts";
import { resultList } from "./results.ts";
import { firstResults } from "./run-query.ts";

export interface EnglishResults {
	clear(): void;
	/** Offers the English pages for a query, or shows them at once where nothing else was found. */
	offer(query: Query, found: number): void;
}

/** @param container  an empty element below the results */
export function englishResults(container: HTMLElement, messages: SearchMessages): EnglishResults {
	const backend = backendWith([], "");
	const loadPositions = loadOnce(() => loadScriptData<OnlyEnglish>(`${folder}search/only-english.js`));
	/** What is drawn for an earlier query comes too late. */
	let drawing = {};

	function show(state: "idle" | "offered" | "loading" | "done" | "failed", ...nodes: Node[]): void {
		container.dataset["state"] = state;
		container.hidden = nodes.length === 0;
		container.replaceChildren(...nodes);
	}

	/** The pages that hold all words as they are typed: what is not English is not corrected into it. */
	async function find(query: Query): Promise<{ hits: Hit[]; words: string[] }> {
		const [{ hits, words }, positions] = await Promise.all([
			answerQuery({ ...query, verbatim: true }, backend),
			loadPositions(),
		]);
		const pages = await pagesAt(await backend.pagefind(), positions);
		const ids = new Set(pages.map(({ id }) => id));
		return { hits: hits.filter(({ id }) => ids.has(id)), words };
	}

	async function search(query: Query): Promise<void> {
		const mine = {};
		drawing = mine;
		const hadFocus = container.contains(document.activeElement);
		show("loading", paragraph(messages.loading));
		try {
			const { hits, words } = await find(query);
			const draw = async (count: number) => {
				const pages = await readPages(hits.slice(0, count));
				if (drawing !== mine) return;
				const heading = element("h2", { tabindex: "-1" }, messages.onlyEnglish!);
				const list = resultList(pages, words, query.sort, messages, true);
				const none = paragraph(fillPlaceholders(messages.empty, { query: query.text }));
				const rest = hits.length > count ? [paragraph(button(messages.more, () => void draw(hits.length)))] : [];
				show("done", heading, hits.length > 0 ? list : none, ...rest);
				if (hadFocus) heading.focus();
			};
			await draw(firstResults);
		} catch {
			if (drawing === mine) show("failed", paragraph(button(messages.again, () => void search(query))));
		}
	}

	return {
		clear() {
			drawing = {};
			show("idle");
		},
		offer(query, found) {
			if (found === 0) void search(query);
			else show("offered", paragraph(button(messages.alsoEnglish!, () => void search(query))));
		},
	};
}
