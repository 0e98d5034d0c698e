// Results as nodes: one <li> a page, the best matches first and then the others by kind.

import { wordsOf } from "../../search/tokens.ts";
import { element, fillPlaceholders } from "../shared/elements.ts";
import { root } from "../shared/script-data.ts";
import type { SearchMessages } from "./messages.ts";
import type { PageData, SubResult } from "./pagefind.ts";
import type { SortOrder } from "./query.ts";

/** How many results stand above the groups, whatever their kind. */
const bestResults = 3;
/** The most sections of a page, and the most other names, that its result shows. */
const sectionLimit = 3;
const nameLimit = 2;

/** Removes the spelling variants that the build has added for the index: `programme|program`. */
const withoutVariants = (text: string) => text.replace(/\|[^\s<]*/g, "");

/** An excerpt as nodes. Pagefind puts the words found into `<mark>` and writes angle brackets as entities. */
function excerptNodes(excerpt: string): Node[] {
	return withoutVariants(excerpt)
		.split(/<mark>(.*?)<\/mark>/gs)
		.map((text, i) => {
			const decoded = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
			return i % 2 ? element("mark", {}, decoded) : document.createTextNode(decoded);
		});
}

/** A title or name as nodes, in which the words of the query are marked, and longer words that begin with one of them. */
const markWords = (title: string, words: readonly string[]): Node[] =>
	title.split(/([\p{L}\p{N}\p{M}'’]+)/u).map((part, i) => {
		const isMatch =
			i % 2 &&
			wordsOf(part).some((own) => words.some((word) => own === word || (word.length > 2 && own.startsWith(word))));
		return isMatch ? element("mark", {}, part) : document.createTextNode(part);
	});

/** Names beside the title that hold words of the query: they say why the page was found. */
function matchingNames(page: PageData, words: readonly string[]): string[] {
	const isMatch = (name: string) => wordsOf(name).some((own) => words.includes(own));
	if (isMatch(page.meta.title)) return [];
	return (page.meta.names ?? "").split(" · ").map(withoutVariants).filter(isMatch).slice(0, nameLimit);
}

function result(page: PageData, words: readonly string[], sort: SortOrder, messages: SearchMessages): HTMLLIElement {
	const href = root + page.raw_url.replace(/^\//, "");
	const sections = page.sub_results
		.filter((section): section is SubResult & { anchor: { id: string } } => section.anchor !== undefined)
		.sort((a, b) => b.locations.length - a.locations.length)
		.slice(0, sectionLimit);
	const names = matchingNames(page, words);
	const kind = page.filters["kind"]?.[0] ?? "";
	// The date of a city is that of its page's last review, which says nothing to a reader unless results are sorted by it.
	const showsDate = sort === "date" || page.raw_url.includes("interviews/");
	const facts = [
		messages.kind[kind],
		page.meta.country,
		showsDate && page.meta.date && formatDate(page.meta.date),
	].filter(Boolean);
	return element(
		"li",
		{ class: "result" },
		element("h3", {}, element("a", { href }, ...markWords(page.meta.title, words))),
		element("p", { class: "quiet" }, facts.join(" · ")),
		names.length > 0 &&
			element(
				"p",
				{ class: "called" },
				...markWords(fillPlaceholders(messages.called, { words: names.join(", ") }), words),
			),
		element("p", { class: "excerpt" }, ...excerptNodes(page.excerpt)),
		sections.length > 0 &&
			element(
				"p",
				{ class: "sections" },
				`${messages.sections} `,
				...sections.flatMap((section, i) => [
					i > 0 && ", ",
					element(
						"a",
						{ href: `${href}#${section.anchor.id}` },
						...markWords(withoutVariants(section.title).replace(/^#\s*|\s*·\s*$/g, ""), words),
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
 * Groups results by kind. By relevance the best few stand above the groups, unless all are of one kind.
 *
 * @param pages  in the order of the answer
 * @param words  the words to mark, folded
 */
export function resultGroups(
	pages: readonly PageData[],
	words: readonly string[],
	sort: SortOrder,
	messages: SearchMessages,
): Node[] {
	const section = (heading: string, members: readonly PageData[]) =>
		element(
			"section",
			{},
			element("h2", {}, heading),
			element("ol", {}, ...members.map((page) => result(page, words, sort, messages))),
		);
	const kindOf = (page: PageData) => page.filters["kind"]?.[0] ?? "";
	const kinds = new Set(pages.map(kindOf));
	const best = sort === "relevance" && kinds.size > 1 && pages.length > bestResults ? bestResults : 0;
	const groups = new Map<string, PageData[]>();
	for (const page of pages.slice(best)) groups.set(kindOf(page), [...(groups.get(kindOf(page)) ?? []), page]);
	return [
		...(best > 0 ? [section(messages.best, pages.slice(0, best))] : []),
		...[...groups].map(([kind, members]) => section(messages.kinds[kind] ?? kind, members)),
	];
}
