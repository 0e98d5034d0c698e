// Puts the rows of the table in the order and the groups that a reader has chosen.

import { element, fillPlaceholders } from "../shared/elements.ts";
import type { ListedCity } from "./read-rows.ts";
import { directionOf, isNumberKey, type NumberKey, type SortKey, sortCities, sortKeys } from "./sort.ts";
import type { ListState } from "./state.ts";

/** The sentences that count the cities without what the list is sorted by. */
export type FoldMessages = Record<NumberKey, { one: string; many: string }>;

/**
 * Prepares the table to be arranged: its heads become buttons, and below its groups by letter stand those of an order of its own.
 *
 * @param onSort  called with the key of a head that was pressed
 * @returns arranges the rows, of which those that do not match are hidden, and returns those that match in their order
 */
export function arranger(
	table: HTMLTableElement,
	letters: HTMLElement,
	cities: readonly ListedCity[],
	messages: FoldMessages,
	onSort: (key: SortKey) => void,
) {
	const { lang } = document.documentElement;
	const { compare } = new Intl.Collator(lang);
	const numbers = new Intl.NumberFormat(lang);
	const byLetter = [...table.tBodies];
	const flat = element("tbody", { hidden: "" });
	const rest = element("tbody", { id: "without", hidden: "" });
	const unfold = element("button", { type: "button", "aria-controls": rest.id, "aria-expanded": "false" });
	const fold = element(
		"tbody",
		{ hidden: "" },
		element("tr", { class: "fold" }, element("th", { scope: "rowgroup", colspan: "6" }, unfold)),
	);
	table.append(flat, fold, rest);
	unfold.addEventListener("click", () => {
		rest.hidden = !rest.hidden;
		unfold.setAttribute("aria-expanded", String(!rest.hidden));
	});

	const heads = [...table.tHead!.querySelectorAll<HTMLElement>("th[data-key]")];
	const keyOf = (head: HTMLElement) => sortKeys.find((key) => key === head.dataset["key"])!;
	for (const head of heads) {
		// On paper, where there are no buttons, the style sheet prints it. In the list, which shows no heads, it is heard.
		const name = head.textContent.trim();
		head.dataset["name"] = name;
		const button = element("button", { type: "button" }, ...head.childNodes);
		button.addEventListener("click", () => onSort(keyOf(head)));
		head.append(button, element("span", { class: "visually-hidden" }, name));
	}

	let wasByLetter = true;
	return ({ sort, isReversed }: ListState, matches: readonly boolean[]): ListedCity[] => {
		const isByLetter = sort === "name" && !isReversed && matches.every(Boolean);
		const matching = new Set(cities.filter((_, i) => matches[i]));
		for (const city of cities) city.row.hidden = !matching.has(city);
		const { known, unknown } = sortCities(cities, sort, isReversed, compare);
		const folded = unknown.filter((city) => matching.has(city)).length;
		if (!isByLetter) flat.append(...known.map(({ row }) => row));
		else if (!wasByLetter) for (const { group, row } of cities) group.append(row);
		wasByLetter = isByLetter;
		rest.append(...unknown.map(({ row }) => row));
		for (const group of [...byLetter, letters]) group.hidden = !isByLetter;
		flat.hidden = isByLetter;
		fold.hidden = folded === 0;
		// A list of nothing but them has nothing to fold them under.
		if (folded === 0 || folded === matching.size) rest.hidden = folded === 0;
		else if (table.dataset["sort"] !== sort) rest.hidden = true;
		unfold.setAttribute("aria-expanded", String(!rest.hidden));
		if (isNumberKey(sort)) {
			const { one, many } = messages[sort];
			unfold.textContent = folded === 1 ? one : fillPlaceholders(many, { n: numbers.format(folded) });
		}
		for (const head of heads) {
			if (keyOf(head) === sort) head.setAttribute("aria-sort", directionOf(sort, isReversed));
			else head.removeAttribute("aria-sort");
		}
		table.dataset["sort"] = sort;
		return [...known, ...unknown].filter((city) => matching.has(city));
	};
}
