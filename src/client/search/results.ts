// Results as elements: one <li> a page, under the best matches and then by kind.

import { wordsOf } from "../../search/tokens.ts";
import { element, filled } from "../shared/elements.ts";
import { root } from "../shared/script-data.ts";
import type { Sort } from "./find.ts";
import type { SearchMessages } from "./messages.ts";
import type { PageData, SubResult } from "./pagefind.ts";

/** How many results stand above the groups, whatever their kind. */
const best = 3;
/** How many sections of a page are named. */
const sectionsShown = 3;

/** Takes away what the build has written behind a word for the index: `programme|program`. */
const asWritten = (text: string) => text.replace(/\|[^\s<]*/g, "");

/** An excerpt, in which Pagefind marks words by tags and writes angle brackets as entities, as nodes. */
function marked(excerpt: string): Node[] {
	return asWritten(excerpt)
		.split(/<mark>(.*?)<\/mark>/gs)
		.map((text, i) => {
			const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
			return i % 2 ? element("mark", {}, plain) : document.createTextNode(plain);
		});
}

/** A title or name in which the words asked for are marked, longer forms of them too. */
const markedTitle = (title: string, words: readonly string[]): Node[] =>
	title.split(/([\p{L}\p{N}\p{M}'’]+)/u).map((part, i) => {
		const hit =
			i % 2 &&
			wordsOf(part).some((own) => words.some((word) => own === word || (word.length > 2 && own.startsWith(word))));
		return hit ? element("mark", {}, part) : document.createTextNode(part);
	});

/** Names beside the title by which a page was found, so that a reader sees why it is here. */
function otherNames(page: PageData, words: readonly string[]): string[] {
	const hit = (name: string) => wordsOf(name).some((own) => words.includes(own));
	if (hit(page.meta.title)) return [];
	return (page.meta.names ?? "").split(" · ").map(asWritten).filter(hit).slice(0, 2);
}

function result(page: PageData, words: readonly string[], sort: Sort, texts: SearchMessages): HTMLLIElement {
	const href = root + page.raw_url.replace(/^\//, "");
	const sections = page.sub_results
		.filter((section): section is SubResult & { anchor: { id: string } } => section.anchor !== undefined)
		.sort((a, b) => b.locations.length - a.locations.length)
		.slice(0, sectionsShown);
	const names = otherNames(page, words);
	const kind = page.filters["kind"]?.[0] ?? "";
	// A city's date is the day on which its page was read through: it matters only where it puts the page in its place.
	const dated = sort === "date" || page.raw_url.includes("interviews/");
	const facts = [texts.kind[kind], page.meta.country, dated && page.meta.date && date(page.meta.date)].filter(Boolean);
	return element(
		"li",
		{ class: "result" },
		element("h3", {}, element("a", { href }, ...markedTitle(page.meta.title, words))),
		element("p", { class: "quiet" }, facts.join(" · ")),
		names.length > 0 &&
			element("p", { class: "called" }, ...markedTitle(filled(texts.called, { words: names.join(", ") }), words)),
		element("p", { class: "excerpt" }, ...marked(page.excerpt)),
		sections.length > 0 &&
			element(
				"p",
				{ class: "sections" },
				`${texts.sections} `,
				...sections.flatMap((section, i) => [
					i > 0 && ", ",
					element(
						"a",
						{ href: `${href}#${section.anchor.id}` },
						...markedTitle(asWritten(section.title).replace(/^#\s*|\s*·\s*$/g, ""), words),
					),
				]),
			),
	);
}

/** `2025-04-03` as the reader's language writes it: `3 April 2025`. */
function date(iso: string): string {
	const [year = "", month, day] = iso.split("-");
	const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
	if (month) options.month = "long";
	if (day) options.day = "numeric";
	return new Intl.DateTimeFormat(document.documentElement.lang, options).format(
		new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`),
	);
}

/**
 * The results in their groups.
 *
 * @param pages  in the order of the answer
 * @param sort  by relevance, the first few stand above the groups
 */
export function results(
	pages: readonly PageData[],
	words: readonly string[],
	sort: Sort,
	texts: SearchMessages,
): Node[] {
	const section = (heading: string, members: readonly PageData[]) =>
		element(
			"section",
			{},
			element("h2", {}, heading),
			element("ol", {}, ...members.map((page) => result(page, words, sort, texts))),
		);
	const kindOf = (page: PageData) => page.filters["kind"]?.[0] ?? "";
	const kinds = new Set(pages.map(kindOf));
	// Few results, or results of one kind, need no parting.
	const above = sort === "relevance" && kinds.size > 1 && pages.length > best ? best : 0;
	const groups = new Map<string, PageData[]>();
	for (const page of pages.slice(above)) groups.set(kindOf(page), [...(groups.get(kindOf(page)) ?? []), page]);
	return [
		...(above > 0 ? [section(texts.best, pages.slice(0, above))] : []),
		...[...groups].map(([kind, members]) => section(texts.kinds[kind] ?? kind, members)),
	];
}
