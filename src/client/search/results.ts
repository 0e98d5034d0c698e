// Results as nodes: one <li> a page, in the order of the answer.

import { wordsOf } from "../../search/tokens.ts";
import { element, fillPlaceholders } from "../shared/elements.ts";
import { folder, root } from "../shared/script-data.ts";
import { bestSentence, isMatch, withoutVariants } from "./excerpt.ts";
import { commaOf, type SearchMessages } from "./messages.ts";
import type { PageData, SubResult } from "./pagefind.ts";
import type { SortOrder } from "./query.ts";
import { pathOf } from "./read-pages.ts";

/** The most sections of a page, and the most other names, that its result shows. */
const sectionLimit = 3;
const nameLimit = 2;

/** A text as nodes, in which the words of the query are marked, and longer words that begin with one of them. */
const markWords = (text: string, words: readonly string[]): Node[] =>
	text.split(/([\p{L}\p{N}\p{M}'’]+)/u).map((part, i) => {
		const isFound = i % 2 && wordsOf(part).some((own) => isMatch(own, words));
		return isFound ? element("mark", {}, part) : document.createTextNode(part);
	});

/** Names beside the title that hold words of the query: they say why the page was found. */
function matchingNames(page: PageData, words: readonly string[]): string[] {
	const isFound = (name: string) => wordsOf(name).some((own) => words.includes(own));
	if (isFound(page.meta.title)) return [];
	return (page.meta.names ?? "").split(" · ").map(withoutVariants).filter(isFound).slice(0, nameLimit);
}

function result(
	page: PageData,
	words: readonly string[],
	sort: SortOrder,
	messages: SearchMessages,
	isEnglish: boolean,
): HTMLLIElement {
	const href = root + (isEnglish ? "" : folder) + pathOf(page);
	const foreign = isEnglish ? { lang: "en", dir: "ltr" } : {};
	const foreignLink = isEnglish ? { ...foreign, hreflang: "en" } : {};
	const sections = page.sub_results
		.filter((section): section is SubResult & { anchor: { id: string } } => section.anchor !== undefined)
		.sort((a, b) => b.locations.length - a.locations.length)
		.slice(0, sectionLimit);
	const names = matchingNames(page, words);
	const kind = page.filters["kind"]?.[0] ?? "";
	// The date of a city is that of its page's last review, which says nothing to a reader unless results are sorted by it.
	const showsDate = sort === "date" || page.raw_url.includes("interviews/");
	const facts = [messages.kind[kind], page.meta.place, showsDate && page.meta.date && formatDate(page.meta.date)];
	const sentence = bestSentence(page.content, words);
	return element(
		"li",
		{ class: "result" },
		element("h2", {}, element("a", { href, ...foreignLink }, ...markWords(page.meta.title, words))),
		element("p", { class: "quiet" }, facts.filter(Boolean).join(" · ")),
		names.length > 0 &&
			element(
				"p",
				{ class: "called" },
				...markWords(fillPlaceholders(messages.called, { words: names.join(commaOf(messages)) }), words),
			),
		sentence !== "" && element("p", { class: "excerpt", ...foreign }, ...markWords(sentence, words)),
		sections.length > 0 &&
			element(
				"p",
				{ class: "sections" },
				`${messages.sections} `,
				...sections.flatMap((section, i) => [
					i > 0 && commaOf(messages),
					element(
						"a",
						{ href: `${href}#${section.anchor.id}`, ...foreignLink },
						...markWords(withoutVariants(section.title).replace(/\s*·\s*$/g, ""), words),
					),
				]),
			),
	);
}

/** Formats a date, or a month or year alone, in the language of the page: `2025-04-03` as `3 April 2025`. */
function formatDate(iso: string): string {
	const [year = "", month, day] = iso.split("-");
	const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
	if (month) options.month = "long";
	if (day) options.day = "numeric";
	return new Intl.DateTimeFormat(document.documentElement.lang, options).format(
		new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`),
	);
}

/**
 * The results as a list.
 *
 * @param pages  in the order of the answer
 * @param words  the words to mark, folded
 * @param isEnglish  whether the pages are in English, and the page that shows them is not
 */
export const resultList = (
	pages: readonly PageData[],
	words: readonly string[],
	sort: SortOrder,
	messages: SearchMessages,
	isEnglish = false,
): HTMLElement => element("ol", {}, ...pages.map((page) => result(page, words, sort, messages, isEnglish)));
