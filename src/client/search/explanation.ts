// What the page says about a query and its answer, as nodes.

import { element, fillPlaceholders } from "../shared/elements.ts";
import { folder, root } from "../shared/script-data.ts";
import { queryParams } from "./address.ts";
import { commaOf, type SearchMessages } from "./messages.ts";
import { type AnswerCard, eachFilter, hasFilters, type MissingWord, type Query, type SearchAnswer } from "./query.ts";

export const paragraph = (...children: (Node | string)[]): HTMLElement => element("p", {}, ...children);

export function button(text: string, onClick: () => void): HTMLButtonElement {
	const node = element("button", { type: "button" }, text);
	node.addEventListener("click", onClick);
	return node;
}

/** A link to another query. */
const linkTo = (query: Query, text: string) => element("a", { href: `?${queryParams(query)}` }, text);

const suggestionList = (query: Query, suggestions: readonly string[]) =>
	element(
		"ul",
		{ class: "tags" },
		...suggestions.map((text) => element("li", {}, linkTo({ ...query, text, verbatim: false }, text))),
	);

/** A word or place that the atlas does not hold. Of a place it says whether its country has members. */
function missingSentence({ typed, country }: MissingWord, messages: SearchMessages): string {
	const name = country && messages.values.country[country];
	const sentence = country === undefined ? messages.missing : name ? messages.missingCountry : messages.missingPlace;
	return fillPlaceholders(sentence, { word: typed, country: name ?? "" });
}

/** Says how the search departed from the query as it was typed, and offers other queries. */
export function explanation(
	query: Query,
	{ corrected, missing, suggestions, droppedWords }: SearchAnswer,
	messages: SearchMessages,
): Node[] {
	const nodes: Node[] = missing.map((word) => paragraph(missingSentence(word, messages)));
	if (corrected !== undefined) {
		const said = element("strong", {}, fillPlaceholders(messages.corrected, { words: corrected }));
		const asTyped = fillPlaceholders(messages.instead, { query: query.text });
		nodes.push(paragraph(said, " ", linkTo({ ...query, verbatim: true }, asTyped)));
	}
	if (droppedWords.length > 0) {
		const words = droppedWords.map((word) => `“${word}”`).join(commaOf(messages));
		nodes.push(paragraph(fillPlaceholders(messages.without, { words })));
	}
	if (suggestions.length > 0) nodes.push(paragraph(messages.near), suggestionList(query, suggestions));
	return nodes;
}

/** The address of a list of cities with the places and years that the query names. */
function listAddress({ answer, places, years }: AnswerCard, { awardYears }: SearchMessages): string {
	const params = new URLSearchParams();
	for (const { kind, id } of places) params.append(kind, kind === "country" ? id.toUpperCase() : id);
	if (answer.lists === "awarded") {
		for (const year of years.length > 0 ? years : awardYears) params.append("award", year);
	}
	return `${answer.href}?${params}`.replace(/\?$/, "");
}

/** The answer to a question: a sentence and a link. */
function answerNode(card: AnswerCard, messages: SearchMessages): HTMLElement {
	const { answer, places, years, listed } = card;
	const names = places.map(({ kind, id }) => messages.values[kind][id] ?? id);
	const count = listed === 1 ? messages.cityCount.one : messages.cityCount.many;
	const values = {
		scope: [...names, ...years].join(commaOf(messages)),
		n: fillPlaceholders(count, { n: String(listed) }),
		year: years[0] ?? "",
	};
	const href = answer.lists ? listAddress(card, messages) : fillPlaceholders(answer.href, values);
	const link = element("a", { href: root + folder + href }, fillPlaceholders(answer.label, values));
	return paragraph(fillPlaceholders(answer.line, values), " ", link);
}

/** What stands above the results: the answer to a question, and a link that compares the cities of the query. */
export function answerNodes({ card, compared }: SearchAnswer, messages: SearchMessages): Node[] {
	const nodes: Node[] = card ? [answerNode(card, messages)] : [];
	if (compared.length > 1) {
		const cities = compared.map(({ path }) => ["city", path.replace(/^cities\/|\.html$/g, "")]);
		const names = new Intl.ListFormat(document.documentElement.lang).format(compared.map(({ name }) => name));
		const text = fillPlaceholders(messages.compare, { cities: names });
		nodes.push(paragraph(element("a", { href: `${root}${folder}compare.html?${new URLSearchParams(cities)}` }, text)));
	}
	return nodes;
}

/** Says where to go on after a query without results: without its filters, or to the lists. */
export const wayOn = (query: Query, messages: SearchMessages): HTMLElement =>
	paragraph(hasFilters(query) ? linkTo({ ...query, chosen: eachFilter(() => []) }, messages.clear) : messages.lists);
