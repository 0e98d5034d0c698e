// What the page says about a query and its answer, as nodes.

import { element, fillPlaceholders } from "../shared/elements.ts";
import { queryParams } from "./address.ts";
import type { SearchMessages } from "./messages.ts";
import { eachFilter, hasFilters, type Query, type SearchAnswer } from "./query.ts";

export const paragraph = (...children: (Node | string)[]): HTMLElement => element("p", {}, ...children);

/** A link to another query. */
const linkTo = (query: Query, text: string) => element("a", { href: `?${queryParams(query)}` }, text);

const suggestionList = (query: Query, suggestions: readonly string[]) =>
	element(
		"ul",
		{ class: "tags" },
		...suggestions.map((text) => element("li", {}, linkTo({ ...query, text, verbatim: false }, text))),
	);

/** Says how the search departed from the query as it was typed, and offers other queries. */
export function explanation(
	query: Query,
	{ corrected, suggestions, droppedWords }: SearchAnswer,
	messages: SearchMessages,
): Node[] {
	const nodes: Node[] = [];
	if (corrected !== undefined) {
		const said = element("strong", {}, fillPlaceholders(messages.corrected, { words: corrected }));
		const asTyped = fillPlaceholders(messages.instead, { query: query.text });
		nodes.push(paragraph(said, " ", linkTo({ ...query, verbatim: true }, asTyped)));
	}
	if (droppedWords.length > 0) {
		const words = droppedWords.map((word) => `“${word}”`).join(", ");
		nodes.push(paragraph(fillPlaceholders(messages.without, { words })));
	}
	if (suggestions.length > 0) nodes.push(paragraph(messages.near), suggestionList(query, suggestions));
	return nodes;
}

/** Says where to go on after a query without results: without its filters, or to the lists. */
export const wayOn = (query: Query, messages: SearchMessages): HTMLElement =>
	paragraph(hasFilters(query) ? linkTo({ ...query, chosen: eachFilter(() => []) }, messages.clear) : messages.lists);
